import { resolveLabelledFigures, type FormToken, type LabelledFigure } from '../../fill/labelled-figures';
import type { EntryCell, EntryForm, EntryRow } from '../../fill/plan';
import { readLabel } from '../../table/read-label';
import type { GridCell, GridRow } from '../../table/grid';
import type { TableReading } from '../../table/read-html-table';
import { fold } from '../../text/normalise';
import type { Words } from '../../vocabulary/dialect';
import { totalRowIndex } from '../../vocabulary/resolve-label';
import { readEntryHead } from '../entry-head';
import { looksEditable } from './editing-grid';
import { MIN_COLUMNS, openedCell, valueOf, type FoundForm } from './entry-grid';
import type { Folds } from './is-shown';
import { targetIn, textIn, type Target } from './target';

type Taker = { target: Target; state: EntryCell['state'] };

const NOTES = /^(?:ghi chu|dien giai|giai trinh|ly do|nguyen nhan|don vi tinh|dvt)(?=$|\s)/;
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ]|[A-Z])[.)]?$/u;
/** A column that says no more than that it holds the figures of the report. */
const OF_THE_REPORT =
  /^(?:so luong|so lieu|ket qua|gia tri|so ho so|ky nay|ky bao cao|trong ky(?: bao cao)?|so lieu ky nay|thuc hien trong ky)$/;

/**
 * A table the other way round: what is counted stands in its rows, one below the other, and the units or fields in its columns; or one
 * column holds the figures of the whole unit. Each of its columns becomes a row of the form.
 * @param table one whose header says nothing of what is counted
 * @param opens its cells were seen to open when pressed
 */
export function readTurnedTable(
  { element, reading }: { element: Element; reading: TableReading },
  folds: Folds,
  opens: boolean,
  words?: Words,
): FoundForm | undefined {
  const { rows, width } = reading.grid;
  const elementAt = (row: number, col: number): Element | undefined => {
    const cell = rows[row]?.cells[col];
    return cell && cell.colSpan === 1 && cell.rowSpan === 1 ? reading.cellElements[cell.nth] : undefined;
  };
  const boxAt = (row: number, col: number): Taker | undefined => {
    const own = elementAt(row, col);
    return own && targetIn(own, folds);
  };
  const all = Array.from({ length: width }, (_, col) => col);
  const filled = all.map((col) => rows.map((_, row) => (opens ? undefined : boxAt(row, col))));
  const firstFilled = filled.findIndex((column) => column.filter(Boolean).length >= MIN_COLUMNS);
  const label = labelColumn(
    reading,
    firstFilled < 0 ? width : firstFilled,
    (row) => firstFilled < 0 || filled[firstFilled]![row] !== undefined,
  );
  if (label === undefined) return undefined;
  const after = all.slice(label + 1);
  const boxes = new Map(after.map((col) => [col, filled[col]!]));
  const first = rows.findIndex((_, row) => after.some((col) => boxes.get(col)![row] !== undefined));
  const header = headerOver(reading, after, first);
  const named = after.filter((col) => !NOTES.test(fold(headAt(reading, header, col))) && headAt(reading, header, col) !== '');
  const takers = first >= 0 ? boxes : openedIn(element, named, rows.length, elementAt, folds, opens);
  if (takers === undefined) return undefined;
  const takes = (col: number): boolean => (takers.get(col)?.filter(Boolean).length ?? 0) >= MIN_COLUMNS;
  const values = ofTheReport(named.filter(takes), (col) => headAt(reading, header, col));
  // One column of boxes is a form of labels and boxes, which is read as such.
  if (values.length === 0 || (values.length === 1 && first >= 0)) return undefined;
  const figures = resolveLabelledFigures(
    tokensOf(reading, label, (row) => values.some((col) => takers.get(col)![row] !== undefined)),
    words,
  );
  const known = new Set(figures.map(({ indicator }) => indicator).filter((indicator) => indicator !== undefined));
  if (known.size < MIN_COLUMNS) return undefined;
  const head = readEntryHead(element, [reading.grid.caption ?? ''].filter(Boolean));
  const targets = new Map<string, Target>();
  const layOut = (col: number, at: number): EntryRow => {
    const name = headAt(reading, header, col);
    const whole = values.length === 1 || OF_THE_REPORT.test(fold(name));
    const cells = figures.map((figure): EntryCell | undefined => {
      const taker = takers.get(col)![figure.box];
      if (!taker) return undefined;
      const key = `${at} ${name} | ${figure.box} ${figure.path.join(' / ')}`;
      targets.set(key, taker.target);
      const text = textIn(taker.target);
      return { key, text, ...valueOf(text), state: taker.state };
    });
    const isTotal = whole || totalRowIndex().exact(name) !== undefined;
    return { label: whole ? (head.unit ?? '') : name, row: at, kind: isTotal ? 'total' : 'data', cells };
  };
  const form: EntryForm = { ...head, rowsAre: 'unknown', columns: figures.map(columnOf), rows: values.map(layOut) };
  return { form, place: element, targets };
}

function columnOf({ path, indicator, unresolved }: LabelledFigure, col: number): EntryForm['columns'][number] {
  return { col, path, ...(indicator !== undefined && { indicator }), ...(unresolved !== undefined && { unresolved }) };
}

/** Of the columns before the boxes the one that tells most rows apart: groups beside it stand over several. */
function labelColumn({ grid: { rows } }: TableReading, end: number, counts: (row: number) => boolean): number | undefined {
  let best: { col: number; texts: number } | undefined;
  const asked = rows.filter((_, row) => counts(row));
  for (let col = 0; col < end; col++) {
    const said = asked.flatMap(({ cells }) => (/\p{L}{3}/u.test(cells[col]?.text ?? '') ? [cells[col]!] : []));
    const texts = new Set(said).size;
    if (said.length >= MIN_COLUMNS && said.length * 2 > asked.length && texts > (best?.texts ?? 0)) best = { col, texts };
    // Cells that open on a press are told by their header alone.
    if (end === rows[0]?.cells.length && best) break;
  }
  return best?.col;
}

/** The row above the first box that names the columns: groups of what is counted stand under it, each over the whole width. */
function headerOver({ grid: { rows } }: TableReading, columns: readonly number[], first: number): number {
  for (let row = first - 1; row > 0; row--) {
    const texts = columns.flatMap((col) => rows[row]!.cells[col]?.text || []);
    if (new Set(texts).size > 1) return row;
  }
  return 0;
}

function headAt({ grid, cellElements }: TableReading, row: number, col: number): string {
  for (let at = row; at >= 0; at--) {
    const cell = grid.rows[at]?.cells[col];
    const element = cell && cellElements[cell.nth];
    const label = element ? readLabel(element) : '';
    if (label !== '') return label;
  }
  return '';
}

/** Of columns for this period, the last one and the year so far, the one for this period. */
function ofTheReport(columns: readonly number[], nameOf: (col: number) => string): readonly number[] {
  const own = columns.filter((col) => OF_THE_REPORT.test(fold(nameOf(col))));
  return own.length === 1 ? own : columns;
}

function openedIn(
  grid: Element,
  columns: readonly number[],
  rows: number,
  elementAt: (row: number, col: number) => Element | undefined,
  folds: Folds,
  opens: boolean,
): ReadonlyMap<number, readonly (Taker | undefined)[]> | undefined {
  const at = columns.map((col) => Array.from({ length: rows }, (_, row) => elementAt(row, col)));
  const cells = at.flatMap((column) => column.slice(1).filter((cell) => cell !== undefined));
  if (!opens && !looksEditable({ grid, cells })) return undefined;
  return new Map(columns.map((col, nth) => [col, at[nth]!.map((cell, row) => (row > 0 && cell ? openedCell(cell, folds) : undefined))]));
}

/** Row for row: headings, also those beside the labels of several rows, then what each box wants. */
function tokensOf({ grid: { rows } }: TableReading, label: number, isOpen: (row: number) => boolean): FormToken[] {
  const beside = new Set<GridCell>();
  const groups = (cells: GridRow['cells']): FormToken[] =>
    cells.slice(0, label).flatMap((cell): FormToken[] => {
      if (!cell || cell.rowSpan < 2 || beside.has(cell) || !/\p{L}{3}/u.test(cell.text)) return [];
      beside.add(cell);
      return [{ kind: 'text', text: cell.text, title: true }];
    });
  return rows.flatMap(({ cells }, row): FormToken[] => {
    const number = cells.slice(0, label).find((cell) => cell && NUMBER.test(cell.text))?.text;
    const text = `${number === undefined ? '' : `${number} `}${cells[label]?.text ?? ''}`;
    if (!isOpen(row)) return row === 0 || text.trim() === '' ? [] : [{ kind: 'text', text, title: true }];
    return [...groups(cells), { kind: 'box', box: row, named: text }];
  });
}
