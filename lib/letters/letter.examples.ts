import type { LetterFacts } from './fill-letter';
import type { HoleName } from './letter-form';

/** What a form is filled with, words that its page then says, and what stays a line of dots. */
export interface LetterExample {
  name: string;
  facts: LetterFacts;
  says: readonly string[];
  missing: readonly HoleName[];
}

/** All people are invented. */
export const wholeFacts: LetterFacts = {
  day: '2026-01-05',
  unit: 'UBND xã Xuân Du',
  place: 'Xuân Du',
  signerTitle: 'Chủ tịch',
  signerName: 'Lê Văn Mẫu',
  owner: 'Nguyễn Thị Bịa',
  address: 'Thôn 2, xã Xuân Du',
  phone: '0900 000 000',
  email: 'bia@example.vn',
  procedure: 'Đăng ký khai sinh',
  code: '000.25.31.H56-251201-0007',
  received: '2025-12-01T08:30:00',
  due: '2025-12-31T17:00:00',
  newDue: '2026-01-12',
  reason: 'hồ sơ cần kiểm tra, xác minh thêm.',
};
