import { fold } from '../text/normalise';
import { fieldIndex } from '../vocabulary/resolve-field';
import { groupIndex, rowLabelIndex, standaloneIndex, totalRowIndex } from '../vocabulary/resolve-label';
import type { Grid, GridCell, GridRow } from './grid';
import { finish, ROWS_A_STEP, type Steps } from './steps';

export type RowKind = 'title' | 'controls' | 'header' | 'numbering' | 'group' | 'total' | 'empty' | 'blank' | 'detail' | 'data';

export interface SplitRows {
  /** By row index of the grid. */
  kinds: readonly RowKind[];
  headerRows: readonly GridRow[];
  numberingRow?: GridRow;
  title?: string;
}

/** Longer texts are no labels. */
const MAX_LABEL = 160;

/**
 * Tells what each row is: titles, tabs and pagers inside the table, headers, numbering and formula rows, groups, totals, empty
 * states, rows that go on with the one above, data.
 */
export function splitRows(grid: Grid): SplitRows {
  return finish(splitRowsInSteps(grid));
}

export function* splitRowsInSteps(grid: Grid): Steps<SplitRows> {
  if (grid.parts !== undefined) return { kinds: grid.rows.map(() => 'data'), headerRows: [] };
  const kinds: RowKind[] = [];
  const headerRows: GridRow[] = [];
  let numberingRow: GridRow | undefined;
  let title: string | undefined;
  let inHeader = true;
  const hasHead = grid.rows.some((row) => row.section === 'head' && isFilledHead(distinct(row)));
  const preamble = hasHead ? 0 : rowsBeforeHeader(grid);
  for (const row of grid.rows) {
    if (row.index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const cells = distinct(row);
    let kind: RowKind;
    if (row.continues) kind = 'detail';
    else if (row.section !== 'body' && holdsControls(cells)) kind = 'controls';
    else if (row.index < preamble) {
      kind = cells.some((cell) => cell.text !== '') ? 'title' : 'blank';
      if (isTitle(cells, grid.width)) title ??= cells.find((cell) => cell.text !== '')?.text;
    } else if (cells.every((cell) => cell.text === '' && cell.title === undefined)) kind = 'blank';
    else if (inHeader && isNumbering(cells)) {
      kind = 'numbering';
      numberingRow ??= row;
    } else if (inHeader && headerRows.length === 0 && isTitle(cells, grid.width)) {
      kind = 'title';
      title ??= cells.find((cell) => cell.text !== '')?.text;
    } else if (inHeader && isHeader(row, cells, hasHead, headerRows, grid.width)) {
      kind = 'header';
      headerRows.push(row);
    } else {
      inHeader = false;
      kind = repeats(row, headerRows) ? 'header' : bodyKind(row, cells, grid.width);
    }
    kinds.push(kind);
  }
  return { kinds, headerRows, ...(numberingRow && { numberingRow }), ...(title && { title }) };
}

/** Long tables for paper say their header again on every sheet. */
function repeats(row: GridRow, headerRows: readonly GridRow[]): boolean {
  return headerRows.some((header) => {
    let said = 0;
    for (let col = 0; col < row.cells.length; col++) {
      const text = row.cells[col]?.text;
      if (text !== header.cells[col]?.text) return false;
      if (text !== undefined && text !== '') said++;
    }
    return said > 1;
  });
}

function isFilledHead(cells: readonly GridCell[]): boolean {
  return cells.some((cell) => cell.text !== '') && !holdsControls(cells);
}

const COUNTED = /\(\s*\d+\s*\)/g;
const PAGER =
  /^(?:[\d\s.…|<>«»‹›]|bat dau|truoc|trang|tiep|sau|cuoi|dau|hien thi|so dong|so ho so|moi trang|tong|ket qua|ban ghi|den|tren|cua|first|prev|previous|next|last|page|of)+$/;

/** Status tabs with their counts, page sizes and pagers that stand in rows of the head or foot (Unitech draws all three there). */
function holdsControls(cells: readonly GridCell[]): boolean {
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length === 0 || filled.length > 3) return false;
  const controls = filled.filter(({ text }) => isControlText(text));
  return controls.length > 0 && filled.every((cell) => controls.includes(cell) || /^\d+$/.test(cell.text));
}

function isControlText(text: string): boolean {
  if (text.length < 4 || /^[\d\s.,%()+=-]*$/.test(text)) return false;
  if ((text.match(COUNTED)?.length ?? 0) >= 2 && !text.includes('=')) return true;
  return /\d/.test(text) && !text.includes('(') && PAGER.test(fold(text));
}

/** Letterheads and headings drawn as rows of the table: rows of few cells above the first row that reads like a header. */
function rowsBeforeHeader(grid: Grid): number {
  for (const row of grid.rows.slice(0, 10)) {
    const filled = distinct(row).filter((cell) => cell.text !== '');
    if (filled.length >= 3 && looksLikeLabels(filled)) return row.index;
    if (filled.length > 3) return 0;
  }
  return 0;
}

/** The cells that begin or hang in a row, each once. */
export function distinct(row: GridRow): GridCell[] {
  const cells: GridCell[] = [];
  let last: GridCell | undefined;
  for (const cell of row.cells) {
    if (cell !== undefined && cell !== last) cells.push(cell);
    last = cell;
  }
  return cells;
}

/** One text over (nearly) the whole width: title rows are often declared one column short. */
function isTitle(cells: readonly GridCell[], width: number): boolean {
  const filled = cells.filter((cell) => cell.text !== '');
  return width > 2 && filled.length === 1 && filled[0]!.colSpan >= Math.max(2, Math.floor(width * 0.6));
}

function isHeader(row: GridRow, cells: readonly GridCell[], hasHead: boolean, before: readonly GridRow[], width: number): boolean {
  if (row.section === 'head') return true;
  if (row.section === 'foot') return false;
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.some((cell) => cell.text.length > MAX_LABEL || isFigure(cell.text))) return false;
  // Header cells that hang down from above make the row part of the header, whatever else it holds.
  const hangs = before.length > 0 && cells.some((cell) => cell.row < row.index && before.some((header) => header.index === cell.row));
  if (hangs) return true;
  if (hasHead && before.length > 0) return false;
  if (filled.length < 2 || isTitle(cells, width)) return false;
  if (filled.every((cell) => cell.head)) return before.length === 0 || looksLikeLabels(filled);
  return looksLikeLabels(filled);
}

function looksLikeLabels(cells: readonly GridCell[]): boolean {
  const known = cells.filter(({ text }) => isKnownLabel(text)).length;
  return known >= 2 && known >= cells.length / 2;
}

/** A label that some column of some list or report bears. */
export function isKnownLabel(text: string): boolean {
  if (text === '' || text.length > MAX_LABEL) return false;
  return (
    fieldIndex().find(text) !== undefined ||
    groupIndex().find(text) !== undefined ||
    standaloneIndex().find(text) !== undefined ||
    rowLabelIndex().find(text) !== undefined
  );
}

function isFigure(text: string): boolean {
  return /^[-–]?\d[\d.,]*\s*%?$/.test(text);
}

const NUMBERING = /^['’]?\(?\s*[A-Z0-9]{1,2}\s*\)?(?:\s*=.*)?$/;

/** `(1) | (2) | (3 = 4 + 5)`, `1 … 13`, `A | B | 1 | 2`: numbers of columns, perhaps with formulas; never data. */
function isNumbering(cells: readonly GridCell[]): boolean {
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length < 3) return false;
  const like = filled.filter((cell) => NUMBERING.test(cell.text) || isFormula(cell.text));
  if (like.length < filled.length - 1) return false;
  const marked = filled.filter((cell) => /[=()]/.test(cell.text)).length;
  if (marked >= filled.length / 2) return true;
  // Bare numbers count as numbering only when they count up one by one from the first column on.
  if (like.length < filled.length) return false;
  const numbers = filled.map((cell) => Number(/\d+/.exec(cell.text)?.[0])).filter((number) => !Number.isNaN(number));
  return numbers.length >= 3 && numbers[0]! <= 3 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

export function isFormula(text: string): boolean {
  return /^['’]?\(?\s*\d{1,2}\s*\)?\s*=\s*['’]?\(?\s*\d/.test(text);
}

/** Folded texts of empty tables; antd 5.29 says its word twice. */
const EMPTY = /^(?:trong){1,2}$|\bkhong (?:co|tim thay)\b|\bno data\b|\bchua co du lieu\b|\bdu lieu trong\b/;

/** A sentence that stands where rows would. */
export const saysEmpty = (text: string): boolean => EMPTY.test(fold(text)) && !/\d/.test(text);

function bodyKind(row: GridRow, cells: readonly GridCell[], width: number): RowKind {
  const filled = cells.filter((cell) => cell.text !== '');
  const wide = filled.length === 1 && (filled[0]!.colSpan >= Math.max(2, Math.floor(width * 0.6)) || cells.length === 1);
  if (wide && saysEmpty(filled[0]!.text)) return 'empty';
  if (row.section === 'foot') return 'total';
  if (isTotal(filled)) return 'total';
  if (wide) return 'group';
  const [first, second] = filled;
  const numbered = first !== undefined && second !== undefined && filled.length === 2 && /^(?:[IVXLC]+|[A-Z]|\d{1,2})\.?$/.test(first.text);
  if (numbered && second.colSpan >= Math.max(2, Math.floor(width * 0.4))) return 'group';
  return 'data';
}

/** First letters of the words for totals: folding every code of a long list would take longer than reading it. */
const TOTAL_BEGINS = /^\W*[tc]/i;

/** The row label, in the first or second filled cell, says that the row adds up the others. */
function isTotal(filled: readonly GridCell[]): boolean {
  return filled
    .slice(0, 2)
    .some(
      (cell) =>
        cell.text.length < 40 && TOTAL_BEGINS.test(cell.text) && totalRowIndex().exact(cell.text.replace(/\([^)]*\)?/g, ' ')) !== undefined,
    );
}
