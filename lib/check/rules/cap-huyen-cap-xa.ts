import { sumsDown } from '../linked-sums';
import type { FigureRule, RuleHead } from '../rule';
import { levelSum } from '../shapes/level-sum';
import { rowsFindings } from '../shapes/rows-finding';
import { additiveColumns, surelyParts } from '../shapes/rows-sum';

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
    const sum = levelSum(table);
    if (sum === undefined || sum.breaks.length === 0) return [];
    if (surelyParts(sum)) return rowsFindings(head, table, sum, 'block', source);
    // One finding stands for all: the cause is one.
    return rowsFindings(head, table, { ...sum, breaks: sum.breaks.slice(0, 1) }, 'warn', source);
  },
  sums: (table) => {
    const sum = levelSum(table);
    return sum === undefined || !surelyParts(sum) ? [] : sumsDown(sum.total, sum.parts, additiveColumns(table));
  },
};
