import type { RecordExample } from '../rule.examples';

// 14/06/2023 is a Wednesday.
export const holds: readonly RecordExample[] = [
  { name: 'nộp trực tuyến đã hai ngày làm việc', dossier: { state: 'submitted', submitted: '2023-06-12T08:00:00' } },
  { name: 'đang xử lý, không có hạn, đúng mười ngày', dossier: { state: 'processing', received: '2023-05-31' } },
  { name: 'đã có ngày trả: quy tắc khác', dossier: { state: 'received', received: '2023-06-01', returned: '2023-06-02' } },
  { name: 'tiếp nhận hôm qua', dossier: { state: 'received', received: '2023-06-13T09:00:00', due: '2023-06-30' } },
  { name: 'tiếp nhận thứ Sáu, ba ngày làm việc', dossier: { state: 'received', received: '2023-06-09', due: '2023-06-30' } },
  { name: 'đang xử lý trong thời hạn dài', dossier: { state: 'processing', received: '2023-04-03', due: '2023-08-30' } },
  { name: 'đang xử lý, có thời hạn giải quyết', dossier: { state: 'processing', received: '2023-04-03', handling: { term: '60 ngày' } } },
  { name: 'quá hạn: quy tắc khác', dossier: { state: 'received', received: '2023-05-03', due: '2023-05-10' } },
  { name: 'chờ bổ sung lâu', dossier: { state: 'waitingSupplement', received: '2023-04-03' } },
  { name: 'đọc lần cuối lúc mới tiếp nhận', dossier: { state: 'received', received: '2023-05-03', lastSeen: '2023-05-04T08:00:00' } },
  {
    name: 'vừa đổi trạng thái',
    dossier: {
      state: 'processing',
      received: '2023-04-03',
      stateSince: '2023-06-12T08:00:00',
      history: [{ at: '2023-04-03T08:00:00', state: 'received' }],
    },
  },
  { name: 'đã bổ sung, không rõ từ bao giờ', dossier: { state: 'supplemented', received: '2023-05-03', due: '2023-06-30' } },
  { name: 'treo qua hai kỳ: quy tắc khác', dossier: { state: 'processing', received: '2022-06-01' } },
  { name: 'đã rời danh sách', dossier: { state: 'received', received: '2023-05-03', leftListAt: '2023-06-01T08:00:00' } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'đang xử lý, không có hạn, mười một ngày', dossier: { state: 'processing', received: '2023-05-30' } },
  { name: 'tiếp nhận đã bốn ngày làm việc', dossier: { state: 'received', received: '2023-06-08', due: '2023-06-30' } },
  { name: 'nộp trực tuyến chưa ai nhận', dossier: { state: 'submitted', submitted: '2023-06-09T20:00:00', channel: 'online' } },
  { name: 'đang xử lý, không có hạn, hơn mười ngày', dossier: { state: 'processing', received: '2023-05-29' } },
  {
    name: 'đã bổ sung từ tuần trước',
    dossier: {
      state: 'supplemented',
      received: '2023-05-03',
      due: '2023-06-30',
      stateSince: '2023-06-07T08:00:00',
      history: [{ at: '2023-05-10T08:00:00', state: 'waitingSupplement' }],
    },
  },
  {
    name: 'đọc lần cuối hôm qua vẫn vậy',
    dossier: { state: 'received', received: '2023-06-01', due: '2023-06-30', lastSeen: '2023-06-13T08:00:00' },
  },
];
