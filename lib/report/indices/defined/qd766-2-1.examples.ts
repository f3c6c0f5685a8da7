import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  {
    name: 'Như Thanh, quý II/2023',
    figures: { 'resolved.early': 4970, 'resolved.onTime': 640, 'pending.inTime': 120, 'resolved.total': 5625, 'pending.total': 145 },
    ratio: 0.9931,
    points: [19.86, 19.86],
  },
  {
    name: 'bảng ghi sẵn tổng đã và đang',
    figures: { 'resolved.earlyOrOnTime': 90, 'pending.inTime': 5, 'handled.total': 100 },
    ratio: 0.95,
    points: [19, 19],
  },
  {
    name: 'tổng phải giải quyết khác đã cộng đang',
    figures: { 'resolved.earlyOrOnTime': 90, 'pending.inTime': 5, 'resolved.total': 92, 'pending.total': 7, 'toResolve.total': 100 },
    missing: ['differ'],
  },
  { name: 'thiếu trong hạn', figures: { 'resolved.earlyOrOnTime': 90, 'handled.total': 100 }, missing: ['notRead'] },
];
