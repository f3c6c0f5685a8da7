import type { IndicatorId } from '../../vocabulary/indicator';
import { tableOf, type FigureExample } from '../rule.examples';

const columns: readonly IndicatorId[] = ['toResolve.total', 'resolved.total', 'pending.total'];
const district = { label: 'I. Cấp huyện', cells: [1022, 895, 127] };
const commune = { label: 'II. Cấp xã', cells: [3653, 3638, 15] };
const unit = { label: 'Xã An Hòa', cells: [3653, 3638, 15] };
const total = (...cells: readonly (number | undefined)[]) => ({ label: 'Tổng cộng', kind: 'total' as const, cells });

export const holds: readonly FigureExample[] = [
  { name: 'An Lão, quý II/2023', table: tableOf(columns, [district, commune, unit, total(4675, 4533, 142)]) },
  { name: 'chỉ có một cấp', table: tableOf(columns, [commune, unit, total(3653, 3638, 15)]) },
  { name: 'chỉ có các cấp: quy tắc khác', table: tableOf(columns, [district, commune, total(4675, 4538, 142)]) },
  { name: 'không có dòng tổng', table: tableOf(columns, [district, commune, unit]) },
  {
    name: 'tên xã không phải cấp',
    table: tableOf(columns, [{ ...district, label: 'Huyện An Lão' }, { ...commune, label: 'Xã An Hòa' }, unit, total(1, 2, 3)]),
  },
  { name: 'ô trống', table: tableOf(columns, [district, { ...commune, cells: [3653, undefined, 15] }, unit, total(4675, 4533, 142)]) },
];

export const breaks: readonly FigureExample[] = [
  { name: 'đã giải quyết 4.538', table: tableOf(columns, [district, commune, unit, total(4675, 4538, 142)]) },
  { name: 'đang giải quyết thiếu cấp xã', table: tableOf(columns, [district, commune, unit, total(4675, 4533, 127)]) },
  { name: 'cấp huyện sai', table: tableOf(columns, [{ ...district, cells: [1022, 859, 127] }, commune, unit, total(4675, 4533, 142)]) },
  { name: 'tổng chỉ là cấp xã', table: tableOf(columns, [district, commune, unit, total(3653, 3638, 15)]) },
  {
    name: 'tên cấp viết khác',
    table: tableOf(columns, [
      { ...district, label: 'UBND cấp huyện' },
      { ...commune, label: 'Các xã, thị trấn' },
      unit,
      total(4675, 4533, 143),
    ]),
  },
];
