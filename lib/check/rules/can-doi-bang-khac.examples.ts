import type { IndicatorId } from '../../vocabulary/indicator';
import { tableOf, type FigureExample } from '../rule.examples';

const digitised: readonly IndicatorId[] = ['digitised.received', 'digitised.partsNot', 'digitised.parts', 'digitised.reused'];
const petitions: readonly IndicatorId[] = [
  'petition.total',
  'petition.received',
  'petition.carriedOver',
  'petition.resolved',
  'petition.pending',
];
const row = (...cells: readonly (number | string | undefined)[]) => [{ label: 'Xã Xuân Du', cells }];

export const holds: readonly FigureExample[] = [
  { name: 'số hóa cộng đủ; tái sử dụng nằm trong', table: tableOf(digitised, row(100, 30, 70, 50)) },
  { name: 'chưa ghi một phần', table: tableOf(digitised, row(100, undefined, 70, 50)) },
  { name: 'phản ánh cộng đủ', table: tableOf(petitions, row(7, 5, 2, 6, 1)) },
  { name: 'thiếu cột kỳ trước', table: tableOf(['petition.total', 'petition.received', 'petition.resolved'], row(7, 5, 6)) },
  {
    name: 'trong ngày',
    table: tableOf(['day.received', 'day.receivedDirect', 'day.receivedOnline', 'day.receivedPostal'], row(9, 4, 5, 0)),
  },
];

export const breaks: readonly FigureExample[] = [
  { name: 'số hóa thiếu 10', table: tableOf(digitised, row(100, 20, 70, 50)) },
  { name: 'phần đã lớn hơn tổng', table: tableOf(digitised, row(60, undefined, 70, 50)) },
  { name: 'phản ánh mới và kỳ trước', table: tableOf(petitions, row(8, 5, 2, 7, 1)) },
  { name: 'phản ánh đã và đang xử lý', table: tableOf(petitions, row(7, 5, 2, 6, 2)) },
  {
    name: 'trong ngày',
    table: tableOf(['day.received', 'day.receivedDirect', 'day.receivedOnline', 'day.receivedPostal'], row(9, 4, 6, 0)),
  },
];
