import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'đã trả, đã thanh toán', dossier: { state: 'returnedToCitizen', handling: { paid: true } } },
  { name: 'đã trả, cổng không hiện', dossier: { state: 'returnedToCitizen' } },
  { name: 'đang xử lý, chưa thanh toán', dossier: { state: 'processing', handling: { paid: false } } },
  { name: 'chờ thanh toán', dossier: { state: 'waitingPayment', handling: { paid: false } } },
  { name: 'bị từ chối', dossier: { state: 'refused', handling: { paid: false } } },
  { name: 'công dân rút', dossier: { state: 'withdrawn', handling: { paid: false } } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', completed: '2023-06-08', handling: { paid: false } } },
  { name: 'đã xử lý xong', dossier: { state: 'resolved', completed: '2023-06-08', handling: { paid: false } } },
  { name: 'đã xử lý xong, không có ngày', dossier: { state: 'resolved', handling: { paid: false } } },
  { name: 'nộp trực tuyến', dossier: { state: 'returnedToCitizen', channel: 'online', handling: { paid: false, digitised: true } } },
];
