import { findCode } from '../text/dossier-code';
import type { Grid, GridCell } from './grid';
import { splitByLabels } from './labelled-text';
import type { SplitRows } from './split-rows';

/** Rows that are enough to tell. */
const ROWS = 12;

/**
 * The column whose cells hold whole dossiers, on lists without a column for codes: each begins with a dossier code or names it,
 * and tells at least one thing more under a label of its own. Undefined when no column does so in most rows, or two do.
 */
export function compositeColumn(grid: Grid, split: SplitRows): number | undefined {
  const rows = grid.rows.filter((row) => split.kinds[row.index] === 'data').slice(0, ROWS);
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [col, cell] of row.cells.entries()) {
      if (cell !== undefined && cell.col === col && isDossier(cell)) counts.set(col, (counts.get(col) ?? 0) + 1);
    }
  }
  const columns = [...counts].filter(([, count]) => count * 2 > rows.length);
  return columns.length === 1 ? columns[0]![0] : undefined;
}

function isDossier(cell: GridCell): boolean {
  if (findCode(cell.text) === undefined && !/\p{L}\s*:/u.test(cell.text)) return false;
  const lines = cell.lines ?? [cell.text];
  const labelled = new Set(lines.flatMap((line) => splitByLabels(line).map((part) => part.field)));
  const named = labelled.delete('code');
  return (named || lines.some((line) => findCode(line) !== undefined)) && labelled.size > 0;
}
