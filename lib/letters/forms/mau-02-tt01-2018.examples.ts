import { wholeFacts, type LetterExample } from '../letter.examples';

export const examples: readonly LetterExample[] = [
  {
    name: 'mọi điều đã biết',
    facts: { ...wholeFacts, reason: 'thiếu bản chính giấy chứng sinh' },
    says: [
      'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
      'Hồ sơ của: Nguyễn Thị Bịa',
      'Số điện thoại: 0900 000 000',
      'Email: bia@example.vn',
      'Lý do: thiếu bản chính giấy chứng sinh.',
      'Thành phần hồ sơ',
      'NGƯỜI HƯỚNG DẪN',
    ],
    missing: [],
  },
  { name: 'không có lý do', facts: { ...wholeFacts, reason: '' }, says: [`Lý do: ${'…'.repeat(60)}.`], missing: ['reason'] },
];
