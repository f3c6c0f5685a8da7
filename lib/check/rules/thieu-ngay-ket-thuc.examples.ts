import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'đã xong, có ngày', dossier: { state: 'resolved', completed: '2023-06-02' } },
  { name: 'đang xử lý', dossier: { state: 'processing' } },
  { name: 'chờ bổ sung', dossier: { state: 'waitingSupplement' } },
  { name: 'dừng xử lý', dossier: { state: 'paused' } },
  { name: 'danh sách không có cột này', dossier: { state: 'resolved' }, shown: ['received', 'due'] },
  { name: 'công dân rút', dossier: { state: 'withdrawn' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'đã xử lý xong', dossier: { state: 'resolved' } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen' } },
  { name: 'đã trả, có ngày trả', dossier: { state: 'returnedToCitizen', returned: '2023-06-02' } },
  { name: 'đã xong, còn hạn', dossier: { state: 'resolved', received: '2023-06-01', due: '2023-06-20' } },
  { name: 'đã xong, qua hạn', dossier: { state: 'resolved', received: '2023-05-01', due: '2023-05-20' } },
];
