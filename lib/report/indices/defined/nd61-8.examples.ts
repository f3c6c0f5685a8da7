import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'xử lý hết', figures: { 'petition.resolved': 12, 'petition.total': 12 }, ratio: 1, points: [2, 2] },
  { name: 'chín trên mười', figures: { 'petition.resolved': 9, 'petition.total': 10 }, ratio: 0.9, points: [1, 1] },
  {
    name: 'dưới chín mươi phần trăm',
    figures: { 'petition.resolved': 8, 'petition.received': 8, 'petition.carriedOver': 1 },
    ratio: 0.8889,
    points: [0, 0],
  },
  { name: 'không có phản ánh: bỏ chỉ số, không phải 0 điểm', figures: { 'petition.resolved': 0, 'petition.total': 0 }, missing: ['none'] },
];
