import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  {
    name: 'trước một ngày',
    dossier: { state: 'processing', due: '2023-06-09T17:00:00', handling: { apology: true, apologised: '2023-06-08T16:59:00' } },
  },
  { name: 'trước nhiều ngày', dossier: { state: 'processing', due: '2023-06-09', handling: { apology: true, apologised: '2023-06-01' } } },
  {
    name: 'thứ Sáu trước hạn thứ Hai',
    dossier: { state: 'processing', due: '2023-06-12', handling: { apology: true, apologised: '2023-06-09' } },
  },
  { name: 'không rõ ngày gửi', dossier: { state: 'processing', due: '2023-06-09', handling: { apology: true } } },
  {
    name: 'hạn đã thay bằng ngày hẹn lại',
    dossier: { state: 'processing', due: '2023-06-20', handling: { apology: true, apologised: '2023-06-20', rescheduled: '2023-06-20' } },
  },
  { name: 'không có hạn', dossier: { state: 'processing', handling: { apology: true, apologised: '2023-06-20' } } },
];

export const breaks: readonly RecordExample[] = [
  {
    name: 'sau hạn',
    dossier: { state: 'processing', received: '2023-06-01', due: '2023-06-09', handling: { apology: true, apologised: '2023-06-12' } },
  },
  {
    name: 'đúng ngày hết hạn',
    dossier: { state: 'processing', due: '2023-06-09T17:00:00', handling: { apology: true, apologised: '2023-06-09T08:00:00' } },
  },
  {
    name: 'hồ sơ đã xong',
    dossier: { state: 'resolved', due: '2023-05-09', completed: '2023-05-20', handling: { apology: true, apologised: '2023-05-15' } },
  },
  {
    name: 'hẹn lại sau hạn gốc',
    dossier: { state: 'processing', due: '2023-06-09', handling: { apology: true, apologised: '2023-06-13', rescheduled: '2023-06-20' } },
  },
];
