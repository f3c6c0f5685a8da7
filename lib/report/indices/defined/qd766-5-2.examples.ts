import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'không có phản ánh', figures: { 'petition.total': 0 }, points: [6, 6] },
  { name: 'có phản ánh: cần số đúng hạn', figures: { 'petition.total': 3 }, missing: ['petitionsInTime'] },
  { name: 'chưa đọc phản ánh', figures: {}, missing: ['notRead'] },
];
