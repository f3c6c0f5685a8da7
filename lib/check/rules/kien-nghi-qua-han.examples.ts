import type { PetitionExample } from '../rule.examples';

export const holds: readonly PetitionExample[] = [
  { name: 'còn hạn', petition: { state: 'open', received: '2023-06-08', due: '2023-06-29' } },
  { name: 'hạn hôm nay, không ghi giờ', petition: { state: 'open', received: '2023-05-24', due: '2023-06-14' } },
  { name: 'hạn hôm nay, ghi 00:00:00', petition: { state: 'open', due: '2023-06-14T00:00:00' } },
  { name: 'đúng 15 ngày làm việc', petition: { state: 'open', received: '2023-05-24' } },
  { name: '15 ngày làm việc qua nghỉ lễ 30/4 và 01/5', petition: { state: 'open', received: '2023-04-20' }, now: '2023-05-16T10:00:00' },
  { name: 'tiếp nhận cuối chiều: có thể tính từ hôm sau', petition: { state: 'open', received: '2023-05-23T16:30:00' } },
  { name: 'không có lịch: 20 ngày trong tuần, có thể trúng Tết', petition: { state: 'open', received: '2023-05-17' }, calendar: false },
  { name: 'chờ bổ sung', petition: { state: 'awaitingSupplement', received: '2023-03-01', due: '2023-04-01' } },
  {
    name: 'đã yêu cầu bổ sung, trạng thái chưa đổi',
    petition: { state: 'open', received: '2023-03-01', due: '2023-04-01', supplementAsked: '2023-03-06' },
  },
  { name: 'đã từ chối', petition: { state: 'refused', received: '2023-03-01', refused: '2023-03-02' } },
  { name: 'đã chuyển nơi khác', petition: { state: 'elsewhere', received: '2023-03-01', due: '2023-04-01' } },
  { name: 'đã trả lời', petition: { state: 'answered', received: '2023-03-01', due: '2023-04-01' } },
  { name: 'chưa rõ trạng thái', petition: { received: '2023-03-01', due: '2023-04-01' } },
  { name: 'có ngày trả lời: mâu thuẫn, không kết luận', petition: { state: 'open', due: '2023-06-01', answered: '2023-05-30' } },
  { name: 'hạn ghi không rõ', petition: { state: 'open', received: '2023-03-01', unclear: ['due'] } },
  { name: 'ngày trả lời ghi không rõ', petition: { state: 'open', received: '2023-03-01', unclear: ['answered'] } },
  { name: 'không có ngày nào', petition: { state: 'open' } },
];

export const breaks: readonly PetitionExample[] = [
  { name: 'quá hạn cổng ghi', petition: { state: 'open', received: '2023-05-20', due: '2023-06-09' } },
  { name: 'quá từ sáng nay', petition: { state: 'open', due: '2023-06-14T09:30:00' } },
  { name: '16 ngày làm việc, cổng không ghi hạn', petition: { state: 'open', received: '2023-05-23' } },
  { name: 'qua nghỉ lễ, ngày làm việc thứ 16', petition: { state: 'open', received: '2023-04-20' }, now: '2023-05-17T10:00:00' },
  { name: 'không có lịch, quá cả khi nghỉ hai tuần liền', petition: { state: 'open', received: '2023-05-09' }, calendar: false },
  { name: 'ngoài các năm có lịch', petition: { state: 'open', received: '2019-03-01' }, now: '2019-06-14T10:00:00' },
];
