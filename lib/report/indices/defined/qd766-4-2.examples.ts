import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'một nửa: nhiều nhất 2,5', figures: { 'digitised.parts': 50, 'digitised.received': 100 }, ratio: 0.5, points: [0, 2.5] },
  { name: 'từ 80%: nhiều nhất 4', figures: { 'digitised.parts': 85, 'digitised.received': 100 }, ratio: 0.85, points: [0, 4] },
  { name: 'không số hóa hồ sơ nào: chắc chắn 0', figures: { 'digitised.parts': 0, 'digitised.received': 100 }, ratio: 0, points: [0, 0] },
];
