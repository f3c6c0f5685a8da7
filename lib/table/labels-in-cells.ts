import { isNationalCode } from '../text/dossier-code';
import { plainLabel } from '../text/normalise';
import { fieldIndex } from '../vocabulary/resolve-field';
import type { Grid } from './grid';
import { distinct, type SplitRows } from './split-rows';

/** Rows that are enough to tell. */
const ROWS = 8;

/**
 * Labels stand among the values: these are records with a label beside each value, laid so regularly that they look like rows and
 * columns; or a value stands in what looks like the header. Read as a table, values would stand under other values.
 */
export function hasLabelsInCells(grid: Grid, { kinds, headerRows }: SplitRows): boolean {
  if (headerRows.some((row) => distinct(row).some((cell) => isNationalCode(cell.text)))) return true;
  const labels = new Set<string>();
  let cells = 0;
  let rows = 0;
  for (const row of grid.rows) {
    if (kinds[row.index] !== 'data') continue;
    if (++rows > ROWS) break;
    let own = 0;
    for (const { text } of distinct(row)) {
      if (text.length > 40 || /\d/.test(text) || fieldIndex().exact(text) === undefined) continue;
      labels.add(plainLabel(text));
      own++;
    }
    if (own > 0) cells++;
  }
  return labels.size >= 2 && cells * 2 >= Math.min(rows, ROWS);
}
