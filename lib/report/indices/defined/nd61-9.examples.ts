import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'dưới 15% hồ sơ', figures: { 'received.online': 10, 'received.total': 100 }, ratio: 0.1, points: [0, 0] },
  {
    name: 'một hồ sơ trực tuyến quá hạn',
    figures: { 'received.online': 90, 'received.total': 100, 'rate.progress.onlineLate': 0.3 },
    ratio: 0.9,
    points: [0, 0],
  },
  {
    name: 'quá hạn, dù không biết tỷ lệ hồ sơ',
    figures: { 'rate.progress.onlineLate': 0.3 },
    points: [0, 0],
    missing: ['notRead', 'notRead'],
  },
  {
    name: 'đủ hồ sơ, chưa biết thủ tục và quá hạn',
    figures: { 'received.online': 90, 'received.total': 100 },
    ratio: 0.9,
    points: [0, 2],
    missing: ['proceduresOnline', 'notRead'],
  },
  {
    name: 'từ 15% đến dưới 30%',
    figures: { 'received.online': 20, 'received.total': 100, 'rate.progress.onlineLate': 0 },
    ratio: 0.2,
    points: [0, 1],
    missing: ['proceduresOnline'],
  },
];
