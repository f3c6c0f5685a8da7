import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  {
    name: 'Như Thanh: 4.953 trên 5.671, không kể kỳ trước',
    figures: { 'received.online': 4953, 'received.directOrPostal': 718, carriedOver: 99, 'toResolve.total': 5770 },
    ratio: 0.8734,
  },
  {
    name: 'trực tiếp và bưu chính ghi riêng',
    figures: { 'received.online': 72, 'received.direct': 900, 'received.postal': 8 },
    ratio: 0.0735,
  },
  { name: 'toàn trình và một phần', figures: { 'received.onlineFull': 30, 'received.onlinePart': 20, 'received.total': 100 }, ratio: 0.5 },
  {
    name: 'có tổng phải giải quyết nhưng không có số mới tiếp nhận',
    figures: { 'received.online': 4953, 'toResolve.total': 5770 },
    missing: ['notRead'],
  },
  { name: 'trực tuyến nhiều hơn tổng', figures: { 'received.online': 10362, 'received.total': 10361 }, missing: ['impossible'] },
  { name: 'không tiếp nhận hồ sơ nào', figures: { 'received.online': 0, 'received.total': 0 }, missing: ['none'] },
];
