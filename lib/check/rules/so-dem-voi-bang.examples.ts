import type { CountedForm } from '../../report/counted-form';
import { changed, columns06a, nhuThanh06a, tableOf, type FigureExample } from '../rule.examples';

/** A count that equals the report of Như Thanh; the examples are tables to compare it with. */
export const counted: CountedForm = {
  formId: 'ii-06a',
  conventionId: 'td-06a',
  period: { from: '2023-03-15', to: '2023-06-14' },
  rowsAre: 'unit',
  rows: [{ label: 'Như Thanh', cells: cellsOf(nhuThanh06a) }],
  total: { label: '', cells: { ...cellsOf(nhuThanh06a), 13: { refused: { id: 'report.refused.noDue' }, codes: [] } } },
  unplaced: [],
  counted: 5770,
};

function cellsOf(values: readonly number[]): CountedForm['total']['cells'] {
  return Object.fromEntries(values.map((value, index) => [index + 3, { value, codes: [] }]));
}

const row = (cells: readonly (number | undefined)[]) => ({ label: 'Như Thanh', cells });
const total = (cells: readonly (number | undefined)[]) => ({ label: 'Tổng số', kind: 'total' as const, cells });

export const holds: readonly FigureExample[] = [
  { name: 'bằng nhau', table: tableOf(columns06a, [row(nhuThanh06a), total(nhuThanh06a)]) },
  { name: 'tên đơn vị khác: không so', table: tableOf(columns06a, [{ label: 'Như Xuân', cells: changed(nhuThanh06a, 0, 1) }]) },
  { name: 'hai dòng cùng tên: không so', table: tableOf(columns06a, [row(nhuThanh06a), row(changed(nhuThanh06a, 0, 1))]) },
  { name: 'ô trống của cổng', table: tableOf(columns06a, [row(changed(nhuThanh06a, 0, undefined))]) },
  { name: 'ô chưa đếm được', table: tableOf(columns06a, [total(changed(nhuThanh06a, 10, 99))]) },
];

export const breaks: readonly FigureExample[] = [
  { name: 'tổng tiếp nhận 5.771', table: tableOf(columns06a, [row(changed(nhuThanh06a, 0, 5771))]) },
  { name: 'quá hạn 14', table: tableOf(columns06a, [row(changed(nhuThanh06a, 7, 14))]) },
  { name: 'dòng tổng', table: tableOf(columns06a, [total(changed(nhuThanh06a, 4, 5620))]) },
  { name: 'đang quá hạn của dòng', table: tableOf(columns06a, [row(changed(nhuThanh06a, 10, 0))]) },
  { name: 'hai ô', table: tableOf(columns06a, [row(changed(changed(nhuThanh06a, 8, 146), 9, 121))]) },
];
