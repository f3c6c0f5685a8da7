import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'chín trên mười', figures: { 'digitised.parts': 90, 'digitised.received': 100 }, ratio: 0.9 },
  { name: 'tổng từ có và chưa', figures: { 'digitised.parts': 90, 'digitised.partsNot': 10 }, ratio: 0.9 },
  {
    name: 'có, chưa và tổng không khớp',
    figures: { 'digitised.parts': 90, 'digitised.partsNot': 20, 'digitised.received': 100 },
    missing: ['differ'],
  },
];
