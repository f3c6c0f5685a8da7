import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'có ngày tiếp nhận', dossier: { state: 'processing', received: '2023-06-01' } },
  { name: 'mới nộp, chờ tiếp nhận', dossier: { state: 'submitted' } },
  { name: 'chờ bổ sung từ trước khi tiếp nhận', dossier: { state: 'waitingSupplement' } },
  { name: 'không được tiếp nhận', dossier: { state: 'refused' } },
  { name: 'công dân rút trước khi tiếp nhận', dossier: { state: 'withdrawn' } },
  { name: 'danh sách không có cột ngày tiếp nhận', dossier: { state: 'processing' }, shown: ['due'] },
  { name: 'chưa rõ trạng thái', dossier: {} },
];

export const breaks: readonly DossierExample[] = [
  { name: 'được tiếp nhận', dossier: { state: 'received' } },
  { name: 'đang xử lý', dossier: { state: 'processing' } },
  { name: 'yêu cầu nghĩa vụ tài chính', dossier: { state: 'waitingPayment' } },
  { name: 'đã xử lý xong', dossier: { state: 'resolved', completed: '2023-06-02' } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', completed: '2023-06-02' } },
];
