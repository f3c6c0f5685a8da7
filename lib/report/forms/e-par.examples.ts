import type { FormExample } from '../form.examples';

const whole = { 1: 120, 2: 100, 3: 80, 4: 15, 5: 2, 6: 2, 7: 1, 8: 20, 9: 17, 10: 1, 11: 2, 12: 0, 13: 97.94 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
  { name: 'chỉ một phần có số', cells: { 1: 9, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 9, 9: 0, 10: 0, 11: 9, 12: 0, 13: 0 } },
  { name: 'nhiều ô bằng không', cells: { 1: 6, 2: 6, 3: 1, 4: 1, 5: 1, 6: 2, 7: 1, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 66.67 } },
  { name: 'trường hợp biên', cells: { 1: 77, 2: 70, 3: 70, 4: 0, 5: 0, 6: 0, 7: 0, 8: 7, 9: 6, 10: 1, 11: 0, 12: 0, 13: 100 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (2) ghi 101', cells: { ...whole, 2: 101 } },
  { name: 'ô (3) ghi 8', cells: { ...whole, 3: 8 } },
  { name: 'ô (7) ghi 0', cells: { ...whole, 7: 0 } },
  { name: 'ô (8) ghi 21', cells: { ...whole, 8: 21 } },
  { name: 'ô (11) ghi 3', cells: { ...whole, 11: 3 } },
];
