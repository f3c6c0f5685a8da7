import { wholeFacts, type LetterExample } from '../letter.examples';

export const examples: readonly LetterExample[] = [
  {
    name: 'mọi điều đã biết',
    facts: { ...wholeFacts, reason: 'không thuộc thẩm quyền giải quyết' },
    says: [
      'Qua xem xét, Ủy ban nhân dân xã Xuân Du thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau: không thuộc thẩm quyền giải quyết.',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
    ],
    missing: [],
  },
  {
    name: 'không có điện thoại',
    facts: { ...wholeFacts, phone: undefined },
    says: ['Tiếp nhận hồ sơ của: Nguyễn Thị Bịa'],
    missing: ['phone'],
  },
];
