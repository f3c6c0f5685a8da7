import { around } from '../../portal/around-table';
import { findOutsideRows } from '../../table/outline';
import type { PageReading } from './page-reading';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** Smaller boxes cut a row, they do not scroll a list. */
const LEAST_HEIGHT = 60;
const SLACK = 3;

/** The elements of the rows read, in their order. */
export function rowElementsOf({ table, rows }: ListPage): Element[] {
  return rows.flatMap(({ row }) => table.reading.rowElements[row] ?? []);
}

/** What has to be scrolled to see the rows beyond those in view: a box around the rows, else the window. Undefined: nothing scrolls. */
export function scrollerOf(page: ListPage): Element | undefined {
  const [row] = rowElementsOf(page);
  const start = row ?? page.table.element;
  const view = start.ownerDocument.defaultView;
  if (view === null) return undefined;
  for (let at = around(start); at !== null; at = around(at)) {
    if (at.clientHeight < LEAST_HEIGHT || at.scrollHeight <= at.clientHeight + SLACK) continue;
    if (/auto|scroll|overlay/.test(view.getComputedStyle(at).overflowY)) return at;
  }
  const whole = start.ownerDocument.scrollingElement;
  return whole !== null && whole.scrollHeight > whole.clientHeight + SLACK ? whole : undefined;
}

export function isAtEnd(scroller: Element): boolean {
  return scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - SLACK;
}

/**
 * Whether scrolling may bring other rows: the grid counts more than are drawn, blank room stands where rows would be, or nothing
 * on the page says where the list ends.
 */
export function mayScroll(page: ListPage): boolean {
  return known.get(page) ?? isOpenEnded(page);
}

/** Asks anew, since a box may get its height after its rows, and keeps the answer. */
export function seeWhetherScrolls(page: ListPage): boolean {
  const scrolls = isOpenEnded(page);
  known.set(page, scrolls);
  return scrolls;
}

const known = new WeakMap<ListPage, boolean>();

function isOpenEnded(page: ListPage): boolean {
  const { pager, rows } = page;
  if (rows.length === 0) return false;
  if (pager?.shownRows !== undefined && pager.shownRows > rows.length) return true;
  if (pager?.totalRows !== undefined && pager.totalRows <= rows.length) return false;
  const counted = rowCountOf(page);
  const paged = pager !== undefined && (pager.next !== undefined || pager.nextIsDead || pager.pages.size > 0);
  if (counted !== undefined) return !paged && counted > rows.length;
  const scroller = scrollerOf(page);
  if (scroller === undefined) return false;
  return paged ? hasBlankRoom(page, scroller) : true;
}

/** Data rows of the whole list as the grid itself counts them, header rows taken off. */
export function rowCountOf(page: ListPage): number | undefined {
  const [grid, counted] = [countedGrid(page), lastPlaceOf(page)];
  if (counted === undefined) return undefined;
  const heads = new Set(
    [...(grid?.querySelectorAll('[role="columnheader"], th') ?? [])].map(
      (head) => head.closest('[role="row"], tr')?.getAttribute('aria-rowindex') ?? '',
    ),
  );
  const first = heads.has('') ? 0 : heads.size;
  return Math.max(0, counted - first);
}

/** The number of its last row, as the grid counts them from its header on. */
export function lastPlaceOf(page: ListPage): number | undefined {
  const counted = Number.parseInt(countedGrid(page)?.getAttribute('aria-rowcount') ?? '', 10);
  return counted >= 0 ? counted : undefined;
}

function countedGrid({ table: { element } }: ListPage): Element | undefined {
  return element.closest('[aria-rowcount]') ?? findOutsideRows(element, '[aria-rowcount]')[0];
}

/** The grid counts more columns than have a header on the page, and can be scrolled sideways: it draws those in view. */
export function lacksColumns(page: ListPage): boolean {
  const [grid, counted] = [gridOf(page), columnCountOf(page)];
  if (grid === undefined || counted === undefined) return false;
  const drawn = new Set([...grid.querySelectorAll('[aria-colindex]')].slice(0, 2_000).map((cell) => cell.getAttribute('aria-colindex')));
  if (drawn.size === 0 || drawn.size >= counted) return false;
  return [grid, ...grid.querySelectorAll('div')]
    .slice(0, 400)
    .some((part) => part.scrollWidth > part.clientWidth + SLACK && part.clientWidth > 2 * LEAST_HEIGHT);
}

/** Columns of the whole grid as it counts them itself. */
export function columnCountOf(page: ListPage): number | undefined {
  const counted = Number.parseInt(gridOf(page)?.getAttribute('aria-colcount') ?? '', 10);
  return counted > 0 ? counted : undefined;
}

function gridOf({ table: { element } }: ListPage): Element | undefined {
  return element.closest('[aria-colcount]') ?? findOutsideRows(element, '[aria-colcount]')[0];
}

/** Rows are drawn for a part of the height that scrolls. */
function hasBlankRoom(page: ListPage, scroller: Element): boolean {
  const elements = rowElementsOf(page);
  const [first, last] = [elements[0]?.getBoundingClientRect(), elements.at(-1)?.getBoundingClientRect()];
  if (first === undefined || last === undefined || first.height === 0) return false;
  if (scroller === scroller.ownerDocument.scrollingElement) return false;
  const drawn = Math.max(first.bottom, last.bottom) - Math.min(first.top, last.top);
  return scroller.scrollHeight - drawn > 3 * first.height + 100;
}

/** How far to scroll so that the last row drawn comes to the top: nothing is jumped over. */
export function nextStop(page: ListPage, scroller: Element): number {
  const top = scroller === scroller.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  const last = rowElementsOf(page).reduce((end, row) => Math.max(end, row.getBoundingClientRect().bottom), Number.NEGATIVE_INFINITY);
  const furthest = scroller.scrollTop + last - top - LEAST_HEIGHT;
  const step = Math.max(LEAST_HEIGHT, scroller.clientHeight - LEAST_HEIGHT);
  return Number.isFinite(furthest) && furthest > scroller.scrollTop + step ? furthest : scroller.scrollTop + step;
}
