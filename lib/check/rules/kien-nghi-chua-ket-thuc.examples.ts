import type { PetitionExample } from '../rule.examples';

export const holds: readonly PetitionExample[] = [
  { name: 'đang xử lý, chưa có ngày trả lời', petition: { state: 'open', received: '2023-06-01' } },
  { name: 'đã trả lời', petition: { state: 'answered', received: '2023-06-01', answered: '2023-06-05' } },
  { name: 'ngày trả lời ở tương lai: dự kiến', petition: { state: 'open', answered: '2023-06-20' } },
  { name: 'ngày trả lời trùng hạn: cổng in hạn ở cột ấy', petition: { state: 'open', answered: '2023-06-12', due: '2023-06-12' } },
  { name: 'chưa rõ trạng thái', petition: { answered: '2023-06-05' } },
  { name: 'trước ngày tiếp nhận: quy tắc khác', petition: { state: 'open', received: '2023-06-08', answered: '2023-06-05' } },
];

export const breaks: readonly PetitionExample[] = [
  { name: 'đang xử lý mà đã trả lời', petition: { state: 'open', received: '2023-06-01', due: '2023-06-22', answered: '2023-06-05' } },
  { name: 'trả lời cùng ngày tiếp nhận', petition: { state: 'open', received: '2023-06-05', due: '2023-06-22', answered: '2023-06-05' } },
  { name: 'trả lời hôm nay', petition: { state: 'open', due: '2023-06-22', answered: '2023-06-14T08:00:00' } },
  { name: 'trả lời quá hạn, chưa kết thúc', petition: { state: 'open', due: '2023-06-01', answered: '2023-06-05' } },
  { name: 'không có hạn để so', petition: { state: 'open', answered: '2023-06-05' } },
];
