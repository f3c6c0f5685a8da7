import type { RecordExample } from '../rule.examples';

// 14/06/2023 is a Wednesday; 28/04 to 03/05/2023 lies before and over a long holiday.
export const holds: readonly RecordExample[] = [
  { name: 'trong 24 giờ: quy tắc khác', dossier: { state: 'processing', due: '2023-06-15T09:00:00' } },
  { name: 'hôm nay: quy tắc khác', dossier: { state: 'processing', due: '2023-06-14' } },
  { name: 'ba ngày làm việc', dossier: { state: 'processing', due: '2023-06-19' } },
  { name: 'ba ngày làm việc qua cuối tuần', now: '2023-06-16T08:00:00', dossier: { state: 'processing', due: '2023-06-21' } },
  { name: 'chờ bổ sung', dossier: { state: 'waitingSupplement', due: '2023-06-16' } },
  { name: 'đã quá hạn', dossier: { state: 'processing', due: '2023-06-13' } },
  { name: 'ngoài lịch đã biết', now: '2021-06-14T10:00:00', dossier: { state: 'processing', due: '2021-06-16' } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'ngày kia', dossier: { state: 'processing', due: '2023-06-16' } },
  { name: 'thứ Sáu đến thứ Ba', now: '2023-06-16T08:00:00', dossier: { state: 'received', due: '2023-06-20T17:00:00' } },
  { name: 'qua kỳ nghỉ 30/4 và 01/5', now: '2023-04-28T08:00:00', dossier: { state: 'processing', due: '2023-05-05' } },
  { name: 'qua Tết', now: '2026-02-13T08:00:00', dossier: { state: 'processing', due: '2026-02-24' } },
  { name: 'hạn rơi vào Chủ nhật', now: '2023-06-16T18:00:00', dossier: { state: 'supplemented', due: '2023-06-18' } },
];
