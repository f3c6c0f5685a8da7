import type { FigureTable } from '../../table/figures';
import { sumsDown } from '../linked-sums';
import type { FigureRule, RuleHead } from '../rule';
import { levelOf } from '../shapes/levels';
import { rowsFindings } from '../shapes/rows-finding';
import { additiveColumns, sumRows, surelyParts, type RowsSum } from '../shapes/rows-sum';

const head: RuleHead = {
  id: 'cap-huyen-cap-xa',
  severity: 'block',
  source: 'Báo cáo của huyện gồm số liệu cấp huyện và cấp xã (đến hết 30/6/2025, trước khi kết thúc cấp huyện)',
};

/** Rows for whole levels against the total: cấp huyện + cấp xã (+ cấp tỉnh) = tổng. Only where single units stand there too;
 * a table of levels alone is an ordinary sum, which the rule `tong-cot` tests. */
export const capHuyenCapXa: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    const sum = sumOf(table);
    return sum === undefined || sum.breaks.length === 0 ? [] : rowsFindings(head, table, sum, surelyParts(sum) ? 'block' : 'warn', source);
  },
  sums: (table) => {
    const sum = sumOf(table);
    return sum === undefined || !surelyParts(sum) ? [] : sumsDown(sum.total, sum.parts, additiveColumns(table));
  },
};

function sumOf(table: FigureTable): RowsSum | undefined {
  const levels = table.rows.filter((row) => levelOf(row) !== undefined);
  const total = table.rows.filter((row) => row.kind === 'total' && levelOf(row) === undefined).at(-1);
  const single = table.rows.some((row) => row.kind === 'data' && levelOf(row) === undefined);
  if (total === undefined || !single || levels.length < 2 || new Set(levels.map(levelOf)).size !== levels.length) return undefined;
  return sumRows(table, total, levels);
}
