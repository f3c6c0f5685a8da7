import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, quarter1, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['toResolve.total', 'received.online', 'resolved.total', 'pending.total'];
const a = captureOf({ columns, rows: [10361, 9000, 10100, 261] });
const other = (rows: readonly number[], more: { portal?: string; screen?: string; unit?: string; period?: typeof quarter1 } = {}) =>
  captureOf({ columns, rows, screen: 'Tổng hợp đơn vị', ...more });

export const holds: readonly CaptureExample[] = [
  { name: 'bằng nhau', captures: [a, other([10361, 9000, 10100, 261])] },
  { name: 'đếm theo cách khác hẳn', captures: [a, other([9800, 8100, 9500, 300])] },
  { name: 'chỉ một số giống nhau', captures: [a, other([10361, 8100, 9500, 300])] },
  {
    name: 'kỳ đang chạy, đọc cách nhau hai giờ',
    captures: [
      captureOf({ columns, rows: [10361, 9000, 10100, 261], at: '2023-06-01T08:00:00' }),
      captureOf({ columns, rows: [10362, 9000, 10100, 262], at: '2023-06-01T10:00:00', screen: '07a' }),
    ],
  },
  { name: 'khác kỳ', captures: [a, other([10362, 9000, 10100, 261], { period: quarter1 })] },
  { name: 'khác đơn vị', captures: [a, other([10362, 9000, 10100, 261], { unit: 'Huyện Như Xuân' })] },
  { name: 'hệ thống bộ và hệ thống tỉnh giữ hồ sơ khác nhau', captures: [a, other([120, 100, 90, 30], { portal: 'https://b.gov.vn' })] },
];

export const breaks: readonly CaptureExample[] = [
  { name: '10.361 và 10.362', captures: [a, other([10362, 9000, 10100, 261])] },
  { name: 'hai hệ thống cùng một tập hồ sơ', captures: [a, other([10361, 9000, 10100, 216], { portal: 'https://b.gov.vn' })] },
  { name: 'trực tuyến đảo chữ số', captures: [a, other([10361, 900, 10100, 261])] },
  { name: 'thứ tự đọc khác', captures: [other([10361, 9001, 10100, 261]), a] },
  { name: 'màn hình thứ ba khác', captures: [a, other([10361, 9000, 10100, 261]), other([10361, 9000, 10100, 262], { screen: '07a' })] },
];
