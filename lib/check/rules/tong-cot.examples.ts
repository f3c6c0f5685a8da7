import type { IndicatorId } from '../../vocabulary/indicator';
import { tableOf, type FigureExample } from '../rule.examples';

const columns: readonly IndicatorId[] = ['toResolve.total', 'resolved.total', 'pending.total', 'rate.earlyOrOnTime'];
const a = { label: 'Xã Xuân Du', cells: [10, 8, 2, '100%'] };
const b = { label: 'Xã Phú Nhuận', cells: [20, 15, 5, '90%'] };
const c = { label: 'Xã Hải Long', cells: [30, 27, 3, '95,5%'] };
const total = (...cells: readonly (number | string | undefined)[]) => ({ label: 'Tổng số', kind: 'total' as const, cells });

export const holds: readonly FigureExample[] = [
  { name: 'cộng đủ; tỷ lệ không cộng', table: tableOf(columns, [a, b, c, total(60, 50, 10, '94%')]) },
  {
    name: 'huyện và một dòng cho các xã',
    table: tableOf(columns, [{ ...a, label: 'UBND huyện' }, { ...b, label: 'Các xã' }, total(30, 23, 7, '94%')]),
  },
  { name: 'không có dòng tổng', table: tableOf(columns, [a, b, c]) },
  { name: 'dòng có ô trống', table: tableOf(columns, [a, { label: 'Xã B', cells: [20, undefined, 5, ''] }, total(30, 23, 7, '')]) },
  { name: 'dòng tổng bỏ trống', table: tableOf(columns, [a, b, total(undefined, undefined, undefined, undefined)]) },
  {
    name: 'mỗi nhóm một tổng',
    table: tableOf(columns, [
      { ...a, group: 'Sở' },
      { ...b, group: 'Sở' },
      { ...total(30, 23, 7, '94%'), group: 'Sở' },
      { ...b, group: 'Xã' },
      { ...c, group: 'Xã' },
      { ...total(50, 42, 8, '94%'), group: 'Xã' },
    ]),
  },
  {
    name: 'nhóm chỉ là tiêu đề, một tổng chung ở cuối',
    table: tableOf(columns, [
      { ...a, group: 'Sở' },
      { ...b, group: 'Xã' },
      { ...c, group: 'Xã' },
      { ...total(60, 50, 10, '94%'), group: 'Xã' },
    ]),
  },
  {
    name: 'dòng cấp huyện, cấp xã đứng cạnh từng xã',
    table: tableOf(columns, [{ label: 'Cấp xã', cells: [60, 50, 10, '94%'] }, a, b, c, total(60, 50, 10, '94%')]),
  },
];

export const breaks: readonly FigureExample[] = [
  { name: 'một cột thừa 1', table: tableOf(columns, [a, b, c, total(60, 51, 10, '94%')]) },
  { name: 'một dòng sai', table: tableOf(columns, [a, { ...b, cells: [20, 15, 6, '90%'] }, c, total(60, 50, 10, '94%')]) },
  { name: 'cả bảng chênh: chỉ hiện một trang', table: tableOf(columns, [a, b, total(60, 50, 10, '94%')]) },
  {
    name: 'dòng lớn hơn tổng dù có ô trống',
    table: tableOf(columns, [a, { label: 'Xã B', cells: [20, undefined, 9, ''] }, total(30, 23, 10, '')]),
  },
  {
    name: 'tổng của nhóm sai',
    table: tableOf(columns, [
      { ...a, group: 'Sở' },
      { ...b, group: 'Sở' },
      { ...total(30, 24, 7, '94%'), group: 'Sở' },
      { ...b, group: 'Xã' },
      { ...c, group: 'Xã' },
      { ...total(50, 42, 8, '94%'), group: 'Xã' },
    ]),
  },
];
