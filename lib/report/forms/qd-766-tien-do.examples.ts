import type { FormExample } from '../form.examples';

const whole = { 5: 130, 6: 90, 7: 10, 8: 25, 9: 5, 10: 100, 11: 98, 12: 2, 13: 30, 14: 29, 15: 1, 16: 130 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0, 14: 0, 15: 0, 16: 0 } },
  { name: 'chỉ một phần có số', cells: { 5: 9, 6: 0, 7: 9, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 9, 14: 0, 15: 9, 16: 9 } },
  { name: 'nhiều ô bằng không', cells: { 5: 20, 6: 20, 7: 0, 8: 0, 9: 0, 10: 15, 11: 15, 12: 0, 13: 2, 14: 2, 15: 0, 16: 17 } },
  { name: 'trường hợp biên', cells: { 5: 4, 6: 1, 7: 1, 8: 1, 9: 1, 10: 4, 11: 0, 12: 4, 13: 0, 14: 0, 15: 0, 16: 4 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (5) ghi 131', cells: { ...whole, 5: 131 } },
  { name: 'ô (9) ghi 0', cells: { ...whole, 9: 0 } },
  { name: 'ô (11) ghi 100', cells: { ...whole, 11: 100 } },
  { name: 'ô (15) ghi 2', cells: { ...whole, 15: 2 } },
  { name: 'ô (16) ghi 131', cells: { ...whole, 16: 131 } },
];
