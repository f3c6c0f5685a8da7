import { around, findAround, pathOf, type ListPlace } from './around-table';
import { blockOf, pageSelect, textOf } from './paging-block';
import { readBlock, type PagerBlock } from './paging-offer';
import { clickable, CONTROL, controlMeaning, isDead, isElsewhere, isHidden } from './paging-control';
import { readCounts, readPagerCounts, totalBesidePages, type Counts } from './read-counts';

export interface PagerReading {
  current?: number;
  /** Highest page number shown or said. */
  last?: number;
  /** The last page number is sure (said, or the end of the numbered links with the next button dead on it). */
  lastIsSure: boolean;
  /** Rows in the whole list, where the page says so. */
  totalRows?: number;
  /** Rows on this page, where the page says so. */
  shownRows?: number;
  /** The living "next" control, absent on the last page; a box of pages is given its next number. */
  next?: Element;
  /** The living "first page" control. */
  first?: Element;
  /** The living "page before" control. */
  previous?: Element;
  /** A dead "next" control stands there: this is the last page. */
  nextIsDead: boolean;
  /** Numbered controls by page. */
  pages: ReadonlyMap<number, Element>;
  /** The living control that adds further rows below those shown. */
  loadMore?: Element;
  /** Pagers that contradict each other, or one that may be another list's: nothing is pressed, nothing proven. */
  unclear?: true;
}

/** How far out a pager may stand, in elements around the list. */
const REACH = 9;

/**
 * Reads the pager that belongs to a list: looked for around it, widening from its own surroundings outwards, until page numbers or
 * a next control appear. Undefined: the list has no pager.
 * @param rows the data rows, in which nothing is ever a paging control
 * @param areas selectors of where this portal has its paging controls: looked at first, and alone where they hold some
 */
export function readPager(
  element: Element,
  rows: ReadonlySet<Element> = new Set(),
  openShadow?: ListPlace['openShadow'],
  areas: readonly string[] = [],
): PagerReading | undefined {
  for (const area of areas) {
    if (!isThere(element.ownerDocument, area)) continue;
    const hinted = findPager(element, rows, openShadow, (control) => control.closest(area) !== null);
    if (hinted !== undefined && !hinted.unclear && (hinted.next !== undefined || hinted.pages.size > 0)) return hinted;
  }
  return findPager(element, rows, openShadow, () => true);
}

/** A selector that the browser does not know is nowhere. */
function isThere(document: Document, area: string): boolean {
  try {
    return document.querySelector(area) !== null;
  } catch {
    return false;
  }
}

function findPager(
  element: Element,
  rows: ReadonlySet<Element>,
  openShadow: ListPlace['openShadow'],
  isMeant: (control: Element) => boolean,
): PagerReading | undefined {
  const list: ListPlace = { element, rows, ...(openShadow && { openShadow }) };
  const path = pathOf(element);
  let loadMore: Element | undefined;
  let cut = false;
  for (let scope: Element | null = around(element), depth = 0; scope !== null && depth < REACH; scope = around(scope), depth++) {
    const found = findAround(scope, list, path, CONTROL);
    const controls = found.elements.filter((control) => isMeant(control) && !isElsewhere(control, path));
    cut ||= found.cut;
    loadMore ??= findLoadMore(controls, element);
    const reading = readScope(scope, list, path, controls);
    if (reading !== undefined) return { ...reading, ...(loadMore && { loadMore }) };
    if (scope.tagName === 'BODY') break;
  }
  const none = { lastIsSure: false, nextIsDead: false, pages: new Map<number, Element>() };
  if (loadMore !== undefined) {
    const { total } = readCounts(textAround(around(loadMore) ?? loadMore, path));
    return { ...none, loadMore, ...(total !== undefined && { totalRows: total }) };
  }
  return cut ? { ...none, unclear: true } : undefined;
}

function readScope(scope: Element, list: ListPlace, path: ReadonlySet<Element>, controls: readonly Element[]): PagerReading | undefined {
  const said = textAround(scope, path);
  const inWords = readCounts(said);
  const byBlock = new Map<Element, Element[]>();
  for (const control of controls) {
    if (controlMeaning(control) === undefined || isHidden(control)) continue;
    const block = blockOf(control, path);
    const own = byBlock.get(block);
    if (own === undefined) byBlock.set(block, [control]);
    else own.push(control);
  }
  for (const { elements } of [findAround(scope, list, path, 'select')])
    for (const select of elements)
      if (pageSelect(select) !== undefined && !isHidden(select)) {
        const block = blockOf(select, path);
        if (!byBlock.has(block)) byBlock.set(block, []);
      }
  const readings: PagerReading[] = [];
  for (const [block, own] of byBlock) {
    const beside = path.has(block);
    const text = beside ? said : textOf(block);
    const parts = beside
      ? []
      : [...block.querySelectorAll('*')].slice(0, 60).map((part) => (part.childElementCount < 3 ? textOf(part) : ''));
    const counts: Counts = { ...inWords, ...readPagerCounts(text, parts) };
    addTotal(counts, text, list);
    const read = readBlock(block, own, counts, beside);
    if (read !== undefined) readings.push(toReading(read, counts));
  }
  if (readings.length > 0) return together(readings);
  // Numbers of pages in words, and nothing to press that is known to page.
  if (inWords.pages === undefined) return undefined;
  addTotal(inWords, said, list);
  return toReading({ pages: new Map(), nextIsDead: false }, inWords);
}

function addTotal(counts: Counts, text: string, { rows }: ListPlace): void {
  const total = counts.total === undefined ? totalBesidePages(text, rows.size) : undefined;
  if (total !== undefined) counts.total = total;
}

function toReading(found: PagerBlock, counts: Counts): PagerReading {
  const { pages } = found;
  const current = found.current ?? counts.page;
  const shown = pages.size > 0 ? Math.max(...pages.keys(), current ?? 0) : undefined;
  const last = counts.pages ?? shown;
  // Pagers of numbers alone: the next number is the next page, a living "…" behind the last one leads on.
  const byNumber = current === undefined ? undefined : (pages.get(current + 1) ?? found.more);
  const next = current !== undefined && current === counts.pages ? undefined : (found.next ?? (found.nextIsDead ? undefined : byNumber));
  const atEnd = next === undefined && (found.nextIsDead || (current !== undefined && current === last));
  return {
    ...(current !== undefined && { current }),
    ...(last !== undefined && { last }),
    lastIsSure: counts.pages !== undefined || (atEnd && current !== undefined && current === last),
    ...(counts.total !== undefined && { totalRows: counts.total }),
    ...(counts.shown !== undefined && { shownRows: counts.shown }),
    ...(next !== undefined && { next }),
    ...(found.first !== undefined && { first: found.first }),
    ...(found.previous !== undefined && { previous: found.previous }),
    nextIsDead: atEnd,
    pages,
  };
}

/** A pager above and one below say the same, or neither is believed. */
function together(readings: readonly PagerReading[]): PagerReading {
  const best = readings.reduce((top, reading) => (weight(reading) > weight(top) ? reading : top));
  const others = readings.filter((reading) => reading !== best);
  const differs = others.some(
    (other) =>
      (other.current !== undefined && best.current !== undefined && other.current !== best.current) ||
      (weight(other) > 1 && (other.next === undefined) !== (best.next === undefined)),
  );
  if (!differs) return best;
  return { lastIsSure: false, nextIsDead: false, pages: new Map(), unclear: true };
}

function weight(reading: PagerReading): number {
  return reading.pages.size + (reading.next || reading.nextIsDead ? 2 : 0) + (reading.current === undefined ? 0 : 1);
}

/** Below the rows, by its words alone; a link that leads to another page adds nothing to this one. */
function findLoadMore(controls: readonly Element[], list: Element): Element | undefined {
  for (const control of controls) {
    if (control.tagName === 'LI' || controlMeaning(control)?.kind !== 'load-more' || isHidden(control) || isDead(control)) continue;
    const press = clickable(control);
    const leads = press.getAttribute('href');
    if (leads !== null && !/^(?:#|javascript:|\?|$)/.test(leads)) continue;
    // 4: the control follows the list in the document; 16: the list holds it.
    if ((list.compareDocumentPosition(press) & 20) !== 0) return press;
  }
  return undefined;
}

/** Text of the surroundings without the list's own rows. */
function textAround(scope: Element, path: ReadonlySet<Element>): string {
  let text = '';
  for (let node = scope.firstElementChild; node !== null; node = node.nextElementSibling) {
    if (path.has(node)) text += node.firstElementChild === null ? '' : ` ${textOnPath(node, path)}`;
    else if ((node.textContent?.length ?? 0) < 2000 && !isHidden(node)) text += ` ${textOf(node)}`;
  }
  for (const child of scope.childNodes) if (child.nodeType === 3) text += ` ${child.nodeValue ?? ''}`;
  return text;
}

/** The list itself is the innermost of its path: what it says are its rows. */
function textOnPath(node: Element, path: ReadonlySet<Element>): string {
  for (let child = node.firstElementChild; child !== null; child = child.nextElementSibling)
    if (path.has(child)) return textAround(node, path);
  return '';
}
