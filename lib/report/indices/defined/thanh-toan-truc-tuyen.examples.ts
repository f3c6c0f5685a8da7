import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'mọi kênh trực tuyến', figures: { 'payment.online': 1530, 'payment.owing': 2000 }, ratio: 0.765 },
  {
    name: 'chỉ có số trên Cổng DVCQG: không lấy thay',
    figures: { 'payment.onlineNational': 1530, 'payment.owing': 2000 },
    missing: ['notRead'],
  },
  {
    name: 'hồ sơ thu phí không phải hồ sơ có nghĩa vụ',
    figures: { 'payment.online': 1530, 'payment.dossiers': 2000 },
    missing: ['notRead'],
  },
];
