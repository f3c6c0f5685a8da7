import type { PetitionExample } from '../rule.examples';

export const holds: readonly PetitionExample[] = [
  { name: 'từ chối trong 2 ngày làm việc, qua cuối tuần', petition: { state: 'refused', received: '2023-06-02', refused: '2023-06-06' } },
  { name: 'yêu cầu bổ sung trong 5 ngày làm việc', petition: { received: '2023-06-02', supplementAsked: '2023-06-09' } },
  { name: 'trả lời trong 15 ngày làm việc', petition: { state: 'answered', received: '2023-05-24', answered: '2023-06-14' } },
  { name: 'công khai trong 2 ngày làm việc', petition: { answered: '2023-06-09', published: '2023-06-13' } },
  {
    name: 'trả lời đúng hạn cổng ghi, dù quá 15 ngày làm việc',
    petition: { received: '2023-05-02', due: '2023-06-13', answered: '2023-06-13' },
  },
  {
    name: 'đã bổ sung: đồng hồ có thể đã dừng',
    petition: { received: '2023-03-01', supplementAsked: '2023-03-06', supplemented: '2023-05-20', answered: '2023-06-05' },
  },
  { name: 'từ chối sau khi bổ sung', petition: { received: '2023-03-01', supplementAsked: '2023-03-06', refused: '2023-03-20' } },
  { name: 'hạn ghi không rõ', petition: { received: '2023-03-01', answered: '2023-06-05', unclear: ['due'] } },
  { name: 'ngày ở tương lai: quy tắc khác', petition: { received: '2023-03-01', answered: '2023-07-05' } },
  { name: 'trước ngày tiếp nhận: quy tắc khác', petition: { received: '2023-06-08', answered: '2023-06-01' } },
  { name: 'không có lịch, từ chối sau một tuần', petition: { received: '2023-06-02', refused: '2023-06-09' }, calendar: false },
  { name: 'không có ngày tiếp nhận', petition: { answered: '2023-06-05' } },
];

export const breaks: readonly PetitionExample[] = [
  { name: 'từ chối sau 3 ngày làm việc', petition: { state: 'refused', received: '2023-06-02', refused: '2023-06-07' } },
  { name: 'yêu cầu bổ sung sau 6 ngày làm việc', petition: { received: '2023-06-02', supplementAsked: '2023-06-12' } },
  { name: 'trả lời sau 16 ngày làm việc', petition: { state: 'answered', received: '2023-05-22', answered: '2023-06-13' } },
  { name: 'trả lời sau hạn cổng ghi', petition: { state: 'answered', received: '2023-05-22', due: '2023-06-12', answered: '2023-06-13' } },
  { name: 'công khai sau 3 ngày làm việc', petition: { state: 'published', answered: '2023-06-09', published: '2023-06-14' } },
  { name: 'không có lịch, trả lời sau ba tháng', petition: { received: '2023-03-01', answered: '2023-06-05' }, calendar: false },
];
