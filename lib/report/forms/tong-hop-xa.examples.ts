import type { FormExample } from '../form.examples';

const whole = { 3: 420, 4: 400, 5: 12, 6: 8, 7: 400, 8: 350, 9: 48, 10: 2, 11: 20, 12: 19, 13: 1 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
  { name: 'chỉ một phần có số', cells: { 3: 7, 4: 0, 5: 0, 6: 7, 7: 0, 8: 0, 9: 0, 10: 0, 11: 7, 12: 0, 13: 7 } },
  { name: 'nhiều ô bằng không', cells: { 3: 10362, 4: 10000, 5: 300, 6: 62, 7: 10300, 8: 10000, 9: 300, 10: 0, 11: 62, 12: 60, 13: 2 } },
  { name: 'trường hợp biên', cells: { 3: 1, 4: 1, 5: 0, 6: 0, 7: 1, 8: 1, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (3) ghi 10361', cells: { ...whole, 3: 10361 } },
  { name: 'ô (4) ghi 401', cells: { ...whole, 4: 401 } },
  { name: 'ô (7) ghi 401', cells: { ...whole, 7: 401 } },
  { name: 'ô (9) ghi 47', cells: { ...whole, 9: 47 } },
  { name: 'ô (12) ghi 20', cells: { ...whole, 12: 20 } },
];
