import type { Grid, GridCell, GridRow } from './grid';
import { areLabels } from './header-strip';
import { isHiddenCell, looksOf, type Looks } from './hidden-cells';
import { readCell, tidy, type CellContent } from './read-cell';
import { readLabel } from './read-label';
import { finish, ROWS_A_STEP, type Steps } from './steps';
import { isFilterRow, isUnseenRow, stripOf } from './strip';

export interface TableReading {
  grid: Grid;
  /** By `GridRow.index`. */
  rowElements: readonly Element[];
  /** By `GridCell.nth`. */
  cellElements: readonly Element[];
  /** Rows left out because their cells could not be tied to columns; they are named, never shifted. */
  unread?: readonly Element[];
  /** There may be more rows than were asked for. */
  more?: true;
}

/** More cells than this are not a table that anybody reads; declared spans alone can ask for billions. */
const MAX_CELLS = 2_000_000;
const MAX_COLUMNS = 400;
/** Bold cells further down are no headers. */
const HEADER_DEPTH = 20;
/** `colspan="1000"` means "the whole width": such a cell is laid over the columns that the other rows have. */
const WHOLE_WIDTH = 60;

/**
 * Reads an HTML table as it lies before the eye: rows in document order (not the browser's thead-first order), spans expanded
 * and clipped at the end of their row group as browsers do, nested tables kept inside their cell. Changes nothing in the page.
 * @param limit stop after so many rows (to look at the header only)
 */
export function readHtmlTable(table: Element, limit = Number.POSITIVE_INFINITY): TableReading {
  return finish(readHtmlTableInSteps(table, limit));
}

/** As `readHtmlTable`; the table must not change in between. */
export function* readHtmlTableInSteps(table: Element, limit: number): Steps<TableReading> {
  const state: State = {
    rows: [],
    rowElements: [],
    cellElements: [],
    width: 0,
    cells: 0,
    limit,
    wide: [],
    looks: looksOf(table),
    data: false,
  };
  const caption = yield* readSections(table, state);
  layWide(state);
  const grid: Grid = { rows: state.rows, width: state.width, ...(caption && { caption }) };
  return { grid, rowElements: state.rowElements, cellElements: state.cellElements };
}

const SECTIONS: Record<string, GridRow['section']> = { THEAD: 'head', TBODY: 'body', TFOOT: 'foot' };

/** Reads the row groups of one table; returns its caption. */
function* readSections(table: Element, state: State): Steps<string | undefined> {
  const { limit } = state;
  const strayRows: Element[] = [];
  let caption: string | undefined;
  for (let part = table.firstElementChild; part !== null && state.rows.length < limit; part = part.nextElementSibling) {
    const tag = part.tagName;
    if (tag === 'TR') {
      // Rows that are children of the table itself form a group with their neighbours.
      if (!isLeftOut(part, 'body', state)) strayRows.push(part);
      continue;
    }
    yield* readGroup(strayRows.splice(0), 'body', state);
    const section = SECTIONS[tag];
    if (section !== undefined) yield* readGroup(yield* rowsOf(part, section, state), section, state);
    else if (tag === 'CAPTION') caption = tidy(part.textContent ?? '');
  }
  yield* readGroup(strayRows, 'body', state);
  return caption;
}

interface State {
  rows: GridRow[];
  rowElements: Element[];
  cellElements: Element[];
  width: number;
  cells: number;
  limit: number;
  looks: Looks;
  /** A row of data has come. */
  data: boolean;
  /** Cells that ask for the whole width, with the rows they begin in. */
  wide: { cell: GridCell; cells: (GridCell | undefined)[] }[];
}

/** Cells over the whole width, once the width is known. What they cover already stays. */
function layWide(state: State): void {
  for (const { cell, cells } of state.wide) {
    cell.colSpan = Math.max(1, state.width - cell.col);
    for (let col = cell.col; col < state.width; col++) cells[col] ??= cell;
  }
}

function* rowsOf(section: Element, name: GridRow['section'], state: State): Steps<Element[]> {
  const rows: Element[] = [];
  for (let row = section.firstElementChild; row !== null && rows.length < state.limit; row = row.nextElementSibling) {
    if (row.tagName !== 'TR' || isLeftOut(row, name, state)) continue;
    rows.push(row);
    if (rows.length % ROWS_A_STEP === 0) yield;
  }
  return rows;
}

/** Reads the rows of one row group; a span never reaches beyond it. */
function* readGroup(rows: readonly Element[], section: GridRow['section'], state: State): Steps<void> {
  const hanging: Hanging[] = [];
  for (let i = 0; i < rows.length && state.rows.length < state.limit && state.cells < MAX_CELLS; i++) {
    readRow(rows[i]!, section, rows.length - i, hanging, state);
    if (i % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
}

/** The cell that hangs down into the next row of its column, and how many rows it still covers. */
interface Hanging {
  cell: GridCell;
  left: number;
}

/** @param below rows of the group from this one on: a span ends with the last */
function readRow(element: Element, section: GridRow['section'], below: number, hanging: Hanging[], state: State): void {
  const { looks, cellElements } = state;
  const index = state.rows.length;
  const cells: (GridCell | undefined)[] = [];
  const hangs = hanging.length > 0;
  if (hangs) takeHanging(hanging, cells);
  let col = 0;
  for (let cell = element.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    const tag = cell.tagName;
    if (tag !== 'TD' && tag !== 'TH') continue;
    const marked = cell.hasAttributes();
    if ((marked || looks.hidesCells) && isHiddenCell(cell, looks)) continue;
    if (hangs) while (cells[col] !== undefined) col++;
    if (col >= MAX_COLUMNS) break;
    const asked = marked ? span(cell, 'colspan', 1) : 1;
    const colSpan = asked > WHOLE_WIDTH ? 1 : Math.min(asked, MAX_COLUMNS - col);
    const rowSpan = marked ? Math.min(span(cell, 'rowspan', below), below) : 1;
    // Text alone: most cells of old systems, tens of thousands of them.
    const content =
      cell.firstElementChild === null ? undefined : readCell(cell, section === 'head' || tag === 'TH' ? looks.seenInHead : looks.seen);
    if (content !== undefined && (section === 'head' || tag === 'TH')) takeLabel(content, cell);
    const text = content?.text ?? tidy(cell.textContent ?? '');
    const read: GridCell = {
      text,
      nth: cellElements.length,
      row: index,
      col,
      rowSpan,
      colSpan,
      head: tag === 'TH' || (index < HEADER_DEPTH && isBold(cell, text)),
    };
    if (content?.lines !== undefined) read.lines = content.lines;
    if (content?.cut) read.cut = true;
    if (content?.title !== undefined) read.title = content.title;
    cellElements.push(cell);
    if (asked > WHOLE_WIDTH) state.wide.push({ cell: read, cells });
    if (colSpan === 1 && rowSpan === 1) cells[col] = read;
    else
      for (let k = 0; k < colSpan; k++) {
        // Overlapping spans: the earlier cell keeps its place.
        if (cells[col + k] === undefined) cells[col + k] = read;
        if (rowSpan > 1 && !((hanging[col + k]?.left ?? 0) > 0)) hanging[col + k] = { cell: read, left: rowSpan - 1 };
      }
    state.cells += colSpan;
    col += colSpan;
  }
  if (hanging.length > 0) for (let k = 0; k < cells.length; k++) if (!(k in cells)) cells[k] = undefined;
  state.width = Math.max(state.width, cells.length);
  state.rows.push({ cells, section, index });
  state.rowElements.push(element);
}

/** Rows that are not seen, and the row of boxes to filter by under a header. */
function isLeftOut(row: Element, section: GridRow['section'], state: State): boolean {
  if (row.hasAttributes()) {
    if (section === 'head') return isUnseenRow(row) && !isWholeHead(row);
    if (isUnseenRow(row) || (state.looks.laidOut && !row.checkVisibility())) return true;
  }
  if (state.data || section !== 'body') return false;
  if (row.querySelector('input, select') !== null && isFilterRow(stripOf(row))) return true;
  state.data = row.querySelector('td') !== null && !isHeaderOfCells(row);
  return false;
}

/** A header made of plain cells: all its words are bold, or labels that are known. */
function isHeaderOfCells(row: Element): boolean {
  const cells = [...row.children].filter((cell) => (cell.textContent ?? '').trim() !== '');
  return cells.length > 1 && (cells.every((cell) => isBold(cell, tidy(cell.textContent ?? ''))) || areLabels(cells));
}

/** A header hidden as a whole still says what the columns are: narrow screens hide it and print its labels otherwise. */
function isWholeHead(row: Element): boolean {
  return row.getAttribute('aria-hidden') !== 'true' && row.parentElement?.childElementCount === 1;
}

/** In a header only the label counts, not its filter, its menu or its signs. */
function takeLabel(content: CellContent, cell: Element): void {
  const label = readLabel(cell);
  if (label === content.text) return;
  content.text = label;
  delete content.lines;
}

function takeHanging(hanging: readonly Hanging[], cells: (GridCell | undefined)[]): void {
  for (let col = 0; col < hanging.length; col++) {
    const over = hanging[col];
    if (over === undefined || over.left === 0) continue;
    cells[col] = over.cell;
    over.left--;
  }
}

/** A declared span; 0 means to the end of the group, nonsense means 1. */
function span(cell: Element, name: 'colspan' | 'rowspan', toTheEnd: number): number {
  const declared = cell.getAttribute(name);
  if (declared === null) return 1;
  const count = Number.parseInt(declared, 10);
  if (count === 0 && name === 'rowspan') return toTheEnd;
  return count >= 1 ? count : 1;
}

function isBold(cell: Element, text: string): boolean {
  const child = cell.firstElementChild;
  if (child === null || text === '') return false;
  if (child.tagName === 'STRONG' || child.tagName === 'B') return tidy(child.textContent ?? '') === text;
  return child.nextElementSibling === null && child.firstElementChild !== null && isBold(child, text);
}
