import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'quá hạn, đã gửi', dossier: { state: 'processing', due: '2023-06-09', handling: { apology: true } } },
  { name: 'quá hạn, cổng không hiện phiếu', dossier: { state: 'processing', due: '2023-06-09' } },
  { name: 'chưa quá hạn', dossier: { state: 'processing', due: '2023-06-20', handling: { apology: false } } },
  { name: 'chờ bổ sung', dossier: { state: 'waitingSupplement', due: '2023-06-09', handling: { apology: false } } },
  { name: 'đã xong', dossier: { state: 'resolved', due: '2023-06-09', completed: '2023-06-12', handling: { apology: false } } },
  {
    name: 'đã có ngày hẹn lại',
    dossier: { state: 'processing', due: '2023-06-09', handling: { apology: false, rescheduled: '2023-06-20' } },
  },
];

export const breaks: readonly RecordExample[] = [
  { name: 'quá hạn, chưa gửi', dossier: { state: 'processing', received: '2023-06-01', due: '2023-06-09', handling: { apology: false } } },
  { name: 'được tiếp nhận, quá hạn', dossier: { state: 'received', due: '2023-06-13', handling: { apology: false } } },
  { name: 'quá hạn lâu', dossier: { state: 'processing', due: '2022-06-09T17:00:00', handling: { apology: false } } },
  {
    name: 'từ 01/7/2025: lưu ý',
    now: '2026-06-14T10:00:00',
    dossier: { state: 'processing', received: '2026-06-01', due: '2026-06-09', handling: { apology: false } },
  },
];
