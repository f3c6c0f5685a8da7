import { readCell } from './read-cell';
import { boxOf, coversMiddle, sameWidth, type Box } from './boxes';
import type { Head, HeadColumn } from './head-columns';
import type { Strip } from './strip';

/** Columns that each cell of a strip covers, in the order of its cells; none: the cell stands under no column and says nothing. */
export type Places = readonly (readonly number[])[];

/**
 * Under which columns the cells of a strip stand. Asked in this order: their own numbers, where they stand on the screen, a mark
 * that they share with their header, and last their order, where there are as many cells as columns. Undefined: it cannot be told.
 */
export function placeCells(strip: Strip, head: Head): Places | undefined {
  if (strip.cells.length === 0) return undefined;
  const sure = byNumber(strip, head) ?? byScreen(strip, head) ?? byMark(strip, head);
  if (sure !== undefined) return sure;
  const ordered = byOrder(strip, head);
  return ordered === undefined || standApart(strip, ordered, head) ? undefined : ordered;
}

/** The numbers of the cells put them under other columns than those they are seen under: neither is believed. */
export function isSeenElsewhere(strip: Strip, head: Head): boolean {
  const [numbered, seen] = [byNumber(strip, head), byScreen(strip, head)];
  if (numbered === undefined || seen === undefined) return false;
  return seen.some((cols, at) => cols.length === 1 && numbered[at]!.length === 1 && cols[0] !== numbered[at]![0]);
}

/** Both are on the screen, and the cells are not side by side as wide as their headers: a shifted row, a column, or no row of this header. */
function standApart({ cells }: Strip, places: Places, { columns }: Head): boolean {
  let left = Number.NEGATIVE_INFINITY;
  return cells.some(({ element, colSpan }, at) => {
    const box = boxOf(element);
    const own = columns.find((column) => column.box !== undefined && column.col === places[at]![0])?.box;
    if (box === undefined || own === undefined) return false;
    if (box.left <= left) return true;
    left = box.left;
    return colSpan === 1 && Math.abs(box.right - box.left - (own.right - own.left)) > 3;
  });
}

export const widthOf = (head: Head): number => head.levels[0]?.length ?? 0;

function byNumber({ cells }: Strip, { columns }: Head): Places | undefined {
  const byIndex = new Map(columns.filter(({ index, col }) => index !== undefined && col >= 0).map(({ index, col }) => [index!, col]));
  if (byIndex.size === 0) return undefined;
  const places = cells.map(({ index, colSpan }) =>
    index === undefined ? [] : Array.from({ length: colSpan }, (_, k) => byIndex.get(index + k)).filter((col) => col !== undefined),
  );
  return places.every((cols) => cols.length > 0) && areDistinct(places) ? places : undefined;
}

/** Each cell has the edges of one header, or covers the middle of some. */
function byScreen({ cells, under }: Strip, { columns }: Head): Places | undefined {
  const heads = columns.filter((column): column is HeadColumn & { box: Box } => column.box !== undefined);
  if (heads.length === 0) return undefined;
  const boxes = cells.map(({ element }) => boxOf(element));
  if (boxes.every((box) => box === undefined)) return undefined;
  const places: number[][] = [];
  for (const [at, box] of boxes.entries()) {
    const alike = box === undefined ? [] : heads.filter((head) => sameWidth(head.box, box));
    // Frozen columns lie over others: of headers at the same place the one in the same part of the grid is meant.
    const every = new Set(alike.map(({ col }) => col));
    const exact = every.size < 2 ? every : new Set(alike.filter(({ block }) => block === under).map(({ col }) => col));
    const cols =
      exact.size === 1
        ? [...exact]
        : box === undefined
          ? []
          : [...new Set(heads.filter((head) => coversMiddle(box, head.box)).map(({ col }) => col))];
    const known = cols.filter((col) => col >= 0);
    if (known.length === 0 && !isEmptyCell(cells[at]!.element)) return undefined;
    places.push(known);
  }
  return areDistinct(places) && places.some((cols) => cols.length > 0) ? places : undefined;
}

/** Attributes and classes that each stand on one header and on one cell: `data-field="code"`, `cdk-column-code`. */
function byMark({ cells }: Strip, { columns }: Head): Places | undefined {
  const marked = new Map<string, number | undefined>();
  for (const { element, col } of columns) {
    if (col < 0) continue;
    for (const mark of marksOf(element)) marked.set(mark, marked.has(mark) && marked.get(mark) !== col ? undefined : col);
  }
  const places = cells.map(({ element }) => [
    ...new Set(
      marksOf(element)
        .map((mark) => marked.get(mark))
        .filter((col) => col !== undefined),
    ),
  ]);
  const sure = places.every((cols, at) => cols.length === 1 || (cols.length === 0 && isEmptyCell(cells[at]!.element)));
  return sure && areDistinct(places) && places.some((cols) => cols.length > 0) ? places : undefined;
}

const NO_MARK = new Set([
  'style',
  'role',
  'tabindex',
  'colspan',
  'rowspan',
  'align',
  'valign',
  'width',
  'height',
  'scope',
  'dir',
  'draggable',
  'title',
]);

function marksOf(element: Element): string[] {
  const marks: string[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class') marks.push(...value.split(/\s+/).map((token) => `.${token}`));
    else if (!NO_MARK.has(name) && value !== '') marks.push(`${name}=${value}`);
  }
  return marks;
}

/** As many cells as columns, of the whole header or of one block of it alone; a last column without label may be missing. */
function byOrder({ cells, under }: Strip, head: Head): Places | undefined {
  const slots = cells.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const blocks = [...new Set(head.columns.map(({ block }) => block))].filter((block) => under === undefined || block === under);
  const parts = blocks.map((block) => head.columns.filter((column) => column.block === block).map(({ col }) => col));
  const all = Array.from({ length: widthOf(head) }, (_, col) => col);
  const fitting = [...(under === undefined ? [all] : []), ...parts].filter((cols) => fits(slots, cols, head));
  const sure = new Set(fitting.map((cols) => cols.slice(0, slots).join()));
  if (sure.size !== 1) return undefined;
  let at = 0;
  return cells.map(({ colSpan }) => fitting[0]!.slice(at, (at += colSpan)).filter((col) => col >= 0));
}

function fits(slots: number, cols: readonly number[], { columns }: Head): boolean {
  if (slots === cols.length) return true;
  // The header over the scroll bar.
  const last = columns.find(({ col }) => col === cols.at(-1));
  return slots === cols.length - 1 && last?.path === '';
}

function areDistinct(places: Places): boolean {
  const seen = new Set<number>();
  for (const cols of places)
    for (const col of cols) {
      if (seen.has(col)) return false;
      seen.add(col);
    }
  return true;
}

export function isEmptyCell(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && readCell(element).text === '';
}
