import { nationalCode } from '../text/dossier-code';
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
  const code = nationalCode.exec(cell.text);
  const begins = code !== null && /^[-–•+\s]*$/.test(cell.text.slice(0, code.index));
  if (!begins && !cell.text.includes(':')) return false;
  const labelled = new Set((cell.lines ?? [cell.text]).flatMap((line) => splitByLabels(line).map((part) => part.field)));
  return (labelled.delete('code') || begins) && labelled.size > 0;
}
