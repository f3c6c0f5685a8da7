import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'đã số hóa', dossier: { state: 'processing', received: '2023-06-01', handling: { digitised: true } } },
  { name: 'cổng không hiện', dossier: { state: 'processing', received: '2023-06-01' } },
  { name: 'mới tiếp nhận hôm nay', dossier: { state: 'received', received: '2023-06-14T08:00:00', handling: { digitised: false } } },
  { name: 'bị từ chối', dossier: { state: 'refused', received: '2023-06-01', handling: { digitised: false } } },
  { name: 'chờ bổ sung', dossier: { state: 'waitingSupplement', received: '2023-06-01', handling: { digitised: false } } },
  { name: 'chưa có ngày tiếp nhận', dossier: { state: 'received', handling: { digitised: false } } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'đang xử lý', dossier: { state: 'processing', received: '2023-06-01', handling: { digitised: false } } },
  { name: 'tiếp nhận hôm qua', dossier: { state: 'received', received: '2023-06-13', handling: { digitised: false } } },
  {
    name: 'đã trả',
    dossier: { state: 'returnedToCitizen', received: '2023-06-01', completed: '2023-06-02', handling: { digitised: false } },
  },
  { name: 'đã xử lý xong', dossier: { state: 'resolved', received: '2023-06-01', handling: { digitised: false } } },
];
