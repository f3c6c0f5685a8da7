import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'có kết quả điện tử', dossier: { state: 'returnedToCitizen', handling: { electronicResult: true } } },
  { name: 'cổng không hiện', dossier: { state: 'returnedToCitizen' } },
  { name: 'chưa xong', dossier: { state: 'processing', handling: { electronicResult: false } } },
  { name: 'công dân rút', dossier: { state: 'withdrawn', handling: { electronicResult: false } } },
  { name: 'bị từ chối', dossier: { state: 'refused', handling: { electronicResult: false } } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', handling: { electronicResult: false } } },
  { name: 'đã xử lý xong', dossier: { state: 'resolved', handling: { electronicResult: false } } },
  { name: 'đã trả, có ngày', dossier: { state: 'returnedToCitizen', completed: '2023-06-08', handling: { electronicResult: false } } },
  { name: 'thành phần thì đã số hóa', dossier: { state: 'resolved', handling: { electronicResult: false, digitised: true } } },
];
