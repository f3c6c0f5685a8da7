import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'một lần', dossier: { state: 'processing', due: '2023-06-20', handling: { reschedules: 1 } } },
  { name: 'chưa lần nào', dossier: { state: 'processing', handling: { reschedules: 0 } } },
  { name: 'cổng không hiện', dossier: { state: 'processing', due: '2023-06-20' } },
  { name: 'có ngày hẹn lại, không rõ lần', dossier: { state: 'processing', due: '2023-06-09', handling: { rescheduled: '2023-06-20' } } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'hai lần', dossier: { state: 'processing', received: '2023-06-01', due: '2023-06-20', handling: { reschedules: 2 } } },
  { name: 'năm lần', dossier: { state: 'processing', due: '2023-06-20', handling: { reschedules: 5 } } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', completed: '2023-06-10', handling: { reschedules: 2 } } },
  {
    name: 'từ 01/7/2025: lưu ý',
    now: '2026-06-14T10:00:00',
    dossier: { state: 'processing', received: '2026-06-01', handling: { reschedules: 2 } },
  },
];
