import type { FormExample } from '../form.examples';

const whole = { 3: 1900, 4: 1450, 5: 280, 6: 170, 7: 1830, 8: 1400, 9: 270, 10: 160, 11: 1830, 12: 1400, 13: 270, 14: 160 };

export const holds: readonly FormExample[] = [
  { name: 'mọi ô có số', cells: whole },
  { name: 'không phát sinh', cells: { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0, 14: 0 } },
  { name: 'chỉ một phần có số', cells: { 3: 170, 4: 0, 5: 0, 6: 170, 7: 170, 8: 0, 9: 0, 10: 170, 11: 170, 12: 0, 13: 0, 14: 170 } },
  {
    name: 'nhiều ô bằng không',
    cells: { 3: 2135, 4: 1765, 5: 0, 6: 370, 7: 2100, 8: 1740, 9: 0, 10: 360, 11: 2099, 12: 1740, 13: 0, 14: 359 },
  },
  { name: 'trường hợp biên', cells: { 3: 3, 4: 1, 5: 1, 6: 1, 7: 3, 8: 1, 9: 1, 10: 1, 11: 3, 12: 1, 13: 1, 14: 1 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'ô (3) ghi 1901', cells: { ...whole, 3: 1901 } },
  { name: 'ô (4) ghi 1540', cells: { ...whole, 4: 1540 } },
  { name: 'ô (7) ghi 1803', cells: { ...whole, 7: 1803 } },
  { name: 'ô (13) ghi 0', cells: { ...whole, 13: 0 } },
  { name: 'ô (14) ghi 161', cells: { ...whole, 14: 161 } },
];
