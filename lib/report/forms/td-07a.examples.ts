import type { FormExample } from '../form.examples';

const whole = { 1: 130, 2: 10, 3: 120, 4: 100, 5: 98, 6: 2, 7: 21, 8: 20, 9: 1, 10: 5, 11: 4 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0 } },
  { name: 'chỉ một phần có số', cells: { 1: 7, 2: 7, 3: 0, 4: 0, 5: 0, 6: 0, 7: 7, 8: 0, 9: 7, 10: 0, 11: 0 } },
  { name: 'nhiều ô bằng không', cells: { 1: 50, 2: 0, 3: 50, 4: 45, 5: 45, 6: 0, 7: 5, 8: 5, 9: 0, 10: 0, 11: 0 } },
  { name: 'trường hợp biên', cells: { 1: 12, 2: 2, 3: 10, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 8, 11: 4 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (1) ghi 131', cells: { ...whole, 1: 131 } },
  { name: 'ô (2) ghi 9', cells: { ...whole, 2: 9 } },
  { name: 'ô (5) ghi 89', cells: { ...whole, 5: 89 } },
  { name: 'ô (8) ghi 21', cells: { ...whole, 8: 21 } },
  { name: 'ô (10) ghi 0', cells: { ...whole, 10: 0 } },
];
