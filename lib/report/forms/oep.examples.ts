import type { FormExample } from '../form.examples';

const whole = { 1: 130, 2: 120, 3: 10, 4: 100, 5: 80, 6: 18, 7: 2, 8: 30, 9: 29, 10: 1, 11: 0, 12: 0, 13: 30 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
  { name: 'chỉ một phần có số', cells: { 1: 9, 2: 0, 3: 9, 4: 0, 5: 0, 6: 0, 7: 0, 8: 9, 9: 0, 10: 9, 11: 0, 12: 0, 13: 9 } },
  { name: 'nhiều ô bằng không', cells: { 1: 60, 2: 60, 3: 0, 4: 50, 5: 20, 6: 20, 7: 10, 8: 5, 9: 5, 10: 0, 11: 2, 12: 3, 13: 5 } },
  { name: 'trường hợp biên', cells: { 1: 5, 2: 4, 3: 1, 4: 5, 5: 5, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (1) ghi 131', cells: { ...whole, 1: 131 } },
  { name: 'ô (2) ghi 102', cells: { ...whole, 2: 102 } },
  { name: 'ô (6) ghi 81', cells: { ...whole, 6: 81 } },
  { name: 'ô (8) ghi 29', cells: { ...whole, 8: 29 } },
  { name: 'ô (10) ghi 11', cells: { ...whole, 10: 11 } },
];
