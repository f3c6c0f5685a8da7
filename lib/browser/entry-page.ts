import type { EntryCell, EntryForm, EntryRow } from '../fill/plan';
import type { FigureRow } from '../table/figures';
import type { TableReading } from '../table/read-html-table';
import { readFigures, understandTable } from '../table/understand-table';
import { readEntryHead } from './entry-head';
import { cellInput, figureInputs } from './entry-inputs';
import { readShownTable } from './read-shown-table';
import { figureIn, type FigureInput } from './write-input';

/** An entry form with the way back from a cell's key to its input. */
export interface FoundForm {
  form: EntryForm;
  table: Element;
  inputs: ReadonlyMap<string, FigureInput>;
}

/** A form has at least this many columns of known meaning that take figures; a search form has none. */
const MIN_COLUMNS = 3;

/** Entry forms of a page and its frames of the same origin, the one with the most open cells first. */
export function findEntryForms(document: Document): FoundForm[] {
  const found: FoundForm[] = [];
  for (const page of documentsOf(document)) {
    for (const table of page.querySelectorAll('table')) {
      const form = readEntryTable(table, String(found.length));
      if (form) found.push(form);
    }
  }
  return found.sort((a, b) => count(b, 'open') - count(a, 'open') || count(b, 'locked') - count(a, 'locked'));
}

/** Whether a page holds an entry form at all: for the bar's button. */
export function hasEntryForm(document: Document): boolean {
  return findEntryForms(document).some((found) => count(found, 'open') + count(found, 'locked') > 0);
}

export function count(found: FoundForm, state: EntryCell['state']): number {
  return found.form.rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell?.state === state).length, 0);
}

function documentsOf(document: Document): Document[] {
  const found = [document];
  for (const frame of document.querySelectorAll('iframe, frame')) {
    try {
      const inner = (frame as HTMLIFrameElement).contentDocument;
      if (inner) found.push(...documentsOf(inner));
    } catch {
      // A frame of another origin is another page: it is filled from there or not at all.
    }
  }
  return found;
}

function readEntryTable(table: Element, place: string): FoundForm | undefined {
  if (table.querySelector('td input, td textarea') === null) return undefined;
  const { reading, hiddenHeaders } = readShownTable(table);
  const meaning = understandTable(reading.grid);
  if (meaning.kind !== 'figures') return undefined;
  const figures = readFigures(reading.grid, meaning);
  const inputs = new Map<string, FigureInput>();
  const rows = figures.rows.map((row) => readRow(row, meaning.columns, reading, { table, place, inputs }));
  const columns = meaning.columns.map(({ col, path, number, indicator, unresolved }) => ({
    col,
    path,
    ...(number !== undefined && { number }),
    ...(indicator !== undefined && { indicator }),
    ...(unresolved !== undefined && { unresolved }),
  }));
  const taking = columns.filter(
    (column, at) => column.indicator && rows.some((row) => row.cells[at] && row.cells[at].state !== 'no-input'),
  );
  if (taking.length < MIN_COLUMNS) return undefined;
  const own = [reading.grid.caption ?? '', ...titleTexts(reading, meaning.split.kinds)].filter(Boolean);
  const { unit, period, title } = readEntryHead(table, own);
  const form: EntryForm = {
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...((title ?? figures.title) !== undefined && { title: (title ?? figures.title)! }),
    rowsAre: figures.rowsAre === 'procedure' ? 'unknown' : figures.rowsAre,
    columns,
    rows,
    ...(hiddenHeaders.length > 0 && { hiddenColumns: hiddenHeaders }),
  };
  return { form, table, inputs };
}

function titleTexts(reading: TableReading, kinds: readonly string[]): string[] {
  return reading.grid.rows
    .filter((row) => kinds[row.index] === 'title')
    .flatMap((row) => [...new Set(row.cells)].flatMap((cell) => (cell ? (cell.lines ?? [cell.text]) : [])));
}

function readRow(
  row: FigureRow,
  columns: readonly { col: number }[],
  reading: TableReading,
  at: { table: Element; place: string; inputs: Map<string, FigureInput> },
): EntryRow {
  const cells = columns.map(({ col }): EntryCell | undefined => {
    const cell = reading.grid.rows[row.row]?.cells[col];
    // A cell spanning several columns belongs to none of them.
    if (cell === undefined || cell.colSpan > 1 || cell.rowSpan > 1) return undefined;
    const element = reading.cellElements[cell.nth];
    const own = element && cellInput(element, at.table);
    if (!element || !own) return { key: `${at.place}.${row.row}.${col}`, text: cell.text, ...valueOf(cell.text), state: 'no-input' };
    const { input, state } = own;
    const nth = figureInputs(element, at.table).indexOf(input);
    const key = `${at.place}.${row.row}.${col}.${nth}.${input.name || input.id}`;
    at.inputs.set(key, input);
    return { key, text: input.value, ...valueOf(input.value), state };
  });
  const { label, kind, group } = row;
  return { label, row: row.row, kind, ...(group !== undefined && { group }), cells };
}

function valueOf(text: string): { value?: number } {
  const value = figureIn(text);
  return value === undefined ? {} : { value };
}
