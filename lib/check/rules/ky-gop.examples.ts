import type { Period } from '../../calendar/period';
import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['received.total', 'carriedOver', 'resolved.total', 'pending.total'];
const months: readonly Period[] = [
  { from: '2023-03-15', to: '2023-04-14' },
  { from: '2023-04-15', to: '2023-05-14' },
  { from: '2023-05-15', to: '2023-06-14' },
];
const of = (index: number, ...rows: number[]) => captureOf({ columns, rows, period: months[index]! });
const [first, second, third] = [of(0, 40, 9, 39, 10), of(1, 50, 10, 52, 8), of(2, 30, 8, 33, 5)];
const all = (...rows: number[]) => [first, second, third, captureOf({ columns, rows })];

export const holds: readonly CaptureExample[] = [
  { name: 'quý bằng ba tháng', captures: all(120, 9, 124, 5) },
  { name: 'thiếu một tháng', captures: [first, third, captureOf({ columns, rows: [200, 9, 124, 5] })] },
  { name: 'màn hình khác', captures: [first, second, third, captureOf({ columns, rows: [200, 9, 124, 5], screen: '07a' })] },
  { name: 'đơn vị khác', captures: [first, second, third, captureOf({ columns, rows: [200, 9, 124, 5], unit: 'Huyện Như Xuân' })] },
  { name: 'chỉ có quý', captures: [captureOf({ columns, rows: [200, 9, 124, 5] })] },
];

export const breaks: readonly CaptureExample[] = [
  { name: 'tiếp nhận', captures: all(121, 9, 124, 5) },
  { name: 'kỳ trước là của tháng đầu', captures: all(120, 27, 124, 5) },
  { name: 'đang giải quyết là của tháng cuối', captures: all(120, 9, 124, 23) },
  { name: 'đã giải quyết', captures: all(120, 9, 142, 5) },
  {
    name: 'tháng và hai tháng',
    captures: [
      first,
      captureOf({ columns, rows: [80, 10, 85, 5], period: { from: '2023-04-15', to: '2023-06-14' } }),
      captureOf({ columns, rows: [119, 9, 124, 5] }),
    ],
  },
];
