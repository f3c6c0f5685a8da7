import type { PrintedFormula } from '../../table/figures';
import { tableOf, type ExampleColumn, type FigureExample } from '../rule.examples';

const columns: readonly ExampleColumn[] = [3, 4, 5, 6, 7].map((number) => ({ path: [`Cột ${number}`], number }));
const sum: PrintedFormula = {
  total: 3,
  terms: [
    { column: 4, sign: 1 },
    { column: 5, sign: 1 },
  ],
  operator: 'sum',
};
const difference: PrintedFormula = {
  total: 6,
  terms: [
    { column: 3, sign: 1 },
    { column: 7, sign: -1 },
  ],
  operator: 'sum',
};
const ratio: PrintedFormula = {
  total: 7,
  terms: [
    { column: 6, sign: 1 },
    { column: 5, sign: 1 },
  ],
  operator: 'ratio',
};

function one(cells: readonly (number | undefined)[], ...formulas: readonly PrintedFormula[]) {
  return tableOf(columns, [{ label: 'Xã 1', cells }], formulas);
}

export const holds: readonly FigureExample[] = [
  { name: '3 = 4 + 5', table: one([30, 10, 20, 25, 5], sum) },
  { name: '6 = 3 − 7', table: one([30, 10, 20, 25, 5], difference) },
  { name: 'tỷ lệ không phải phép cộng', table: one([30, 10, 20, 25, 5], ratio) },
  { name: 'ô trống', table: one([30, undefined, 20, 25, 5], sum) },
  { name: 'cột không có trong bảng', table: one([30, 10, 21, 25, 5], { ...sum, terms: [...sum.terms, { column: 14, sign: 1 }] }) },
];

export const breaks: readonly FigureExample[] = [
  { name: 'tổng thừa 1', table: one([31, 10, 20, 26, 5], sum) },
  { name: 'hiệu sai', table: one([30, 10, 20, 24, 5], difference) },
  { name: 'phần lớn hơn tổng', table: one([30, undefined, 40, 25, 5], sum) },
  { name: 'tổng bằng 0', table: one([0, 10, 20, 25, 5], sum) },
  { name: 'một trong hai phép sai', table: one([30, 10, 20, 26, 5], sum, difference) },
];
