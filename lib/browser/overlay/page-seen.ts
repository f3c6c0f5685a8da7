import type { PageSeen } from '../../portal/list-plan';
import type { GatheredPage } from './gather-page';
import type { Expected } from './hand-over';
import type { PageReading } from './page-reading';
import { lacksColumns, mayScroll } from './scroller';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** What one page tells of the list. Without `gathered` nothing was scrolled or loaded, so there may be more than stands there. */
export function pageSeen(
  page: ListPage,
  gathered?: { rows: number } & Pick<GatheredPage, 'end' | 'open' | 'unread' | 'allColumns'>,
): PageSeen {
  const { pager } = page;
  const open = gathered === undefined ? pager?.loadMore !== undefined || mayScroll(page) : gathered.open === true;
  return {
    rows: gathered?.rows ?? page.rows.length,
    lastIsSure: pager?.lastIsSure ?? false,
    hasNext: pager?.next !== undefined,
    nextIsDead: pager?.nextIsDead ?? false,
    ...(pager?.current !== undefined && { page: pager.current }),
    ...(pager?.last !== undefined && { last: pager.last }),
    ...(pager?.totalRows !== undefined && { totalRows: pager.totalRows }),
    ...(pager?.shownRows !== undefined && pager.loadMore === undefined && { shownRows: pager.shownRows }),
    ...(pager?.previous !== undefined && { hasPrevious: true }),
    ...((open || pager?.unclear) && { mayHoldMore: true }),
    ...(gathered?.allColumns !== true && lacksColumns(page) && { lacksColumns: true }),
    ...((page.table.reading.unread !== undefined || gathered?.unread) && { lacksRows: true }),
    ...(gathered?.end !== undefined && { end: gathered.end }),
  };
}

/** Rows in the whole list: said by the page, or all on this one page. */
export function expectedRows(page: ListPage): number | undefined {
  if (page.pager?.totalRows !== undefined) return page.pager.totalRows;
  return page.pager === undefined && !mayScroll(page) ? page.rows.length : undefined;
}

/** As exactly as the page tells. */
export function howMany(page: ListPage): Expected | undefined {
  const exact = expectedRows(page);
  const last = page.pager?.last;
  if (exact !== undefined || last === undefined || page.pager?.next === undefined) return exact;
  return { from: (last - 1) * page.rows.length + 1, to: last * page.rows.length };
}

/** Upper bound from the last page number, for the progress bar only; the last page is often the shortest. */
export function roughly(seen: readonly PageSeen[]): number | undefined {
  const last = seen.at(-1)?.last;
  return last === undefined ? undefined : last * Math.max(...seen.map((page) => page.rows));
}
