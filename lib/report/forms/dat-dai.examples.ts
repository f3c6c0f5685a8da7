import type { FormExample } from '../form.examples';

const whole = { 1: 10, 2: 20, 3: 100, 4: 130, 5: 100, 6: 95, 7: 5, 8: 5, 9: 30, 10: 28, 11: 2, 12: 6.67 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0 } },
  { name: 'chỉ một phần có số', cells: { 1: 4, 2: 0, 3: 0, 4: 4, 5: 0, 6: 0, 7: 0, 8: 0, 9: 4, 10: 0, 11: 4, 12: 100 } },
  { name: 'nhiều ô bằng không', cells: { 1: 0, 2: 1, 3: 2, 4: 3, 5: 3, 6: 3, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0 } },
  { name: 'trường hợp biên', cells: { 1: 50, 2: 25, 3: 25, 4: 100, 5: 60, 6: 45, 7: 15, 8: 25, 9: 40, 10: 30, 11: 10, 12: 25 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (4) ghi 131', cells: { ...whole, 4: 131 } },
  { name: 'ô (1) ghi 1', cells: { ...whole, 1: 1 } },
  { name: 'ô (6) ghi 59', cells: { ...whole, 6: 59 } },
  { name: 'ô (9) ghi 31', cells: { ...whole, 9: 31 } },
  { name: 'ô (11) ghi 0', cells: { ...whole, 11: 0 } },
];
