import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, quarter1, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['toResolve.total', 'resolved.total', 'rate.resolved'];
const unit = (label: string, ...cells: (number | string)[]) => ({ label, cells });
const district = captureOf({
  columns,
  rowsAre: 'unit',
  rows: [
    unit('Xã Xuân Du', 120, 100, '83%'),
    unit('UBND xã Phú Nhuận', 60, 50, '83%'),
    { ...unit('Tổng', 180, 150, '83%'), kind: 'total' },
  ],
});

export const holds: readonly CaptureExample[] = [
  { name: 'bằng nhau', captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [120, 100, '83%'] })] },
  { name: 'tỷ lệ không so', captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [120, 100, '84%'] })] },
  { name: 'khác kỳ', captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [99, 90, '83%'], period: quarter1 })] },
  { name: 'đơn vị khác', captures: [district, captureOf({ columns, unit: 'Xã Hải Long', rows: [99, 90, '83%'] })] },
  {
    name: 'cổng khác',
    captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [99, 90, '83%'], portal: 'https://b.gov.vn' })],
  },
];

export const breaks: readonly CaptureExample[] = [
  { name: 'một số chênh', captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [120, 101, '83%'] })] },
  { name: 'hai số chênh', captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [121, 101, '83%'] })] },
  { name: 'đọc theo thứ tự khác', captures: [captureOf({ columns, unit: 'Xã Xuân Du', rows: [125, 100, '80%'] }), district] },
  { name: 'tên viết đủ', captures: [district, captureOf({ columns, unit: 'UBND xã Phú Nhuận', rows: [60, 55, '92%'] })] },
  {
    name: 'màn hình khác của cùng cổng',
    captures: [district, captureOf({ columns, unit: 'Xã Xuân Du', rows: [120, 98, '82%'], screen: '07a' })],
  },
];
