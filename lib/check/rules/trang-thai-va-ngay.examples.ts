import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'đã xử lý xong, có ngày kết thúc', dossier: { state: 'resolved', received: '2023-06-01', completed: '2023-06-08' } },
  { name: 'mới nộp, chưa có ngày nào', dossier: { state: 'submitted', submitted: '2023-06-13' } },
  { name: 'bị từ chối, có ngày kết thúc', dossier: { state: 'refused', submitted: '2023-06-01', completed: '2023-06-02' } },
  { name: 'công dân rút, có ngày kết thúc', dossier: { state: 'withdrawn', received: '2023-06-01', completed: '2023-06-05' } },
  { name: 'đã trả thực tế: quy tắc khác', dossier: { state: 'processing', received: '2023-06-01', returned: '2023-06-07' } },
  { name: 'kết thúc trước tiếp nhận: quy tắc khác', dossier: { state: 'processing', received: '2023-06-08', completed: '2023-06-07' } },
  { name: 'ngày ở tương lai: quy tắc khác', dossier: { state: 'processing', received: '2023-06-01', completed: '2023-06-20' } },
  {
    name: 'cổng in hạn trả dưới cột ngày trả, không có giờ',
    dossier: { state: 'waitingSupplement', received: '2023-06-01', due: '2023-06-09T17:00:00', returned: '2023-06-09' },
  },
  { name: 'chưa rõ trạng thái', dossier: { received: '2023-06-01', completed: '2023-06-08' } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'chờ tiếp nhận mà có ngày kết thúc', dossier: { state: 'submitted', submitted: '2023-06-01', completed: '2023-06-08' } },
  { name: 'chưa nộp mà có ngày trả', dossier: { state: 'draft', returned: '2023-06-08' } },
  { name: 'đang xử lý mà có ngày có kết quả', dossier: { state: 'processing', received: '2023-06-01', completed: '2023-06-08' } },
  { name: 'chờ bổ sung mà có ngày trả', dossier: { state: 'waitingSupplement', received: '2023-06-01', returned: '2023-06-08' } },
  {
    name: 'chờ thanh toán mà có ngày có kết quả',
    dossier: { state: 'waitingPayment', received: '2023-06-01', completed: '2023-06-08T10:00:00' },
  },
];
