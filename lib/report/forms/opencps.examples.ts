import type { FormExample } from '../form.examples';

const whole = { 3: 130, 4: 10, 5: 120, 6: 100, 7: 80, 8: 18, 9: 2, 10: 30, 11: 29, 12: 1, 13: 3, 14: 0, 15: 0 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0, 14: 0, 15: 0 } },
  { name: 'chỉ một phần có số', cells: { 3: 9, 4: 9, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 9, 11: 0, 12: 9, 13: 9, 14: 0, 15: 0 } },
  { name: 'nhiều ô bằng không', cells: { 3: 60, 4: 0, 5: 60, 6: 50, 7: 20, 8: 20, 9: 10, 10: 5, 11: 5, 12: 0, 13: 10, 14: 3, 15: 2 } },
  { name: 'trường hợp biên', cells: { 3: 5, 4: 1, 5: 4, 6: 5, 7: 5, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0, 14: 0, 15: 0 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (3) ghi 131', cells: { ...whole, 3: 131 } },
  { name: 'ô (6) ghi 101', cells: { ...whole, 6: 101 } },
  { name: 'ô (9) ghi 3', cells: { ...whole, 9: 3 } },
  { name: 'ô (12) ghi 0', cells: { ...whole, 12: 0 } },
  { name: 'ô (13) ghi 4', cells: { ...whole, 13: 4 } },
];
