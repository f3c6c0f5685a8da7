import type { IndicatorId } from '../../vocabulary/indicator';
import { changed, columns06a, nhuThanh06a, tableOf, type FigureExample } from '../rule.examples';

const petitions: readonly IndicatorId[] = ['petition.total', 'petition.received', 'petition.carriedOver'];
const row = (...cells: readonly (number | string | undefined)[]) => ({ label: 'Xã Xuân Du', cells });
const merged: readonly IndicatorId[] = ['resolved.total', 'resolved.early', 'resolved.onTime', 'resolved.late'];

export const holds: readonly FigureExample[] = [
  { name: 'đủ số', table: tableOf(columns06a, [row(...nhuThanh06a)]) },
  { name: 'ô trống thay cho số 0', table: tableOf(merged, [row(91, 80, 11, undefined)]) },
  { name: 'hai ô cùng trống: không suy ra được', table: tableOf(merged, [row(91, undefined, undefined, 2)]) },
  { name: 'tổng trống, các phần đều bằng 0', table: tableOf(petitions, [row(undefined, 0, 0)]) },
  {
    name: 'cột không ai điền',
    table: tableOf(merged, [row(91, 80, undefined, 2), { label: 'Xã Phú Nhuận', cells: [10, 9, undefined, 0] }]),
  },
  { name: 'các phần đã lớn hơn tổng: quy tắc khác', table: tableOf(merged, [row(91, 80, undefined, 20)]) },
  {
    name: 'dòng tổng không ghi một cột',
    table: tableOf(petitions, [row(7, 5, 2), { label: 'Tổng', kind: 'total', cells: [undefined, undefined, undefined] }]),
  },
  {
    name: 'ô có chữ không phải ô trống',
    table: { ...tableOf(merged, [row(91, 80, undefined, 2)]), unclear: [{ row: 'Xã Xuân Du', col: 4, raw: '9 (1 xin lỗi)' }] },
  },
];

export const breaks: readonly FigureExample[] = [
  { name: 'đúng hạn bỏ trống', table: tableOf(merged, [row(91, 80, undefined, 2)]) },
  { name: 'tổng số phản ánh bỏ trống', table: tableOf(petitions, [row(undefined, 5, 2)]) },
  { name: 'quá hạn đang giải quyết bỏ trống', table: tableOf(columns06a, [row(...changed(nhuThanh06a, 10, undefined))]) },
  { name: 'kỳ trước bỏ trống', table: tableOf(columns06a, [row(...changed(nhuThanh06a, 3, undefined))]) },
  {
    name: 'một xã chưa ghi, dòng tổng đã có',
    table: tableOf(petitions, [
      row(6, undefined, 1),
      { label: 'Xã Phú Nhuận', cells: [4, 4, 0] },
      { label: 'Xã Hải Long', cells: [2, 1, 1] },
      { label: 'Tổng', kind: 'total', cells: [12, 10, 2] },
    ]),
  },
];
