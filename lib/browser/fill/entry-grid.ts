import type { EntryCell, EntryColumn, EntryForm, EntryRow } from '../../fill/plan';
import type { FigureRow, FigureTable } from '../../table/figures';
import type { GridCell } from '../../table/grid';
import type { TableReading } from '../../table/read-html-table';
import { readFigures, type TableMeaning } from '../../table/understand-table';
import { fold } from '../../text/normalise';
import { readEntryHead } from '../entry-head';
import { doesSomething, isClosedCell, looksEditable } from './editing-grid';
import { figureIn } from './figure-text';
import type { GridKind } from './grid-view';
import { isShown, type Folds } from './is-shown';
import { targetIn, textIn, type Target } from './target';

/** An entry form with the way back from a cell's key to what takes its figure. */
export interface FoundForm {
  form: EntryForm;
  /** The element around it; stays while the page does not draw it anew. */
  place: Element;
  targets: ReadonlyMap<string, Target>;
  /** Grids that draw only what is in view: brings a cell there and gives it as it stands then. */
  bring?: (key: string, fresh?: boolean) => Promise<Target | undefined>;
  /** Reads such a grid once more from end to end; undefined: it is gone. */
  sweep?: () => Promise<FoundForm | undefined>;
  /** How its cells are made, to find those that come into view. */
  kind?: GridKind;
}

/** A form has at least this many columns of known meaning that take figures; a search form has none. */
export const MIN_COLUMNS = 3;

export interface GridSource {
  element: Element;
  reading: TableReading;
  meaning: Extract<TableMeaning, { kind: 'figures' }>;
  hiddenHeaders?: readonly string[];
  /** Its cells were seen to open when pressed, or were offered as such. */
  opens?: boolean;
  /** What takes the figure of each cell, by its number, where that was asked before: the cells may not be in view now. */
  takers?: readonly ({ target: Target; state: EntryCell['state'] } | undefined)[];
}

/** A table or grid of figures as an entry form, if its cells take any. */
export function readEntryGrid(
  { element, reading, meaning, hiddenHeaders = [], opens = false, takers }: GridSource,
  folds: Folds,
): FoundForm | undefined {
  const figures = bySystem(readFigures(reading.grid, meaning));
  const elementsOf = (row: FigureRow): (Element | undefined)[] =>
    meaning.columns.map(({ col }) => {
      const cell = ownCell(reading, row, col);
      return cell && reading.cellElements[cell.nth];
    });
  const elements = figures.rows.map(elementsOf);
  const seen = elements.map((cells) => cells.map((cell) => (opens || !cell ? undefined : targetIn(cell, folds))));
  // Boxes that wait unseen in cells that are seen, everywhere: they show when their cell is pressed.
  const allHidden = seen.flat().every((own) => own === undefined || own.state === 'hidden');
  const waits = (at: number, column: number): boolean =>
    allHidden && seen[at]![column] !== undefined && isShown(elements[at]![column]!, folds);
  const openable = opens || (!seen.flat().some((own) => own !== undefined) && mayOpen(element, meaning, elements));
  const takerOf = (at: number, column: number, cell: GridCell, own: Element): ReturnType<typeof openedCell> =>
    takers ? takers[cell.nth] : openable || waits(at, column) ? openedCell(own, folds) : seen[at]![column];
  const targets = new Map<string, Target>();
  const names = new Names();
  const rows = figures.rows.map((row, at): EntryRow => {
    const rowName = names.take(`${row.kind} ${row.group ?? ''} / ${row.label}`);
    const cells = meaning.columns.map(({ col, path }, column): EntryCell | undefined => {
      const cell = ownCell(reading, row, col);
      const own = elements[at]![column];
      if (cell === undefined || own === undefined) return undefined;
      const key = `${rowName} | ${path.join(' / ')} ${meaning.columns.findIndex((other) => other.path.join() === path.join()) === column ? '' : col}`;
      const box = takerOf(at, column, cell, own);
      if (box === undefined) return { key, text: cell.text, ...valueOf(cell.text), state: 'no-input' };
      targets.set(key, box.target);
      const text = takers ? cell.text : textIn(box.target);
      return { key, text, ...valueOf(text), state: box.state };
    });
    const { label, kind, group } = row;
    return { label, row: row.row, kind, ...(group !== undefined && { group }), cells };
  });
  const columns = meaning.columns.map(columnOf);
  const taking = columns.filter((column, at) => column.indicator && rows.some(({ cells }) => cells[at] && cells[at].state !== 'no-input'));
  if (taking.length < MIN_COLUMNS) return undefined;
  const own = [reading.grid.caption ?? '', ...titleTexts(reading, meaning.split.kinds)].filter(Boolean);
  const { unit, period, title = figures.title } = readEntryHead(element, own);
  const form: EntryForm = {
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(title !== undefined && { title }),
    rowsAre: figures.rowsAre === 'procedure' ? 'unknown' : figures.rowsAre,
    columns,
    rows,
    ...(hiddenHeaders.length > 0 && { hiddenColumns: hiddenHeaders }),
  };
  return { form, place: element, targets };
}

/** "Trên Hệ thống các Bộ" beside each field names the section of its row, not the row. */
function bySystem(figures: FigureTable): FigureTable {
  const data = figures.rows.filter(({ kind }) => kind === 'data');
  if (data.length === 0 || !data.every(({ label, group }) => group !== undefined && /\bhe thong\b/.test(fold(label)))) return figures;
  const swap = (row: FigureRow): FigureRow => (row.group === undefined ? row : { ...row, label: row.group, group: row.label });
  return { ...figures, rows: figures.rows.map(swap) };
}

/** A cell that spans several columns or rows belongs to none of them. */
function ownCell(reading: TableReading, row: FigureRow, col: number): GridCell | undefined {
  const cell = reading.grid.rows[row.row]?.cells[col];
  return cell === undefined || cell.colSpan > 1 || cell.rowSpan > 1 ? undefined : cell;
}

function mayOpen(grid: Element, meaning: GridSource['meaning'], elements: readonly (readonly (Element | undefined)[])[]): boolean {
  const known = meaning.columns.flatMap((column, at) => (column.indicator === undefined ? [] : [at]));
  const cells = elements.flatMap((row) => known.flatMap((at) => row[at] ?? []));
  return looksEditable({ grid, cells });
}

/** A cell that may show an editor when it is pressed. */
export function openedCell(cell: Element, folds: Folds): { target: Target; state: EntryCell['state'] } | undefined {
  if (doesSomething(cell)) return undefined;
  const target: Target = { kind: 'opened', element: cell as HTMLElement };
  if (!isShown(cell, folds)) return { target, state: 'hidden' };
  return { target, state: isClosedCell(cell) ? 'locked' : 'open' };
}

export function columnOf({ col, path, number, indicator, unresolved }: EntryColumn): EntryColumn {
  return {
    col,
    path,
    ...(number !== undefined && { number }),
    ...(indicator !== undefined && { indicator }),
    ...(unresolved !== undefined && { unresolved }),
  };
}

/** Names that stand twice are told apart by their order. */
export class Names {
  readonly #taken = new Map<string, number>();
  take(name: string): string {
    const nth = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, nth);
    return nth === 1 ? name : `${name} #${nth}`;
  }
}

function titleTexts(reading: TableReading, kinds: readonly string[]): string[] {
  return reading.grid.rows
    .filter((row) => kinds[row.index] === 'title')
    .flatMap((row) => [...new Set(row.cells)].flatMap((cell) => (cell ? (cell.lines ?? [cell.text]) : [])));
}

export function valueOf(text: string): { value?: number } {
  const value = figureIn(text);
  return value === undefined ? {} : { value };
}
