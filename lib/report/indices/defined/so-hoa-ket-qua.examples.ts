import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  { name: 'tám trên mười', figures: { 'digitised.results': 80, 'digitised.resolved': 100 }, ratio: 0.8 },
  { name: 'bảng hồ sơ không thay cho bảng số hóa', figures: { 'digitised.results': 80, 'resolved.total': 100 }, missing: ['notRead'] },
  { name: 'chưa có hồ sơ nào', figures: { 'digitised.results': 0, 'digitised.resolved': 0 }, missing: ['none'] },
];
