import type { IncompleteReason } from '../../dossier/capture';
import type { PageEnd } from '../../portal/list-plan';
import type { MetRow, Tally } from '../../portal/paging-tally';
import type { PageReading } from './page-reading';
import type { ListPages } from './read-whole-list';
import { isAtEnd, nextStop, rowCountOf, scrollerOf, seeWhetherScrolls } from './scroller';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** All rows of one page of a list, however it brings them. */
export interface GatheredPage {
  /** The page as it stood at last. */
  page: ListPage;
  /** How its end was reached, where there was more to it than what stood there at first. */
  end?: PageEnd;
  /** There may be more rows, and nothing says so surely. */
  open?: true;
  broke?: IncompleteReason;
  /** Stopped on the way. */
  partial?: true;
  /** Rows met on the way fit no columns. */
  unread?: boolean;
}

interface Gathering {
  pages: ListPages;
  tally: Tally;
  abort: AbortSignal;
  /** Rows that were not met before, while they stand on the page. */
  take(rows: readonly MetRow[]): void;
}

/** A list that grows at its end is given this time, twice, to bring more; thrice the slowest time that it has taken so far. */
const PATIENCE_MS = 2_500;
/** A button for more rows that brings none within this time does not work. */
const LOAD_MS = 60_000;
/** More steps than this are no list that anybody reads. */
const MAX_STEPS = 3_000;

/** Scrolls and loads until the page has no more rows to give, then puts the scroll back. */
export async function gatherPage(first: ListPage, number: number, gathering: Gathering): Promise<GatheredPage> {
  let unread = false;
  const meet = (page: ListPage): number => {
    const { rowElements } = page.table.reading;
    unread ||= page.table.reading.unread !== undefined;
    const met = page.rows.map((row) => ({ row, element: rowElements[row.row] }));
    const dossiers = new Set(page.rows.map(({ row }) => row));
    const fresh = gathering.tally.meet(
      number,
      met,
      rowElements.filter((_, row) => !dossiers.has(row)),
    );
    gathering.take(fresh);
    return fresh.length;
  };
  if (first.pager?.loadMore === undefined && !seeWhetherScrolls(first)) {
    meet(first);
    return { page: first };
  }
  const { abort } = gathering;
  const end = await (first.pager?.loadMore === undefined ? scrollThrough : loadMore)(first, gathering, meet);
  const gathered = unread ? { ...end, unread } : end;
  return abort.aborted || gathered.broke !== undefined ? { ...gathered, partial: true } : gathered;
}

async function loadMore(first: ListPage, { pages, abort, tally }: Gathering, meet: (page: ListPage) => number): Promise<GatheredPage> {
  let page = first;
  meet(first);
  for (let step = 0; step < MAX_STEPS && !abort.aborted; step++) {
    const control = page.pager?.loadMore;
    if (control === undefined) return { page, end: 'all-loaded' };
    if (tally.count() === page.pager?.totalRows) return { page };
    const later = await pages.pressed(control, LOAD_MS);
    if (later === undefined) return { page, open: true };
    if (later === 'left' || later === 'same') return { page, broke: pages.sessionEnded() ? 'session-expired' : 'not-settled' };
    page = later;
    // The button is gone and nothing came: it may as well have failed.
    if (meet(page) === 0 && page.pager?.loadMore === undefined) return { page, open: true };
  }
  return { page, open: true };
}

async function scrollThrough(first: ListPage, gathering: Gathering, meet: (page: ListPage) => number): Promise<GatheredPage> {
  const { pages, abort, tally } = gathering;
  const start = scrollerOf(first);
  const before = start && { top: start.scrollTop, left: start.scrollLeft };
  let page = first;
  let slowest = 0;
  const result = await (async (): Promise<GatheredPage> => {
    if (before !== undefined && before.top > 0) {
      const top = await pages.moved(() => start?.scrollTo({ top: 0, behavior: 'instant' }));
      if (typeof top === 'string') return { page, broke: brokenBy(pages) };
      page = top;
    }
    meet(page);
    for (let step = 0, quiet = 0; step < MAX_STEPS && !abort.aborted; step++) {
      await shown(page.table.element.ownerDocument, abort);
      if (isMet(page, tally)) return { page, end: 'row-count' };
      const scroller = scrollerOf(page);
      if (scroller === undefined) return { page, open: true };
      const atEnd = isAtEnd(scroller);
      const stop = atEnd ? scroller.scrollHeight : nextStop(page, scroller);
      const asked = performance.now();
      let later = await pages.moved(() => nudge(scroller, stop, atEnd));
      if (atEnd && typeof later !== 'string' && meet(later) === 0) {
        // It stands at its end: what still comes, comes by itself.
        const more = await pages.changes(Math.max(PATIENCE_MS, 3 * slowest));
        if (more !== undefined) later = more;
      }
      if (typeof later === 'string') return { page, broke: brokenBy(pages) };
      const now = scrollerOf(later);
      const came = meet(later) > 0 || later.content !== page.content;
      if (atEnd && came) slowest = Math.max(slowest, performance.now() - asked);
      page = later;
      quiet = came || (now !== undefined && !isAtEnd(now)) ? 0 : quiet + (atEnd ? 1 : 0);
      if (quiet >= 2) return tally.gaps() === 0 && !lacksRows(page, tally) ? { page, end: 'scroll-end' } : { page, open: true };
    }
    return { page, open: true };
  })();
  const end = scrollerOf(result.page) ?? start;
  // Waited for: what stands there afterwards is still this list, not another one.
  if (before !== undefined && result.broke === undefined) await pages.moved(() => end?.scrollTo({ ...before, behavior: 'instant' }));
  return result;
}

/** At the end a small step back and forth is what lists that load by scrolling listen to. */
function nudge(scroller: Element, top: number, atEnd: boolean): void {
  if (atEnd) scroller.scrollTo({ top: Math.max(0, scroller.scrollTop - 40), behavior: 'instant' });
  scroller.scrollTo({ top, behavior: 'instant' });
}

function isMet(page: ListPage, tally: Tally): boolean {
  const counted = rowCountOf(page);
  return counted !== undefined && counted > 0 && tally.count() === counted && tally.gaps() === 0;
}

/** The grid counts more rows than were met. */
function lacksRows(page: ListPage, tally: Tally): boolean {
  return (rowCountOf(page) ?? 0) > tally.count();
}

function brokenBy(pages: ListPages): IncompleteReason {
  return pages.sessionEnded() ? 'session-expired' : 'not-settled';
}

/** Grids draw nothing in a window that is not shown. */
async function shown(document: Document, abort: AbortSignal): Promise<void> {
  if (!document.hidden || abort.aborted) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      if (document.hidden && !abort.aborted) return;
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    abort.addEventListener('abort', done, { once: true });
  });
}
