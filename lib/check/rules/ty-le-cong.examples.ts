import type { IndicatorId } from '../../vocabulary/indicator';
import { tableOf, type FigureExample } from '../rule.examples';

const timely: readonly IndicatorId[] = ['rate.earlyOrOnTime', 'rate.resolvedLate'];
const channels: readonly IndicatorId[] = ['rate.online', 'rate.direct', 'rate.postal'];
const row = (...cells: readonly (number | string | undefined)[]) => ({ label: 'Xã 1', cells });

export const holds: readonly FigureExample[] = [
  { name: '99,73% và 0,27%', table: tableOf(timely, [row('99,73%', '0,27%')]) },
  { name: 'làm tròn: 33,3% + 33,3% + 33,3%', table: tableOf(channels, [row('33,3%', '33,3%', '33,3%')]) },
  { name: 'không phát sinh', table: tableOf(timely, [row('0%', '0%')]) },
  { name: 'thiếu một tỷ lệ', table: tableOf(channels, [row('87,3%', '10%', undefined)]) },
  {
    name: 'chia cho các tổng khác nhau',
    table: tableOf(timely, [row('95%', '2%'), row('97%', '1%'), row('90%', '5%'), row('100%', '0%')]),
  },
  { name: 'điểm số không phải tỷ lệ', table: tableOf(['rate.index.total', 'rate.index.progress'], [row('120,5', '20')]) },
];

export const breaks: readonly FigureExample[] = [
  { name: '99,99% và 0,0042%', table: tableOf(timely, [row('99,99%', '0,0042%')]) },
  { name: '288,64%', table: tableOf(['rate.online'], [row('288,64%')]) },
  { name: 'tỷ lệ âm', table: tableOf(['rate.paymentOnline'], [row('-3,2%')]) },
  { name: 'ba hình thức cộng 110', table: tableOf(channels, [row('87,3%', '20,7%', '2%')]) },
  { name: 'một dòng trong bảng', table: tableOf(timely, [row('95%', '5%'), row('97%', '3%'), row('90%', '5%')]) },
];
