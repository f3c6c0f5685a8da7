import type { IncompleteReason } from '../../dossier/capture';
import type { PageEnd } from '../../portal/list-plan';
import type { MetRow, Tally } from '../../portal/paging-tally';
import type { PageReading } from './page-reading';
import type { ListPages } from './read-whole-list';
import type { TableReading } from '../../table/read-html-table';
import { isAtEnd, lacksColumns, lastPlaceOf, nextStop, rowCountOf, scrollerOf, seeWhetherScrolls } from './scroller';
import { sweepColumns } from './sweep-columns';

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
  /** The grid draws only the columns in view, and all of them were looked at for every row. */
  allColumns?: boolean;
}

interface Gathering {
  pages: ListPages;
  tally: Tally;
  abort: AbortSignal;
  /** Rows that were not met before, while they stand on the page. */
  take(rows: readonly MetRow[]): void;
  relist(page: ListPage, reading: TableReading): ListPage | undefined;
}

/** Takes the rows that stand on a page now. */
type Meet = (page: ListPage) => Promise<{ fresh: number; page: ListPage }>;

/** A list that grows at its end is given this time, twice, to bring more; thrice the slowest time that it has taken so far. */
const PATIENCE_MS = 2_500;
/** A button for more rows that brings none within this time does not work. */
const LOAD_MS = 60_000;
/** More steps than this are no list that anybody reads. */
const MAX_STEPS = 3_000;

/** Scrolls and loads until the page has no more rows to give, then puts the scroll back. */
export async function gatherPage(first: ListPage, number: number, gathering: Gathering): Promise<GatheredPage> {
  const seenSoFar: Pick<GatheredPage, 'unread' | 'allColumns'> = {};
  const meet: Meet = async (seen) => {
    const lacks = lacksColumns(seen);
    const { page, whole } = lacks ? await sweepColumns(seen, gathering) : { page: seen, whole: seen };
    if (lacks) seenSoFar.allColumns = seenSoFar.allColumns !== false && whole !== undefined;
    const { rows, table } = whole ?? page;
    const { rowElements } = table.reading;
    if (table.reading.unread !== undefined) seenSoFar.unread = true;
    const met = rows.map((row) => ({ row, element: rowElements[row.row] }));
    const dossiers = new Set(rows.map(({ row }) => row));
    const fresh = gathering.tally.meet(
      number,
      met,
      rowElements.filter((_, row) => !dossiers.has(row)),
    );
    gathering.take(fresh);
    return { fresh: fresh.length, page };
  };
  if (first.pager?.loadMore === undefined && !seeWhetherScrolls(first)) {
    const { page } = await meet(first);
    return { page, ...seenSoFar };
  }
  const { abort } = gathering;
  const end = await (first.pager?.loadMore === undefined ? scrollThrough : loadMore)(first, gathering, meet);
  const gathered = { ...end, ...seenSoFar };
  return abort.aborted || gathered.broke !== undefined ? { ...gathered, partial: true } : gathered;
}

async function loadMore(first: ListPage, { pages, abort, tally }: Gathering, meet: Meet): Promise<GatheredPage> {
  let { page } = await meet(first);
  for (let step = 0; step < MAX_STEPS && !abort.aborted; step++) {
    const control = page.pager?.loadMore;
    if (control === undefined) return { page, end: 'all-loaded' };
    if (tally.count() === page.pager?.totalRows) return { page };
    const later = await pages.pressed(control, LOAD_MS);
    if (later === undefined) return { page, open: true };
    if (later === 'left' || later === 'same') return { page, broke: pages.sessionEnded() ? 'session-expired' : 'not-settled' };
    const met = await meet(later);
    page = met.page;
    // The button is gone and nothing came: it may as well have failed.
    if (met.fresh === 0 && page.pager?.loadMore === undefined) return { page, open: true };
  }
  return { page, open: true };
}

async function scrollThrough(first: ListPage, gathering: Gathering, meet: Meet): Promise<GatheredPage> {
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
    ({ page } = await meet(page));
    for (let step = 0, quiet = 0; step < MAX_STEPS && !abort.aborted; step++) {
      await shown(page.table.element.ownerDocument, abort);
      if (isMet(page, tally)) return { page, end: 'row-count' };
      const scroller = scrollerOf(page);
      if (scroller === undefined) return { page, open: true };
      const atEnd = isAtEnd(scroller);
      const stop = atEnd ? scroller.scrollHeight : nextStop(page, scroller);
      const asked = performance.now();
      let later = await pages.moved(() => nudge(scroller, stop, atEnd));
      if (typeof later === 'string') return { page, broke: brokenBy(pages) };
      let met = await meet(later);
      if (atEnd && met.fresh === 0) {
        // It stands at its end: what still comes, comes by itself.
        later = (await pages.changes(Math.max(PATIENCE_MS, 3 * slowest))) ?? met.page;
        if (typeof later === 'string') return { page, broke: brokenBy(pages) };
        met = await meet(later);
      }
      later = met.page;
      const now = scrollerOf(later);
      const came = met.fresh > 0 || later.content !== page.content;
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
  if (counted === undefined || counted === 0 || tally.count() === 0 || tally.gaps() > 0) return false;
  return tally.count() === counted || isAtLastPlace(page, tally);
}

/** From the top on every place was met up to the last that the grid counts: rows of filters in its header are counted too. */
function isAtLastPlace(page: ListPage, tally: Tally): boolean {
  return tally.gaps() === 0 && tally.highest() === lastPlaceOf(page);
}

/** The grid counts more rows than were met. */
function lacksRows(page: ListPage, tally: Tally): boolean {
  return (rowCountOf(page) ?? 0) > tally.count() && !isAtLastPlace(page, tally);
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
