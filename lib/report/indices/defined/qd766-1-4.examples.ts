import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'đồng bộ 95 trên 100: nhiều nhất 5,7', figures: { 'sync.done': 95, 'sync.due': 100 }, ratio: 0.95, points: [0, 5.7] },
  { name: 'đồng bộ hết vẫn chưa chắc tối đa', figures: { 'sync.done': 100, 'sync.due': 100 }, ratio: 1, points: [0, 6] },
  { name: 'chỉ có số đã đồng bộ', figures: { 'sync.done': 95 }, missing: ['notRead'] },
];
