import { isEmptyCell, isSeenElsewhere, placeCells, widthOf, type Places } from './place-cells';
import { groupBy } from './header-strip';
import { readHead, type Head } from './head-columns';
import { layGrid, type LaidRow } from './lay-grid';
import { rowKeys, shownOrder } from './same-row';
import type { Strip, StripCell } from './strip';
import type { TableReading } from './read-html-table';

/** A grid as it lies in the page: header rows by the block they stand in, rows of the body and foot in the order of the page. */
export interface Parts {
  heads: readonly (readonly Strip[])[];
  body: readonly Strip[];
  foot: readonly Strip[];
}

/**
 * One Grid from strips that stand in several places: header and body apart, frozen columns beside the others, copies of either.
 * Undefined where it cannot be told which cell belongs to which column or row.
 */
export function joinStrips({ heads, body, foot }: Parts, limit: number): TableReading | undefined {
  const head = readHead(heads);
  if (head === undefined) return undefined;
  const sections = [body, foot].map((strips) => readRows(strips, head, limit));
  const [rows, last] = sections;
  if (rows === undefined || last === undefined) return undefined;
  if (rows.unread.length > rows.laid.length) return undefined;
  const reading = layGrid(head, rows.laid, last.laid, [...rows.unread, ...last.unread]);
  return body.length * 2 > limit ? { ...reading, more: true } : reading;
}

interface Rows {
  laid: LaidRow[];
  unread: Element[];
}

function readRows(strips: readonly Strip[], head: Head, limit: number): Rows | undefined {
  const parents = strips.map(({ element }) => element.parentElement);
  const apart = new Set(parents).size;
  const parts = parents.map((parent) => (apart > MANY_PARTS ? chainOf(parent) : parent));
  const wanted = apart === 1 ? strips.slice(0, limit) : strips;
  const { rows, unread } = placeAll(wanted, parts, head);
  const merged = new Set(rows.map(({ part }) => part)).size > 1 ? mergeParts(rows) : rows;
  if (merged === undefined) return undefined;
  const order = shownOrder(merged.map(({ strip }) => strip));
  return {
    laid: order
      .map((at) => merged[at]!)
      .slice(0, limit)
      .map(({ strip, cells }) => ({ element: strip.element, cells })),
    unread,
  };
}

/** With more parents than this, each row has one of its own. */
const MANY_PARTS = 8;

/** Rows with a wrapper each stand in the same part if the wrappers are alike, all the way up. */
function chainOf(parent: Element | null): string {
  let chain = '';
  for (let at = parent, depth = 0; at !== null && depth < 6; at = at.parentElement, depth++) chain += `${at.localName}.${at.className}>`;
  return chain;
}

interface Row {
  strip: Strip;
  part: unknown;
  /** By column. */
  cells: (StripCell | undefined)[];
}

function placeAll(strips: readonly Strip[], parts: readonly unknown[], head: Head): { rows: Row[]; unread: Element[] } {
  const width = widthOf(head);
  const forms = new Map<unknown, Map<string, Places | undefined>>();
  const hanging = new Map<unknown, Hanging[]>();
  const movable = new Map<unknown, boolean>();
  const doubtful = new Set<unknown>();
  const rows: Row[] = [];
  const unread: Element[] = [];
  for (const [at, strip] of strips.entries()) {
    const part = parts[at];
    const over = hanging.get(part) ?? [];
    const cells: (StripCell | undefined)[] = Array.from({ length: width });
    for (const [col, one] of over.entries()) if (one !== undefined && one.left-- > 0) cells[col] = one.cell;
    if (!movable.has(part)) {
      movable.set(part, isMovable(strip));
      if (isSeenElsewhere(strip, head)) doubtful.add(part);
    }
    const places =
      beside(strip, cells) ?? (movable.get(part) ? placeCells(strip, head) : known(strip, part, head, forms)) ?? acrossAll(strip, width);
    if (places === undefined || doubtful.has(part)) {
      unread.push(strip.element);
      continue;
    }
    strip.cells.forEach((cell, nth) => {
      for (const col of places[nth] ?? []) {
        cells[col] = cell;
        if (cell.rowSpan > 1) over[col] = { cell, left: cell.rowSpan - 1 };
      }
    });
    if (over.length > 0) hanging.set(part, over);
    rows.push({ strip, part, cells });
  }
  return { rows, unread };
}

interface Hanging {
  cell: StripCell;
  left: number;
}

/** Cells that hang down from rows above leave the other columns, in their order. */
function beside({ cells }: Strip, row: readonly (StripCell | undefined)[]): Places | undefined {
  if (row.every((cell) => cell === undefined)) return undefined;
  const free = [...row.keys()].filter((col) => row[col] === undefined);
  if (cells.reduce((sum, { colSpan }) => sum + colSpan, 0) !== free.length) return undefined;
  let at = 0;
  return cells.map(({ colSpan }) => free.slice(at, (at += colSpan)));
}

/** Rows of the same part with as many cells, spanned alike, are placed alike; one look is enough. */
function known(strip: Strip, part: unknown, head: Head, forms: Map<unknown, Map<string, Places | undefined>>): Places | undefined {
  const form = strip.cells.map(({ colSpan }) => colSpan).join();
  const own = forms.get(part) ?? new Map<string, Places | undefined>();
  forms.set(part, own);
  if (!own.has(form)) own.set(form, placeCells(strip, head));
  return own.get(form);
}

/** Cells with a place or number of their own may stand elsewhere in each row. */
function isMovable({ cells }: Strip): boolean {
  return cells.some(
    ({ element, index }) => index !== undefined || /left|right|translate|grid-column/.test(element.getAttribute('style') ?? ''),
  );
}

/** One cell alone in its row: a group, an empty state, a detail. */
function acrossAll({ cells }: Strip, width: number): Places | undefined {
  return cells.length === 1 ? [Array.from({ length: width }, (_, col) => col)] : undefined;
}

/** Rows whose columns stand in several parts, or twice. Undefined: which strips are one row cannot be told, or they contradict each other. */
function mergeParts(rows: readonly Row[]): Row[] | undefined {
  const keys = rowKeys(
    rows.map(({ strip }) => strip),
    rows.map(({ part }) => part),
  );
  if (keys === undefined) return stack(rows);
  const merged = new Map<string | number, Row>();
  for (const [at, row] of rows.entries()) {
    const other = merged.get(keys[at]!);
    if (other === undefined) merged.set(keys[at]!, { ...row, cells: [...row.cells] });
    else if (!take(other, row)) return undefined;
  }
  return [...merged.values()];
}

/** Adds the cells of another part of the row; of a cell drawn twice the one with text stays. */
function take(row: Row, other: Row): boolean {
  // The part with more cells is the row's main part: it bears the mark.
  if (other.strip.cells.length > row.strip.cells.length) row.strip = other.strip;
  for (const [col, cell] of other.cells.entries()) {
    const own = row.cells[col];
    if (cell === undefined || cell === own) continue;
    if (own === undefined || isEmptyCell(own.element)) row.cells[col] = cell;
    else if (!isEmptyCell(cell.element) && cell.element.textContent !== own.element.textContent) return false;
  }
  return true;
}

/** Parts one below the other (groups of rows): they fill the same columns. A part that repeats another row for row is a copy. */
function stack(rows: readonly Row[]): Row[] | undefined {
  const filled = (row: Row): string => row.cells.map((cell) => (cell === undefined ? '-' : '+')).join('');
  const parts = groupBy(rows, ({ part }) => part);
  const kept: Row[][] = [];
  const full = filled(rows.reduce((most, row) => (row.strip.cells.length > most.strip.cells.length ? row : most)));
  for (const part of parts) {
    if (part.some((row) => filled(row) !== full && !row.cells.every((cell) => cell === row.cells[0]))) return undefined;
    if (!kept.some((other) => other.length === part.length && other.every((row, at) => textOf(row) === textOf(part[at]!)))) kept.push(part);
  }
  return kept.flat();
}

function textOf({ cells }: Row): string {
  return cells.map((cell) => cell?.element.textContent ?? '').join('\u0000');
}
