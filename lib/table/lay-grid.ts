import { boxOf } from './boxes';
import type { SeenClasses } from './cell-elements';
import type { GridCell, GridRow } from './grid';
import type { Head } from './head-columns';
import { readCell } from './read-cell';
import type { TableReading } from './read-html-table';
import { ROWS, type StripCell } from './strip';

/** A row whose cells have found their columns; a cell that covers several stands at each of them. */
export interface LaidRow {
  element: Element;
  cells: readonly (StripCell | undefined)[];
}

/** Puts header levels, rows and foot into one Grid, with the way back from each row and cell to its element. */
export function layGrid(head: Head, body: readonly LaidRow[], foot: readonly LaidRow[], unread: readonly Element[]): TableReading {
  const rows: GridRow[] = [];
  const rowElements: Element[] = [];
  const cellElements: Element[] = [];
  const laid = new Map<Element, GridCell>();
  const first = body[0]?.element;
  const seen: SeenClasses | undefined = first !== undefined && boxOf(first) !== undefined ? new Map() : undefined;

  const put = (element: Element, head: boolean, content: () => { text: string }, row: number, col: number): GridCell => {
    const known = laid.get(element);
    if (known !== undefined && known.col <= col) {
      known.colSpan = Math.max(known.colSpan, col - known.col + 1);
      known.rowSpan = Math.max(known.rowSpan, row - known.row + 1);
      return known;
    }
    const cell: GridCell = { ...content(), nth: cellElements.length, row, col, rowSpan: 1, colSpan: 1, head };
    cellElements.push(element);
    laid.set(element, cell);
    return cell;
  };

  for (const level of head.levels) {
    const index = rows.length;
    const own = level.find((cell) => cell !== undefined && !laid.has(cell.element)) ?? level.find((cell) => cell !== undefined);
    const cells = level.map((cell, col) => cell && put(cell.element, true, () => ({ text: cell.label }), index, col));
    rows.push({ cells, section: 'head', index });
    rowElements.push(own?.element.closest(ROWS) ?? own?.element.parentElement ?? own!.element);
  }
  for (const [section, strips] of [['body', body] as const, ['foot', foot] as const]) {
    for (const { element, cells: own } of strips) {
      const index = rows.length;
      const cells = own.map((cell, col) => cell && put(cell.element, cell.head, () => readCell(cell.element, seen), index, col));
      rows.push({ cells, section, index });
      rowElements.push(element);
    }
  }
  const grid = { rows, width: head.levels[0]?.length ?? 0 };
  return { grid, rowElements, cellElements, ...(unread.length > 0 && { unread }) };
}
