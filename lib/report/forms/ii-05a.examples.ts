import type { FormExample } from '../form.examples';

const whole = { 1: 12, 2: 10, 3: 2, 4: 5, 5: 7, 6: 0, 7: 9, 8: 8, 9: 3 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 } },
  { name: 'chỉ một phần có số', cells: { 1: 3, 2: 3, 3: 0, 4: 1, 5: 1, 6: 1, 7: 3, 8: 3, 9: 0 } },
  { name: 'nhiều ô bằng không', cells: { 1: 5, 2: 0, 3: 5, 4: 5, 5: 0, 6: 0, 7: 2, 8: 0, 9: 3 } },
  { name: 'trường hợp biên', cells: { 1: 41, 2: 36, 3: 5, 4: 20, 5: 21, 6: 0, 7: 41, 8: 40, 9: 0 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (1) ghi 13', cells: { ...whole, 1: 13 } },
  { name: 'ô (2) ghi 11', cells: { ...whole, 2: 11 } },
  { name: 'ô (3) ghi 0', cells: { ...whole, 3: 0 } },
  { name: 'ô (7) ghi 8', cells: { ...whole, 7: 8 } },
  { name: 'ô (9) ghi 12', cells: { ...whole, 9: 12 } },
];
