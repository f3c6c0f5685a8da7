import { fold } from '../text/normalise';
import { areLabelled, brokenRecords, type BrokenRecord } from './continuation-rows';
import type { GridCell, GridRow } from './grid';
import { labelledPairs, type LabelledPair } from './labelled-pairs';
import type { TableReading } from './read-html-table';
import { distinct, splitRows } from './split-rows';

/**
 * Records of several rows become one: what the further rows say under labels of their own stands in columns behind the others;
 * what they say under the columns of the table joins the cell above. The rows stay in the grid, marked as going on.
 * @param partial the last rows of the table were not read
 */
export function joinRecords(reading: TableReading, partial = false): TableReading {
  const records = brokenRecords(reading, partial);
  if (records.length === 0) return reading;
  const { grid } = reading;
  const { headerRows } = splitRows(grid);
  const header = headerRows.at(-1);
  const rows = grid.rows.map((row): GridRow => ({ ...row, cells: [...row.cells] }));
  const cellElements = [...reading.cellElements];
  const columns = new Map<string, number>();
  for (const [col, cell] of header?.cells.entries() ?? []) {
    const key = fold(cell?.text ?? '');
    if (key !== '' && !columns.has(key)) columns.set(key, col);
  }
  let width = grid.width;
  const put: Put = (row, col, text, element, more = {}) => {
    const cell: GridCell = { text, nth: cellElements.length, row, col, rowSpan: 1, colSpan: 1, head: false, ...more };
    cellElements.push(element);
    cellsOf(rows[row]!)[col] = cell;
  };
  const stacked = stackedColumns(headerRows, records);
  const lower = new Map<number, number>();
  for (const [col, label] of stacked) {
    lower.set(col, width);
    put(headerRows[1]!.index, width++, label.text, cellElements[label.nth]!, { head: true });
    cellsOf(rows[headerRows[1]!.index]!)[col] = headerRows[0]!.cells[col];
  }
  for (const record of records) {
    for (const { index } of record.more) rows[index]!.continues = true;
    if (stacked.size === 0) joinUnderColumns(record, rows);
    else
      for (const cell of record.more.flatMap((row) => distinct(row).filter((own) => own.row === row.index))) {
        const col = lower.get(cell.col);
        if (col !== undefined && cell.colSpan === 1) cellsOf(rows[record.first.index]!)[col] = { ...cell, row: record.first.index, col };
      }
    for (const { label, labelElement, element, content } of pairsOf(record, reading)) {
      const key = fold(label);
      let col = columns.get(key);
      const there = col === undefined ? undefined : rows[record.first.index]!.cells[col];
      if (there !== undefined && there.text !== '' && there.text === content.text) continue;
      if (col === undefined || (there !== undefined && there.text !== '')) {
        // A column of its own, also for a second value under a label that the table has.
        const own = col === undefined ? key : `${key} 2`;
        col = columns.get(own);
        if (col === undefined) {
          col = width++;
          columns.set(own, col);
          if (header !== undefined) put(header.index, col, label, labelElement, { head: true });
        }
      }
      const { text, lines, cut } = content;
      put(record.first.index, col, text, element, { ...(lines && { lines }), ...(cut && { cut }) });
    }
  }
  widen(rows, grid.width, width);
  return { grid: { ...grid, rows, width }, rowElements: reading.rowElements, cellElements };
}

function cellsOf(row: GridRow): (GridCell | undefined)[] {
  return row.cells as (GridCell | undefined)[];
}

/** Labels that a record bears twice with different values are left out: nobody can tell which one holds. */
function pairsOf(record: BrokenRecord, { cellElements }: TableReading): LabelledPair[] {
  const pairs = new Map<string, LabelledPair | undefined>();
  for (const row of record.more) {
    for (const cell of distinct(row)) {
      const element = cell.row === row.index ? cellElements[cell.nth] : undefined;
      for (const pair of element === undefined ? [] : labelledPairs(element)) {
        if (pair.open || pair.content.text === '') continue;
        const key = fold(pair.label);
        const twice = pairs.has(key) && pairs.get(key)?.content.text !== pair.content.text;
        pairs.set(key, twice ? undefined : pair);
      }
    }
  }
  return [...pairs.values()].filter((pair) => pair !== undefined);
}

type Put = (row: number, col: number, text: string, element: Element, more?: Partial<GridCell>) => void;

/** A second row with cells under the table's own columns: the cell above then holds both, line by line. */
function joinUnderColumns({ first, more }: BrokenRecord, rows: readonly GridRow[]): void {
  for (const row of more) {
    for (const cell of ownCells(row)) {
      const above = rows[first.index]!.cells[cell.col];
      if (above === undefined || above.text === cell.text) continue;
      const lines = [...(above.lines ?? [above.text]), ...(cell.lines ?? [cell.text])].filter((line) => line !== '');
      cellsOf(rows[first.index]!)[cell.col] = { ...above, text: lines.join(' '), ...(lines.length > 1 && { lines }) };
    }
  }
}

/** The cells of a further row that stand each under one column; a cell over several of them belongs to none. */
function ownCells(row: GridRow): GridCell[] {
  const own = distinct(row).filter((cell) => cell.row === row.index && cell.text !== '');
  return own.length < 2 || own.some((cell) => cell.colSpan > 1) || areLabelled(own) ? [] : own;
}

/**
 * The header is drawn in two rows as the records are, "Ngày nhận" above "Ngày hẹn trả": each label belongs to the cell in its own
 * row. A label over several others is none of these.
 */
function stackedColumns(headerRows: readonly GridRow[], records: readonly BrokenRecord[]): ReadonlyMap<number, GridCell> {
  const stacked = new Map<number, GridCell>();
  const [upper, lower] = headerRows;
  if (upper === undefined || lower === undefined || headerRows.length !== 2 || records.some(({ more }) => more.length !== 1))
    return stacked;
  for (const [col, below] of lower.cells.entries()) {
    const above = upper.cells[col];
    if (below === undefined || above === undefined || below === above) continue;
    if (above.colSpan > 1 || below.colSpan > 1 || above.text === '' || below.text === '') return new Map();
    stacked.set(col, below);
  }
  return stacked;
}

/** Titles, groups and totals over the whole width stay so. */
function widen(rows: readonly GridRow[], from: number, to: number): void {
  for (const row of rows) {
    const last = row.cells[from - 1];
    if (last === undefined || last.colSpan < Math.max(2, Math.floor(from * 0.6)) || row.cells[from] !== undefined) continue;
    last.colSpan += to - from;
    for (let col = from; col < to; col++) cellsOf(row)[col] = last;
  }
}
