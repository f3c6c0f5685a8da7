import type { Grid, GridCell, GridRow } from './grid';

/** Labels that begin their cells by chance are not as many. */
const MIN_COLUMNS = 3;
const MAX_HEAD_ROWS = 4;

/**
 * Tables for narrow screens say the label of the column again in every cell, before the value, shown or hidden: it is no part of
 * the value. Known by three columns at least, and half of all, whose first cell begins with its own label.
 */
export function dropRepeatedLabels({ rows, width }: Grid): void {
  let first = rows.findIndex((row) => row.section !== 'head');
  if (first === 0) first = 1;
  if (first < 1 || first > MAX_HEAD_ROWS || rows[first] === undefined) return;
  const head = rows[first - 1]!.cells;
  const cells = rows[first]!.cells;
  const columns = Array.from({ length: width }, (_, col) => col).filter(
    (col) => cells[col]?.row === rows[first]!.index && rest(cells[col], head[col]?.text) !== undefined,
  );
  if (columns.length < MIN_COLUMNS || columns.length * 2 < head.filter((cell) => cell !== undefined && cell.text !== '').length) return;
  for (const row of rows.slice(first)) drop(row, columns, head);
}

function drop({ cells, index }: GridRow, columns: readonly number[], head: GridRow['cells']): void {
  for (const col of columns) {
    const cell = cells[col];
    const text = rest(cell, head[col]!.text);
    if (cell === undefined || text === undefined || cell.row !== index || cell.col !== col) continue;
    const lines = cell.lines && linesAfter(cell.lines, head[col]!.text);
    cell.text = text;
    if (lines !== undefined && lines.length > 1) cell.lines = lines;
    else delete cell.lines;
  }
}

/** The label may stand on several lines. */
function linesAfter(lines: readonly string[], label: string): string[] {
  let said = '';
  for (const [at, line] of lines.entries()) {
    said = said === '' ? line : `${said} ${line}`;
    const left = rest({ text: said }, label);
    if (left !== undefined) return [left, ...lines.slice(at + 1)].filter((text) => text !== '');
  }
  return [...lines];
}

/** A label in an element of its own touches its value; a longer word is none. */
const VALUE_BEGINS = /^[\s:\p{Lu}\d(–-]/u;

/** What a cell says after its label. Undefined: it does not begin with it. */
function rest(cell: Pick<GridCell, 'text'> | undefined, label: string | undefined): string | undefined {
  if (cell === undefined || label === undefined || label.length < 2 || !cell.text.startsWith(label)) return undefined;
  const after = cell.text.slice(label.length);
  return after === '' || VALUE_BEGINS.test(after) ? after.replace(/^[\s:]+/, '') : undefined;
}
