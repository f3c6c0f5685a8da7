import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  {
    name: 'Như Thanh, quý II/2023',
    figures: { 'resolved.early': 4970, 'resolved.onTime': 640, 'resolved.late': 15, 'resolved.total': 5625 },
    ratio: 0.9973,
  },
  { name: 'bảng gộp trước hạn và đúng hạn', figures: { 'resolved.earlyOrOnTime': 4531, 'resolved.total': 4533 }, ratio: 0.9996 },
  { name: 'tổng không ghi: cộng từ các phần', figures: { 'resolved.earlyOrOnTime': 894, 'resolved.late': 1 }, ratio: 0.9989 },
  {
    name: 'phần và tổng không khớp',
    figures: { 'resolved.early': 400, 'resolved.onTime': 50, 'resolved.late': 2, 'resolved.total': 457 },
    missing: ['differ'],
  },
  { name: 'chưa giải quyết hồ sơ nào', figures: { 'resolved.early': 0, 'resolved.onTime': 0, 'resolved.total': 0 }, missing: ['none'] },
  { name: 'thiếu đúng hạn', figures: { 'resolved.early': 400, 'resolved.total': 457 }, missing: ['notRead'] },
  { name: 'hai màn hình ghi khác nhau', figures: { 'resolved.earlyOrOnTime': [450, 455], 'resolved.total': 457 }, missing: ['readTwice'] },
];
