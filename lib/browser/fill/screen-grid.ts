import { kindOf } from '../../table/cell-elements';
import { isKnownLabel } from '../../table/split-rows';
import { readLabel } from '../../table/read-label';
import { understandTable } from '../../table/understand-table';
import type { Words } from '../../vocabulary/dialect';
import { rowLabelIndex } from '../../vocabulary/resolve-label';
import { openShadow } from '../open-shadow';
import { closestAcross, holdsAcross, parentOf } from './composed';
import { MIN_COLUMNS, readEntryGrid, type FoundForm } from './entry-grid';
import { cutCopies, isDisplayed, type SeenCell } from './grid-view';
import type { Folds } from './is-shown';
import { Patchwork } from './patchwork';
import { isSearchBox, type SearchParts } from './search-box';
import { boxesIn } from './target';

/** Larger pages are not looked through. */
const MAX_ELEMENTS = 12_000;
const MAX_LABEL = 120;
const NEAR = 4;
const BOXES = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** An element and where it stands on the screen. */
interface Part {
  element: Element;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Grids that are drawn in a way that says nothing of rows and columns, read as the eye reads them: labels above, a column of names
 * at the side, and whatever lies under the one and beside the other.
 * @param taken tables that were understood: those that are no forms are none for the eye either
 */
export function readScreenGrid(where: Document | Element, taken: readonly Element[], folds: Folds, words?: Words): FoundForm | undefined {
  const parts = partsOf('body' in where ? where.body : where);
  const labels = labelsIn(parts);
  for (const corner of labels.filter(({ element }) => rowLabelIndex().find(readLabel(element)) !== undefined)) {
    if (taken.some((table) => holdsAcross(table, corner.element) || holdsAcross(corner.element, table))) continue;
    const form = readUnder(corner, labels, parts, folds, words);
    if (form) return form;
  }
  return undefined;
}

/** Elements with a place on the screen, in trees of every kind. */
function partsOf(body: Element): Part[] {
  const parts: Part[] = [];
  const copies = cutCopies(body);
  const walk = (parent: Element | ShadowRoot, end = Number.POSITIVE_INFINITY): void => {
    for (const element of parent.children) {
      if (parts.length > MAX_ELEMENTS) return;
      if (element.hasAttribute('data-soat-mot-cua') || kindOf(element.tagName) === 'skip') continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const seen = right - left > 2 && bottom - top > 2 && left < end - NEAR && isDisplayed(element);
      if (seen) parts.push({ element, left, right, top, bottom });
      walk(openShadow(element) ?? element, copies.has(element) ? Math.min(end, right) : end);
    }
  };
  walk(body);
  return parts.length > MAX_ELEMENTS ? [] : parts;
}

/** Each text with the largest element that holds nothing else. */
function labelsIn(parts: readonly Part[]): Part[] {
  const known = new Map(parts.map((part) => [part.element, part]));
  const texts = new Map<Element, string>();
  const textOf = (element: Element): string => {
    const before = texts.get(element);
    if (before !== undefined) return before;
    const text = (element.textContent ?? '').trim();
    texts.set(element, text.length > MAX_LABEL * 2 ? '' : text);
    return texts.get(element)!;
  };
  const found = new Set<Part>();
  for (const { element } of parts) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '')) continue;
    let at = element;
    const text = textOf(at);
    if (text === '' || text.length > MAX_LABEL) continue;
    if (closestAcross(element, PRESSED) !== null) continue;
    for (let up = parentOf(at); up !== null && known.has(up) && textOf(up) === text && isRoomOf(up, at, known); up = parentOf(up)) at = up;
    if (found.size < MAX_ELEMENTS) found.add(known.get(at)!);
  }
  // A part of another label's words is no label of its own.
  return [...found].filter((part) => ![...found].some((other) => other !== part && other.element.contains(part.element)));
}

const PRESSED = 'button, input, textarea, select, [role="button"]';
const ICON = 24;

/** Nothing wider than a sign stands beside the text in it: an empty cell beside a name is no part of the name. */
function isRoomOf(around: Element, text: Element, known: ReadonlyMap<Element, Part>): boolean {
  if (around.querySelector(BOXES) !== null) return false;
  const own = known.get(text);
  return [...around.children].every((child) => {
    const part = child === text ? undefined : known.get(child);
    return !own || !part || part.right - part.left <= ICON || (part.left < own.right && own.left < part.right);
  });
}

const middle = ({ left, right }: Part): number => (left + right) / 2;
const level = ({ top, bottom }: Part): number => (top + bottom) / 2;
const within = (at: number, from: number, to: number): boolean => at >= from && at <= to;

function readUnder(corner: Part, labels: readonly Part[], parts: readonly Part[], folds: Folds, words?: Words): FoundForm | undefined {
  const names = labels
    .filter((part) => part.top >= corner.bottom - NEAR && within(middle(part), corner.left, corner.right))
    .toSorted((a, b) => a.top - b.top);
  const heads = headsBeside(corner, names[0]?.top ?? Number.NEGATIVE_INFINITY, labels);
  const leaves = [corner, ...heads.filter((head) => !heads.some((other) => isUnder(other, head)))].toSorted((a, b) => a.left - b.left);
  if (names.length === 0 || leaves.length <= MIN_COLUMNS) return undefined;
  const columns = leaves.map(({ left, right }) => ({ left, right }));
  const rows = rowsOf(names);
  const cells = rows.flatMap((row, at) =>
    columns.flatMap((column): SeenCell[] => {
      const own = column.left === corner.left ? row.name : cellIn(column, row, parts);
      if (!own) return [];
      const across = { at: column.left, fixed: false };
      return [{ element: own.element, across, down: { at: at * 100, fixed: false }, width: column.right - column.left, top: row.from }];
    }),
  );
  const seenHeads = [corner, ...heads].map(({ element, left, right, top }): SeenCell => ({
    element,
    across: { at: left, fixed: false },
    down: { at: top, fixed: false },
    width: right - left,
    top,
  }));
  const work = new Patchwork();
  work.add({ heads: seenHeads, cells }, () => undefined);
  const { reading } = work.whole();
  const meaning = understandTable(reading.grid, undefined, words);
  if (meaning.kind !== 'figures') return undefined;
  const place = around([...heads, ...cells].map(({ element }) => element));
  if (!place) return undefined;
  const searching: SearchParts = new Map();
  const boxes = cells.flatMap(({ element }) => boxesIn(element));
  return boxes.some((box) => isSearchBox(box, searching)) ? undefined : readEntryGrid({ element: place, reading, meaning }, folds);
}

/** Labels to the right of the corner and no lower than the first name, as far up as they stand upon one another. */
function headsBeside(corner: Part, end: number, labels: readonly Part[]): Part[] {
  const right = labels.filter(
    (part) => part.left >= corner.right - NEAR && part.bottom <= end + NEAR && /\p{L}/u.test(part.element.textContent ?? ''),
  );
  const found = new Set(right.filter((part) => level(part) >= corner.top - NEAR && isKnownLabel(readLabel(part.element))));
  if (found.size === 0) return [];
  // What stands beside the corner itself is a label, whatever it says.
  for (const part of right) if (within(level(part), corner.top, corner.bottom)) found.add(part);
  for (let grown = true; grown;) {
    grown = false;
    for (const part of right) {
      if (found.has(part) || ![...found].some((other) => touches(part, other))) continue;
      found.add(part);
      grown = true;
    }
  }
  return [...found];
}

/** Side by side with as good as no room between them, or one right above the other. */
function touches(a: Part, b: Part): boolean {
  const beside = Math.min(Math.abs(a.left - b.right), Math.abs(b.left - a.right)) <= 2 * NEAR && a.top < b.bottom && b.top < a.bottom;
  const stacked = Math.min(Math.abs(a.top - b.bottom), Math.abs(b.top - a.bottom)) <= 2 * NEAR && a.left < b.right && b.left < a.right;
  return beside || stacked;
}

function isUnder(part: Part, over: Part): boolean {
  return part !== over && part.top >= over.bottom - NEAR && within(middle(part), over.left, over.right);
}

interface Row {
  name: Part;
  from: number;
  to: number;
}

/** Each name takes the room up to the middle between it and its neighbours. */
function rowsOf(names: readonly Part[]): Row[] {
  return names.map((name, at) => {
    const before = names[at - 1];
    const after = names[at + 1];
    const half = (name.bottom - name.top) / 2;
    return {
      name,
      from: before ? (before.bottom + name.top) / 2 : name.top - half,
      to: after ? (after.top + name.bottom) / 2 : name.bottom + half,
    };
  });
}

/** The one thing under a column beside a name: the largest that reaches no further than both. */
function cellIn(column: { left: number; right: number }, row: Row, parts: readonly Part[]): Part | undefined {
  const inside = parts.filter(
    (part) =>
      part.left >= column.left - NEAR &&
      part.right <= column.right + NEAR &&
      within(level(part), row.from, row.to) &&
      part.bottom - part.top <= (row.to - row.from) * 1.5 + NEAR,
  );
  const outer = inside.filter((part) => !inside.some((other) => other !== part && holdsAcross(other.element, part.element)));
  if (outer.length <= 1) return outer[0];
  const boxes = outer.filter(({ element }) => element.matches(BOXES) || element.querySelector(BOXES) !== null);
  // Two things in one place: nobody can tell which is the cell, unless one alone can be filled.
  return boxes.length === 1 ? boxes[0] : undefined;
}

function around(elements: readonly Element[]): Element | undefined {
  let at: Element | null = elements[0] ?? null;
  while (at !== null && !elements.every((element) => holdsAcross(at!, element))) at = parentOf(at);
  return at ?? undefined;
}
