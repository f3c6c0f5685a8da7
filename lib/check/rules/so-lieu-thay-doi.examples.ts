import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['resolved.total', 'pending.total'];
const read = (at: string, ...rows: number[]) => captureOf({ columns, rows, at });
const field = (label: string, ...cells: number[]) => ({ label, cells });

export const holds: readonly CaptureExample[] = [
  { name: 'không đổi', captures: [read('2023-06-20T08:00:00', 10, 2), read('2023-07-01T08:00:00', 10, 2)] },
  { name: 'kỳ còn đang chạy', captures: [read('2023-05-20T08:00:00', 10, 2), read('2023-07-01T08:00:00', 12, 1)] },
  { name: 'ngày cuối kỳ', captures: [read('2023-06-14T16:00:00', 10, 2), read('2023-07-01T08:00:00', 12, 1)] },
  { name: 'mới đọc một lần', captures: [read('2023-06-20T08:00:00', 10, 2)] },
  {
    name: 'hai màn hình',
    captures: [read('2023-06-20T08:00:00', 10, 2), captureOf({ columns, rows: [12, 1], at: '2023-07-01T08:00:00', screen: '07a' })],
  },
];

export const breaks: readonly CaptureExample[] = [
  { name: 'đã giải quyết tăng sau khi kỳ hết', captures: [read('2023-06-20T08:00:00', 10, 2), read('2023-07-01T08:00:00', 12, 2)] },
  { name: 'hai số', captures: [read('2023-06-20T08:00:00', 10, 2), read('2023-07-01T08:00:00', 12, 0)] },
  { name: 'thứ tự trong kho không quan trọng', captures: [read('2023-07-01T08:00:00', 12, 0), read('2023-06-20T08:00:00', 10, 2)] },
  {
    name: 'tổng không đổi, hai dòng đổi',
    captures: [
      captureOf({ columns, rows: [field('Hộ tịch', 5, 1), field('Đất đai', 5, 1)], at: '2023-06-20T08:00:00' }),
      captureOf({ columns, rows: [field('Hộ tịch', 6, 1), field('Đất đai', 4, 1)], at: '2023-07-01T08:00:00' }),
    ],
  },
  {
    name: 'lần đọc mới nhất so với lần liền trước',
    captures: [read('2023-06-16T08:00:00', 12, 0), read('2023-06-20T08:00:00', 10, 2), read('2023-07-01T08:00:00', 12, 0)],
  },
];
