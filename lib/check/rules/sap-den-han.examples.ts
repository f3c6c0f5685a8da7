import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'còn nhiều ngày', dossier: { state: 'processing', due: '2023-06-20' } },
  { name: 'hôm nay: quy tắc khác', dossier: { state: 'processing', due: '2023-06-14T17:00:00' } },
  { name: 'hơn 24 giờ một phút', dossier: { state: 'processing', due: '2023-06-15T10:01:00' } },
  { name: 'dừng xử lý', dossier: { state: 'paused', due: '2023-06-15T08:00:00' } },
  { name: 'không có hạn trả', dossier: { state: 'processing' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'sáng mai', dossier: { state: 'processing', due: '2023-06-15T08:00:00' } },
  { name: 'vừa đúng 24 giờ', dossier: { state: 'processing', due: '2023-06-15T10:00:00' } },
  { name: 'mới tiếp nhận', dossier: { state: 'received', due: '2023-06-15T07:30:00' } },
  { name: 'đã bổ sung', dossier: { state: 'supplemented', due: '2023-06-15T09:00:00' } },
  { name: 'danh sách đang xử lý', dossier: { due: '2023-06-15T09:00:00' }, listIsOpen: true },
];
