import type { FigureRow, FigureTable } from '../../table/figures';
import type { FigureRule, RuleHead } from '../rule';
import { sumsDown } from '../linked-sums';
import { levelSum } from '../shapes/level-sum';
import { levelOf } from '../shapes/levels';
import { rowsFindings } from '../shapes/rows-finding';
import { additiveColumns, sumRows, surelyParts, type RowsSum } from '../shapes/rows-sum';

const head: RuleHead = {
  id: 'tong-cot',
  severity: 'block',
  source: 'Dòng tổng cộng của bảng bằng tổng các dòng',
};

/**
 * The total row against the sum of its rows, groups respected. Chặn only when most columns agree, which proves that these rows
 * are the parts; when most differ, the table may be one page of several, and it is only worth a look.
 */
export const tongCot: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) =>
    sums(table).flatMap((sum) => {
      if (sum.breaks.length === 0) return [];
      if (surelyParts(sum)) return rowsFindings(head, table, sum, 'block', source);
      // One finding stands for all: the cause is one.
      return rowsFindings(head, table, { ...sum, breaks: sum.breaks.slice(0, 1) }, 'warn', source);
    }),
  sums: (table) =>
    sums(table)
      .filter(surelyParts)
      .flatMap(({ total, parts }) => sumsDown(total, parts, additiveColumns(table))),
};

function sums(table: FigureTable): RowsSum[] {
  const data = table.rows.filter((row) => row.kind === 'data');
  // Rows for a whole level beside rows of single units count everything twice, but for a district beside "các xã" as one row.
  const single = data.filter((row) => levelOf(row) === undefined);
  const choices = single.length > 0 && single.length < data.length ? [single, data] : [data];
  const ofLevels = levelSum(table);
  return table.rows.flatMap((total) => {
    if (total.kind !== 'total') return [];
    const [first, ...others] = choices.flatMap((parts) => {
      const rows = partsOf(table, total, parts);
      return rows.length > 1 || (rows.length === 1 && total.group === undefined) ? [sumRows(table, total, rows)] : [];
    });
    if (first === undefined) return [];
    const best = others.reduce((most, sum) => (sum.holds > most.holds ? sum : most), first);
    // Units that are not surely all of them beside rows of their levels: those make the total, and `cap-huyen-cap-xa` tests them.
    return ofLevels?.total === total && !surelyParts(best) ? [] : [best];
  });
}

/** A total inside a group sums that group; one that closes the last group while no other group has its own sums everything. */
function partsOf(table: FigureTable, total: FigureRow, data: readonly FigureRow[]): readonly FigureRow[] {
  if (total.group === undefined) return data;
  const totals = table.rows.filter((row) => row.kind === 'total');
  if (totals.length === 1 || isOverall(table, total, totals)) return data;
  return data.filter((row) => row.group === total.group);
}

/** Two totals under the last group: the second is that of the table. */
function isOverall(table: FigureTable, total: FigureRow, totals: readonly FigureRow[]): boolean {
  const last = table.rows.at(-1);
  return last === total && totals.filter((row) => row.group === total.group).length > 1;
}
