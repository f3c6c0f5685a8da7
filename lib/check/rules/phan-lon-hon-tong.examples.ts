import type { IndicatorId } from '../../vocabulary/indicator';
import { columns06a, nhuThanh06a, tableOf, type FigureExample } from '../rule.examples';

const columns: readonly IndicatorId[] = ['toResolve.total', 'received.online', 'carriedOver', 'resolved.total', 'resolved.late'];
const inPeriod: readonly IndicatorId[] = ['toResolve.total', 'carriedOver', 'received.total', 'received.online', 'received.postal'];
const row = (...cells: readonly (number | string | undefined)[]) => [{ label: 'Xã Xuân Du', cells }];

export const holds: readonly FigureExample[] = [
  { name: 'báo cáo thật', table: tableOf(columns06a, [{ label: 'UBND huyện Như Thanh', cells: nhuThanh06a }]) },
  { name: 'bằng nhau', table: tableOf(columns, row(10, 10, 0, 10, 10)) },
  { name: 'trong kỳ chỉ là trực tiếp', table: tableOf(inPeriod, row(100, 10, 25, 60, 5)) },
  { name: 'tổng bỏ trống', table: tableOf(columns, row(undefined, 10, 2, 5, 1)) },
  { name: 'phần bỏ trống', table: tableOf(columns, row(10, undefined, undefined, 5, undefined)) },
  { name: 'cột tỷ lệ không phải số đếm', table: tableOf(columns, row('10,5', '99%', 2, 5, 1)) },
];

export const breaks: readonly FigureExample[] = [
  { name: 'trực tuyến 10.362 trên tổng 10.361', table: tableOf(columns, row(10361, 10362, undefined, undefined, undefined)) },
  { name: 'kỳ trước lớn hơn tổng', table: tableOf(columns, row(10, 3, 11, 5, 1)) },
  { name: 'quá hạn lớn hơn đã giải quyết', table: tableOf(columns, row(10, 3, 2, 5, 6)) },
  { name: 'đã số hóa lớn hơn tiếp nhận', table: tableOf(['digitised.received', 'digitised.parts', 'toResolve.total'], row(5, 6, 9)) },
  { name: 'trực tuyến lớn hơn trong kỳ, không cộng thành tổng', table: tableOf(inPeriod, row(100, 10, 25, 50, 5)) },
  { name: 'chỉ một dòng sai', table: tableOf(columns, [...row(10, 3, 2, 5, 1), { label: 'Xã Phú Nhuận', cells: [4, 5, 0, 3, 0] }]) },
];
