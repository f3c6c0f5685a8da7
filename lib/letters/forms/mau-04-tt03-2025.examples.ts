import { wholeFacts, type LetterExample } from '../letter.examples';

/** Without a text of its own it asks for nothing. */
export const examples: readonly LetterExample[] = [
  { name: 'chưa có lời văn', facts: wholeFacts, says: ['VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT'], missing: [] },
];
