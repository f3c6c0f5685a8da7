import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'Như Thanh, quý II/2023', figures: { 'resolved.early': 4970, 'resolved.onTime': 640, 'resolved.late': 15 }, points: [1.9, 1.9] },
  { name: 'làm tròn một chữ số', figures: { 'resolved.early': 1, 'resolved.onTime': 2, 'resolved.late': 1 }, points: [1, 1] },
  {
    name: 'tất cả quá hạn: không điểm là điểm thật',
    figures: { 'resolved.early': 0, 'resolved.onTime': 0, 'resolved.late': 3 },
    points: [0, 0],
  },
  {
    name: 'gộp trước hạn với đúng hạn: chỉ biết khoảng',
    figures: { 'resolved.earlyOrOnTime': 894, 'resolved.late': 1 },
    points: [1, 2],
    missing: ['merged'],
  },
  { name: 'không biết quá hạn', figures: { 'resolved.early': 10, 'resolved.onTime': 5 }, missing: ['notRead'] },
  { name: 'chưa giải quyết hồ sơ nào', figures: { 'resolved.early': 0, 'resolved.onTime': 0, 'resolved.late': 0 }, missing: ['none'] },
];
