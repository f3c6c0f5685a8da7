import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: '80 trên 100: ít nhất 4,8', figures: { 'digitised.results': 80, 'digitised.resolved': 100 }, ratio: 0.8, points: [4.8, 6] },
  { name: 'đủ cả: chắc chắn tối đa', figures: { 'digitised.results': 80, 'digitised.resultsNot': 0 }, ratio: 1, points: [6, 6] },
  { name: 'thiếu tổng', figures: { 'digitised.results': 80 }, missing: ['notRead'] },
];
