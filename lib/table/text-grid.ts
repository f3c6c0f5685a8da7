import { plain } from '../text/normalise';
import type { Grid, GridCell, GridRow } from './grid';

/** One cell of a file: its text as shown; undefined where there is none. */
export type FileCell = string | { text: string; bold: true } | undefined;

/** A block of merged cells, counted from 0. */
export interface Merge {
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
}

/** More columns are no table that anybody reads. */
const MAX_COLUMNS = 400;

/**
 * Rows of texts as a Grid. Merged cells stand at every place they cover. Where a file cannot merge (CSV), one text followed by
 * nothing but empty cells is taken to reach to the end of the row, as titles and group rows are drawn.
 */
export function gridOfTexts(rows: readonly (readonly FileCell[])[], merges: readonly Merge[] | undefined): Grid {
  const width = Math.min(
    MAX_COLUMNS,
    rows.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0),
  );
  const byStart = new Map<string, Merge>();
  const covered = new Map<string, GridCell>();
  for (const merge of merges ?? []) byStart.set(`${merge.row} ${merge.col}`, merge);
  let nth = 0;
  const made: GridRow[] = [];
  for (const [row, texts] of rows.entries()) {
    const cells = Array.from<GridCell | undefined>({ length: width });
    for (let col = 0; col < width; col++) {
      // Most files merge nothing, or little: names of places are made only where something is merged.
      const over = covered.size === 0 ? undefined : covered.get(`${row} ${col}`);
      if (over !== undefined) {
        cells[col] = over;
        continue;
      }
      const { text, lines, bold } = contentOf(texts[col]);
      const merge = byStart.size === 0 ? undefined : byStart.get(`${row} ${col}`);
      const rowSpan = Math.min(merge?.rowSpan ?? 1, rows.length - row);
      const colSpan = Math.min(merge?.colSpan ?? 1, width - col);
      const cell: GridCell = { text, nth: nth++, row, col, rowSpan, colSpan, head: bold, ...(lines && { lines }) };
      cells[col] = cell;
      if (rowSpan > 1 || colSpan > 1)
        for (let r = row; r < row + rowSpan; r++) for (let c = col; c < col + colSpan; c++) covered.set(`${r} ${c}`, cell);
    }
    if (merges === undefined) reachToEnd(cells);
    made.push({ cells, section: 'body', index: row });
  }
  return { rows: made, width };
}

/** The only text of a row, at its beginning. */
function reachToEnd(cells: (GridCell | undefined)[]): void {
  const filled = cells.filter((cell) => cell !== undefined && cell.text !== '');
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.col > 1 || cells.length < 3) return;
  only.colSpan = cells.length - only.col;
  for (let col = only.col; col < cells.length; col++) cells[col] = only;
}

function lastFilled(row: readonly FileCell[]): number {
  return row.findLastIndex((cell) => cell !== undefined && contentOf(cell).text !== '');
}

function contentOf(cell: FileCell): { text: string; lines?: readonly string[]; bold: boolean } {
  if (cell === undefined) return { text: '', bold: false };
  const raw = typeof cell === 'string' ? cell : cell.text;
  const bold = typeof cell !== 'string';
  if (!/[\r\n]/.test(raw)) return { text: plain(raw), bold };
  const lines = raw
    .split(/\r\n?|\n/)
    .map(plain)
    .filter((line) => line !== '');
  return { text: lines.join(' '), bold, ...(lines.length > 1 && { lines }) };
}
