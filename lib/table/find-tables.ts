import type { Dialect, Words } from '../vocabulary/dialect';
import { completeCut } from './complete-cut';
import type { Grid } from './grid';
import { hasLabelsInCells } from './labels-in-cells';
import type { TableReading } from './read-html-table';
import { bodyOf, rootsOf, type OpenShadow, type Root } from './root';
import type { Shape } from './shape';
import { isSearchForm } from './search-form';
import { finish, type Steps } from './steps';
import { understandTable, understandTableInSteps, type TableMeaning } from './understand-table';

export interface PageTable {
  element: Element;
  /** Id of the shape it was read by. */
  shape?: string;
  visible: boolean;
  reading: TableReading;
  meaning: TableMeaning;
  /** Data rows. */
  rows: number;
}

/** The shapes that are looked for, and what goes with them. */
export interface ShapeSet {
  /** In the order in which they are tried: what an earlier one has understood is not read again by a later one. */
  cellGrids: readonly Shape[];
  /** Lists whose records are no rows of cells: looked for where nothing of the above is shown. */
  records: readonly Shape[];
  /** Whether a part of the page holds any of our words; without it shapes known by their words alone are not looked for. */
  holdsWords?: (place: Element | ShadowRoot | null) => boolean;
  /** Reads labels of figures that are not known as a whole. */
  words?: Words;
  /** Takes labels that are said again in every cell out of the values. */
  dropLabels?: (grid: Grid) => void;
  /** A grid that is painted on a canvas, looked for where there is no table at all. */
  painted?: (root: Root) => PageTable | undefined;
  /** What a list without header means whose parts this portal is known to mean. */
  named?: (reading: TableReading, dialect: Dialect | undefined) => TableMeaning | undefined;
  /** Tables of the page as the screen puts it together, for grids that stand in trees within trees; undefined: there are none. */
  composed?: (roots: readonly Root[], find: (root: Root) => Steps<PageTable[]>) => Steps<PageTable[] | undefined>;
  /** Makes one row of records that are drawn as several. */
  joinRecords?: (reading: TableReading, partial?: boolean) => TableReading;
}

/** Rows that are enough to tell a header. */
const HEAD_ROWS = 9;
/** A line of words over a row or two may be a menu. */
const FEW_ROWS = 4;

/**
 * The tables of a page, its frames and its shadow trees that are lists or statistics, and those that look like data but are not
 * understood. Each shape is tried in turn; what lies within a thing that an earlier shape has read is not read again.
 * @param dialect what is known of this portal
 */
export function findTables(document: Document | ShadowRoot, set: ShapeSet, openShadow?: OpenShadow, dialect?: Dialect): PageTable[] {
  return finish(findTablesInSteps(rootsOf(document, openShadow), set, dialect));
}

/** As `findTables`, in roots that are known; the page must not change in between. */
export function* findTablesInSteps(roots: readonly Root[], set: ShapeSet, dialect?: Dialect): Steps<PageTable[]> {
  const found: PageTable[] = [];
  for (const root of roots) found.push(...(yield* findIn(root, set, dialect)));
  if (set.composed === undefined || found.some((table) => table.visible && isUnderstood(table))) return found;
  return (yield* set.composed(roots, (root) => findIn(root, set, dialect))) ?? found;
}

function* findIn(root: Root, set: ShapeSet, dialect?: Dialect): Steps<PageTable[]> {
  const found: PageTable[] = [];
  let worded: boolean | undefined;
  const look = function* (shapes: readonly Shape[]): Steps<void> {
    for (const shape of shapes) {
      if (shape.byWords === true && !(worded ??= set.holdsWords?.(bodyOf(root)) === true)) continue;
      for (const element of shape.find(root)) {
        if (found.some((other) => isUnderstood(other) && overlap(element, other.element) && !isNested(other, shape))) continue;
        const table = yield* readAs(shape, element, set, dialect);
        if (table !== undefined) found.push(table);
      }
    }
  };
  yield* look(set.cellGrids);
  if (!found.some((table) => table.visible && isUnderstood(table))) yield* look(set.records);
  const painted = found.length === 0 ? set.painted?.(root) : undefined;
  if (painted !== undefined) return [painted];
  return found.filter((table) => !found.some((other) => isOutdone(table, other)));
}

const isUnderstood = ({ meaning }: PageTable): boolean => meaning.kind !== 'unknown';
/** A table in a table is one of its own: the outer one may be there for the layout. */
const isNested = (other: PageTable, shape: Shape): boolean => other.shape === shape.id && shape.byWords !== true;
const overlap = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/** Not understood, but another shape has understood what stands there, or has said the same before. */
function isOutdone(table: PageTable, other: PageTable): boolean {
  if (isUnderstood(table) || table.shape === other.shape || !overlap(table.element, other.element)) return false;
  return isUnderstood(other) || other.meaning.split.headerRows.length > table.meaning.split.headerRows.length;
}

/**
 * Layout tables (those that hold other tables) are passed over unless their own headers say what they are, and so is what has
 * too few headers to be data.
 */
function* readAs(
  shape: Shape,
  element: Element,
  { named, dropLabels, joinRecords = asItIs, words }: ShapeSet,
  dialect?: Dialect,
): Steps<PageTable | undefined> {
  const head = shape.read(element, HEAD_ROWS, dialect);
  if (head === undefined || head.grid.width < 2) return undefined;
  dropLabels?.(head.grid);
  const partial = head.more === true || head.grid.rows.length >= HEAD_ROWS;
  const first = joinRecords(head, partial);
  const sniffed = understandTable(first.grid, dialect, words);
  if (hasLabelsInCells(first.grid, sniffed.split)) return undefined;
  if (sniffed.kind !== 'unknown' && isSearchForm(first, sniffed.split)) return undefined;
  const layout = element.localName === 'table' && element.querySelector('table') !== null;
  if (
    sniffed.kind === 'unknown' &&
    (layout ||
      (shape.byWords === true && first.grid.rows.length < FEW_ROWS) ||
      (sniffed.why === 'no-header' && head.grid.parts === undefined) ||
      sniffed.headers.length < 3)
  )
    return undefined;
  const read = partial ? yield* readWhole(shape, element, dialect) : head;
  if (read === undefined) return undefined;
  if (read !== head) dropLabels?.(read.grid);
  const whole = read === head ? first : joinRecords(read);
  yield* completeCut(whole);
  const meaning = named?.(whole, dialect) ?? (whole === first ? sniffed : yield* understandTableInSteps(whole.grid, dialect, words));
  const rows = meaning.split.kinds.filter((kind) => kind === 'data').length;
  return { element, shape: shape.id, visible: isVisible(element), reading: whole, meaning, rows };
}

function* readWhole(shape: Shape, element: Element, dialect?: Dialect): Steps<TableReading | undefined> {
  return shape.readInSteps === undefined ? shape.read(element, Number.POSITIVE_INFINITY, dialect) : yield* shape.readInSteps(element);
}

const asItIs = (reading: TableReading): TableReading => reading;

/**
 * Shown to the eye: laid out and not made invisible. Documents without layout are taken at their word. What a canvas holds
 * says what is painted on it.
 */
export function isVisible(table: Element): boolean {
  const element = table.getAttribute('role') === 'grid' ? (table.closest('canvas') ?? table) : table;
  if (element.ownerDocument.defaultView !== null && typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}

/** The list of dossiers meant on a page: the visible list with most rows. */
export function mainList(tables: readonly PageTable[]): PageTable | undefined {
  return best(tables.filter((table) => table.visible && table.meaning.kind === 'list'));
}

/** The statistics table meant on a page: the visible one with most rows. */
export function mainFigures(tables: readonly PageTable[]): PageTable | undefined {
  return best(tables.filter((table) => table.visible && table.meaning.kind === 'figures'));
}

/** Hidden copies of a list: they may add fields, never stand in for what is shown. */
export function hiddenLists(tables: readonly PageTable[]): PageTable[] {
  return tables.filter((table) => !table.visible && table.meaning.kind === 'list');
}

function best(tables: readonly PageTable[]): PageTable | undefined {
  return tables.reduce<PageTable | undefined>((top, table) => (top === undefined || table.rows > top.rows ? table : top), undefined);
}
