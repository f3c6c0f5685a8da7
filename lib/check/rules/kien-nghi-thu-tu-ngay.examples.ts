import type { PetitionExample } from '../rule.examples';

export const holds: readonly PetitionExample[] = [
  {
    name: 'đúng thứ tự',
    petition: {
      sent: '2023-06-01',
      received: '2023-06-02',
      classified: '2023-06-02',
      answered: '2023-06-08',
      published: '2023-06-09',
      due: '2023-06-23',
    },
  },
  { name: 'trong cùng một ngày, giờ đảo', petition: { received: '2023-06-02T16:00:00', answered: '2023-06-02T08:00:00' } },
  { name: 'hạn ở tương lai', petition: { received: '2023-06-02', due: '2023-06-23' } },
  { name: 'ngày tiếp nhận ghi không rõ', petition: { answered: '2023-06-01', unclear: ['received'] } },
  {
    name: 'ngày trả lời là hạn trả lời',
    petition: { state: 'open', received: '2023-06-02', answered: '2023-06-23', due: '2023-06-23T17:00:00' },
  },
  { name: 'chỉ một ngày', petition: { published: '2023-06-01' } },
];

export const breaks: readonly PetitionExample[] = [
  { name: 'trả lời trước ngày tiếp nhận', petition: { received: '2023-06-08', answered: '2023-06-07' }, calendar: false },
  { name: 'từ chối trước ngày tiếp nhận', petition: { received: '2023-06-08', refused: '2023-06-07' } },
  { name: 'công khai trước ngày trả lời', petition: { answered: '2023-06-08', published: '2023-06-07' } },
  { name: 'bổ sung trước khi yêu cầu', petition: { supplementAsked: '2023-06-08', supplemented: '2023-06-07' } },
  { name: 'hạn trước ngày tiếp nhận', petition: { received: '2023-06-08', due: '2023-06-07' } },
  { name: 'tiếp nhận ngày mai', petition: { received: '2023-06-15' } },
  { name: 'trả lời ngày mai, còn đang xử lý', petition: { state: 'open', answered: '2023-06-15' } },
  { name: 'đã trả lời, ngày mai', petition: { state: 'answered', answered: '2023-06-15', due: '2023-06-15' } },
  { name: 'gửi sau ngày tiếp nhận', petition: { sent: '2023-06-09', received: '2023-06-08' } },
];
