import { readNumber } from '../text/read-number';
import type { Quantity } from '../text/quantity';
import type { FigureColumn, FigureRow, FigureTable } from './figures';
import type { Grid, GridCell, GridRow } from './grid';
import type { RowLabelColumn } from './resolve-columns';
import type { SplitRows } from './split-rows';

type Rows = Pick<FigureTable, 'rows' | 'unclear'>;

/** The rows of a statistics table. What cannot be tied to one row and one column is named, never guessed. */
export function readFigureRows(grid: Grid, columns: readonly FigureColumn[], label: RowLabelColumn, split: SplitRows): Rows {
  const rows: FigureRow[] = [];
  const unclear: { row: string; col: number; raw: string }[] = [];
  const subtotals = findSubtotals(grid, label, split);
  const dataRows = split.kinds.filter((kind) => kind === 'data').length;
  let group: string | undefined;
  for (const row of grid.rows) {
    const kind = split.kinds[row.index];
    if (kind === 'group') group = groupTitle(row);
    if (kind !== 'data' && kind !== 'total') continue;
    // A row without cells of its own only lengthens what hangs into it.
    if (row.cells.every((cell) => cell === undefined || cell.row < row.index)) continue;
    const name = rowLabel(row, label.col);
    if (name === '') continue;
    if (kind === 'data' && (isPartOfRowAbove(row, columns, label, dataRows) || sharesLabel(row, label, grid))) {
      unclear.push({ row: name, col: label.col, raw: name });
      continue;
    }
    const subtotal = subtotals.has(row.index);
    if (subtotal) group = name;
    const cells = columns.map((column) => readFigure(row, column, columns, (raw) => unclear.push({ row: name, col: column.col, raw })));
    const own = kind === 'data' && label.within !== undefined ? (row.cells[label.within]?.text ?? group) : group;
    const under = kind === 'data' && own !== undefined && own !== '' ? { group: own } : {};
    rows.push({ row: row.index, label: name, kind: subtotal ? 'total' : kind, ...under, cells });
  }
  return { rows, unclear };
}

function readFigure(
  row: GridRow,
  column: FigureColumn,
  columns: readonly FigureColumn[],
  refuse: (raw: string) => void,
): Quantity | undefined {
  const cell = row.cells[column.col];
  if (cell === undefined || cell.text === '') return undefined;
  // One cell over several columns, or two lines of text: whose figure it is cannot be told.
  if (isShared(cell, columns) || cell.lines !== undefined) {
    if (/\d/.test(cell.text) && cell.col === column.col) refuse(cell.text);
    return undefined;
  }
  const rate = column.indicator?.startsWith('rate.') === true || column.path.some((part) => /%|t[ỷỉ] lệ/i.test(part));
  const money = column.path.some((part) => /VNĐ|số tiền|lệ phí/i.test(part));
  const reading = readNumber(cell.text, rate ? 'rate' : money ? 'money' : 'count');
  if (reading.kind === 'number') return reading.quantity;
  // A column that nobody knows may hold text (mức độ, ghi chú): only what looks like a figure is worth a word there.
  if (reading.kind === 'unclear' && (column.indicator !== undefined || reading.why === 'ambiguous')) refuse(cell.text);
  return undefined;
}

function isShared(cell: GridCell, columns: readonly FigureColumn[]): boolean {
  return cell.colSpan > 1 && columns.filter(({ col }) => col >= cell.col && col < cell.col + cell.colSpan).length > 1;
}

/** A row under a figure that hangs down from above ("trong đó: toàn trình") is part of that row and must not be added to it. */
function isPartOfRowAbove(row: GridRow, columns: readonly FigureColumn[], label: RowLabelColumn, dataRows: number): boolean {
  // The number of the unit hangs over its parts, the label does not: one unit may be the whole table.
  const before = label.within === undefined ? row.cells[label.col - 1] : undefined;
  if (before !== undefined && before.row < row.index && /^\d{1,3}$/.test(before.text) && row.cells[label.col]?.row === row.index)
    return true;
  return columns.some(({ col }) => {
    const cell = row.cells[col];
    return cell !== undefined && cell.row < row.index && cell.rowSpan < dataRows;
  });
}

/** One label over several rows of figures (online, direct): none of them is the unit's own row. */
function sharesLabel(row: GridRow, { col }: RowLabelColumn, grid: Grid): boolean {
  const cell = row.cells[col];
  if (cell === undefined || cell.rowSpan < 2) return false;
  return grid.rows.some(
    ({ index, cells }) => index !== row.index && cells[col] === cell && cells.some((other) => other?.row === index && other !== cell),
  );
}

function rowLabel(row: GridRow, col: number): string {
  const cell = row.cells[col];
  if (cell !== undefined && cell.text !== '' && !/^\d{1,3}$/.test(cell.text)) return cell.text;
  // A total row often spans the ordinal column, or leaves the label in the column before.
  return row.cells.slice(0, col + 1).find((other) => other !== undefined && other.text !== '' && !/^\d{1,3}$/.test(other.text))?.text ?? '';
}

const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))\.?$/;

function ordinalKind(text: string): 'roman' | 'letter' | 'number' | undefined {
  if (/^\d{1,3}\.?$/.test(text)) return 'number';
  if (text !== '' && ROMAN.test(text)) return 'roman';
  return /^[A-Z]\.?$/.test(text) ? 'letter' : undefined;
}

/** Numbered I or A with figures of its own, and followed by a row numbered 1 (or I): it adds up the rows below it. */
function findSubtotals(grid: Grid, label: RowLabelColumn, split: SplitRows): Set<number> {
  const found = new Set<number>();
  const data = grid.rows.filter((row) => split.kinds[row.index] === 'data');
  for (const [i, row] of data.entries()) {
    const own = ordinalOf(row, label.col);
    const kind = ordinalKind(own);
    const following = data[i + 1] && ordinalOf(data[i + 1]!, label.col);
    if (
      (kind === 'roman' || kind === 'letter') &&
      following !== undefined &&
      ordinalKind(following) !== kind &&
      /^(?:0?1|I)\.?$/.test(following)
    )
      found.add(row.index);
  }
  return found;
}

function ordinalOf(row: GridRow, labelCol: number): string {
  return row.cells.slice(0, labelCol).find((cell) => cell !== undefined && cell.text !== '')?.text ?? '';
}

function groupTitle(row: GridRow): string {
  const texts = [...new Set(row.cells)].map((cell) => cell?.text ?? '').filter((text) => text !== '');
  return texts.length > 1 && /^(?:[IVXLC]+|[A-Z]|\d{1,2})\.?$/.test(texts[0]!) ? texts.slice(1).join(' ') : texts.join(' ');
}
