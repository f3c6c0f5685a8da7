import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: '40%: một nửa số điểm', figures: { 'digitised.reused': 40, 'digitised.received': 100 }, ratio: 0.4, points: [1, 1] },
  { name: 'từ 80%: tối đa', figures: { 'digitised.reused': 81, 'digitised.received': 100 }, ratio: 0.81, points: [2, 2] },
  {
    name: 'tái sử dụng từ DVCQG không thay cho tái sử dụng',
    figures: { 'digitised.reusedNational': 40, 'digitised.received': 100 },
    missing: ['notRead'],
  },
];
