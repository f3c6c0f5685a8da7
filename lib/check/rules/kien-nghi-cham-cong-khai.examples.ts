import type { PetitionExample } from '../rule.examples';

export const holds: readonly PetitionExample[] = [
  { name: 'mới trả lời hôm qua', petition: { state: 'awaitingPublication', answered: '2023-06-13' } },
  { name: 'đã công khai', petition: { state: 'published', answered: '2023-05-13', published: '2023-06-01' } },
  { name: 'không thuộc diện công khai', petition: { state: 'answered', answered: '2023-05-15', publication: 'no' } },
  { name: 'danh sách không dùng cột công khai', petition: { state: 'answered', answered: '2023-05-15' } },
  { name: 'chưa rõ trạng thái', petition: { answered: '2023-05-15', publication: 'notYet' } },
  { name: 'ngày công khai ghi không rõ', petition: { state: 'awaitingPublication', answered: '2023-05-15', unclear: ['published'] } },
  { name: 'không có lịch, mới ba ngày trong tuần', petition: { state: 'awaitingPublication', answered: '2023-06-09' }, calendar: false },
];

export const breaks: readonly PetitionExample[] = [
  { name: 'chờ công khai quá 2 ngày làm việc', petition: { state: 'awaitingPublication', answered: '2023-06-09' } },
  { name: 'cột ghi chưa công khai', petition: { state: 'answered', answered: '2023-06-09', publication: 'notYet' } },
  {
    name: 'dòng khác có ngày công khai',
    petition: { state: 'answered', answered: '2023-06-09' },
    others: [{ state: 'published', answered: '2023-06-01', published: '2023-06-02' }],
  },
  { name: 'qua nghỉ lễ', petition: { state: 'awaitingPublication', answered: '2023-04-28' }, now: '2023-05-08T09:00:00' },
  {
    name: 'không có lịch, quá cả khi nghỉ hai tuần liền',
    petition: { state: 'awaitingPublication', answered: '2023-05-26' },
    calendar: false,
  },
];
