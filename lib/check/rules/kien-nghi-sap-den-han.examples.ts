import type { PetitionExample } from '../rule.examples';

export const holds: readonly PetitionExample[] = [
  { name: 'còn lâu', petition: { state: 'open', due: '2023-06-30' } },
  { name: 'đã quá hạn: quy tắc khác', petition: { state: 'open', due: '2023-06-09' } },
  { name: 'đã trả lời', petition: { state: 'answered', due: '2023-06-15' } },
  { name: 'chờ bổ sung', petition: { state: 'awaitingSupplement', due: '2023-06-15' } },
  { name: 'chưa rõ trạng thái', petition: { due: '2023-06-15' } },
  {
    name: 'không có lịch, thứ Sáu trước thứ Hai',
    petition: { state: 'open', due: '2023-06-19' },
    now: '2023-06-16T10:00:00',
    calendar: false,
  },
  { name: 'không có lịch, cổng không ghi hạn', petition: { state: 'open', received: '2023-05-25' }, calendar: false },
];

export const breaks: readonly PetitionExample[] = [
  { name: 'trong 24 giờ', petition: { state: 'open', due: '2023-06-15T09:00:00' }, calendar: false },
  { name: 'hạn hôm nay', petition: { state: 'open', due: '2023-06-14' } },
  { name: 'thứ Sáu trước thứ Hai', petition: { state: 'open', due: '2023-06-19' }, now: '2023-06-16T10:00:00' },
  { name: 'cổng không ghi hạn, ngày mai đủ 15 ngày làm việc', petition: { state: 'open', received: '2023-05-25' } },
  { name: 'cổng không ghi hạn, hôm nay đủ 15 ngày làm việc', petition: { state: 'open', received: '2023-05-24' } },
  {
    name: 'qua nghỉ lễ 30/4 và 01/5, hôm nay đủ 15 ngày làm việc',
    petition: { state: 'open', received: '2023-04-20' },
    now: '2023-05-16T10:00:00',
  },
];
