import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'Cổng DVCQG đếm 2.052 hồ sơ', figures: { 'received.total': 5671 }, national: { 'received.total': 2052 }, ratio: 0.3618 },
  { name: 'chưa đọc Cổng DVCQG', figures: { 'received.online': 4953, 'received.total': 5671 }, missing: ['notRead'] },
  { name: 'chưa đọc cổng của cơ quan', figures: {}, national: { 'received.total': 2052 }, missing: ['notRead'] },
];
