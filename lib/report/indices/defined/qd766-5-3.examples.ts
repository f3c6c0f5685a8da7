import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'không có phản ánh', figures: { 'petition.received': 0, 'petition.carriedOver': 0 }, points: [6, 6] },
  { name: 'có phản ánh: cần số hài lòng', figures: { 'petition.total': 3 }, missing: ['petitionsRated'] },
  { name: 'hai màn hình ghi khác nhau', figures: { 'petition.total': [0, 3] }, missing: ['readTwice'] },
];
