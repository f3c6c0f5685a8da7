import type { GridCell, GridRow } from './grid';
import type { CellContent } from './read-cell';
import type { TableReading } from './read-html-table';

/** A column of records that have no header row: its label, and the first element that bears it. */
export interface RecordColumn {
  label: string;
  element: Element;
}

export interface RecordCell {
  content: CellContent;
  element: Element;
}

export interface RecordRow {
  element: Element;
  /** By column; a value that the record does not show is absent, not empty. */
  cells: ReadonlyMap<number, RecordCell>;
}

/** Records as a grid: one header row of labels, where there are any, then one row per record. */
export function recordGrid(around: Element, columns: readonly RecordColumn[], records: readonly RecordRow[], headed = true): TableReading {
  const rows: GridRow[] = [];
  const rowElements: Element[] = [];
  const cellElements: Element[] = [];
  const take = (content: CellContent, element: Element, col: number, head: boolean): GridCell => {
    const { text, lines, cut, title } = content;
    const cell: GridCell = { text, nth: cellElements.length, row: rows.length, col, rowSpan: 1, colSpan: 1, head };
    if (lines !== undefined) cell.lines = lines;
    if (cut) cell.cut = true;
    if (title !== undefined) cell.title = title;
    cellElements.push(element);
    return cell;
  };
  if (headed) {
    const cells = columns.map(({ label, element }, col) => take({ text: label }, element, col, true));
    rows.push({ cells, section: 'head', index: 0 });
    rowElements.push(around);
  }
  for (const record of records) {
    const cells = columns.map((_, col) => {
      const cell = record.cells.get(col);
      return cell && take(cell.content, cell.element, col, false);
    });
    rows.push({ cells, section: 'body', index: rows.length });
    rowElements.push(record.element);
  }
  return { grid: { rows, width: columns.length }, rowElements, cellElements };
}
