import type { FigureColumn } from '../table/figures';
import type { ListColumn, RowLabelColumn } from '../table/resolve-columns';
import type { SplitRows } from '../table/split-rows';
import type { TableMeaning } from '../table/understand-table';
import { headerKey, isNeeded, type TaughtColumn, type TaughtTable } from './taught-table';

type Paths = readonly (readonly string[])[];

/**
 * The taught columns laid over the columns of a table, by header path and never by place. Undefined: the headers are not the
 * ones that were taught.
 */
export function matchColumns(paths: Paths, taught: readonly TaughtColumn[]): (TaughtColumn | undefined)[] | undefined {
  const byKey = new Map<string, TaughtColumn[]>();
  for (const column of taught) byKey.set(headerKey(column.path), [...(byKey.get(headerKey(column.path)) ?? []), column]);
  const matched: (TaughtColumn | undefined)[] = [];
  for (const path of paths) {
    const column = byKey.get(headerKey(path))?.shift();
    if (column === undefined && path.length > 0) return undefined;
    matched.push(column);
  }
  // A column without any label may come and go (tick boxes, icons); one with a label may not.
  const left = [...byKey.values()].flat().filter((column) => column.path.length > 0 || isNeeded(column));
  return left.length === 0 ? matched : undefined;
}

/** How many of the columns that the lesson needs are there, as a share. */
export function shareOfNeeded(paths: Paths, taught: readonly TaughtColumn[]): number {
  const keys = new Set(paths.map(headerKey));
  const needed = taught.filter(isNeeded);
  return needed.filter(({ path }) => keys.has(headerKey(path))).length / Math.max(1, needed.length);
}

/** What the table means, as taught. `matched` is by column of the grid. */
export function taughtMeaning(
  { kind }: Pick<TaughtTable, 'kind'>,
  paths: Paths,
  matched: readonly (TaughtColumn | undefined)[],
  split: SplitRows,
): TableMeaning | undefined {
  if (kind === 'list') {
    const columns: ListColumn[] = paths.map((path, col) => {
      const field = matched[col]?.field;
      return { col, path, ...(field !== undefined && { field }) };
    });
    return { kind: 'list', columns, split };
  }
  const at = matched.findIndex((column) => column?.label !== undefined);
  if (at < 0) return undefined;
  const label: RowLabelColumn = { col: at, rowsAre: matched[at]!.label! };
  const isFigure = ({ col, path, indicator }: FigureColumn): boolean =>
    col !== at && (indicator !== undefined || (col > at && path.length > 0));
  const columns: FigureColumn[] = paths.map((path, col) => {
    const indicator = matched[col]?.indicator;
    return { col, path, ...(indicator === undefined ? { unresolved: 'unknown' as const } : { indicator }) };
  });
  return { kind: 'figures', columns: columns.filter(isFigure), label, split };
}
