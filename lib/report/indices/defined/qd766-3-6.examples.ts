import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  {
    name: '36,74% thanh toán trên Cổng DVCQG',
    figures: { 'payment.onlineNational': 3674, 'payment.owing': 10000 },
    ratio: 0.3674,
    points: [2.2, 2.2],
  },
  {
    name: 'thanh toán trực tuyến kênh khác: không lấy thay',
    figures: { 'payment.online': 3674, 'payment.owing': 10000 },
    missing: ['notRead'],
  },
  { name: 'không hồ sơ nào có nghĩa vụ tài chính', figures: { 'payment.onlineNational': 0, 'payment.owing': 0 }, missing: ['none'] },
];
