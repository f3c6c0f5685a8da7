import type { FigureTable } from '../../table/figures';
import { levelOf } from './levels';
import { sumRows, type RowsSum } from './rows-sum';

/** Rows for whole levels against the total, where single units stand there too; each level once. */
export function levelSum(table: FigureTable): RowsSum | undefined {
  const levels = table.rows.filter((row) => levelOf(row) !== undefined);
  const total = table.rows.filter((row) => row.kind === 'total' && levelOf(row) === undefined).at(-1);
  const single = table.rows.some((row) => row.kind === 'data' && levelOf(row) === undefined);
  if (total === undefined || !single || levels.length < 2 || new Set(levels.map(levelOf)).size !== levels.length) return undefined;
  return sumRows(table, total, levels);
}
