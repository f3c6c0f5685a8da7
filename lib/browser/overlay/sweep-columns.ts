import { completeCut } from '../../table/complete-cut';
import { joinColumns } from '../../table/join-columns';
import type { TableReading } from '../../table/read-html-table';
import { finish } from '../../table/steps';
import type { PageReading } from './page-reading';
import { partHere } from './parts';
import type { ListPages } from './read-whole-list';
import { columnCountOf } from './scroller';

type ListPage = Extract<PageReading, { kind: 'list' }>;

export interface Sweep {
  /** The page as it stands after the grid was put back. */
  page: ListPage;
  /** The same rows with all columns; undefined where the looks could not be put together. */
  whole?: ListPage;
}

interface Needs {
  pages: ListPages;
  abort: AbortSignal;
  /** Understands the rows of a page anew, from a wider table. */
  relist(page: ListPage, reading: TableReading): ListPage | undefined;
}

/** More looks than this are no grid that anybody reads. */
const MAX_LOOKS = 80;
const SLACK = 3;

/** Scrolls a grid sideways that draws only the columns in view, looks at each stop, puts it back, and joins what was seen. */
export async function sweepColumns(page: ListPage, { pages, abort, relist }: Needs): Promise<Sweep> {
  const { element, shape: id, reading } = page.table;
  const set = partHere('shapes')?.set;
  const shape = set?.cellGrids.find((other) => other.id === id);
  const scroller = sidewaysScroller(element, reading);
  const count = columnCountOf(page);
  if (set === undefined || shape === undefined || scroller === undefined || count === undefined) return { page };
  const before = scroller.scrollLeft;
  const looks: TableReading[] = [];
  // Half a width at a time: columns that stay in place may cover the other half.
  for (let left = 0; looks.length < MAX_LOOKS && !abort.aborted; left += Math.max(100, scroller.clientWidth / 2)) {
    await pages.stood(() => scroller.scrollTo({ left, behavior: 'instant' }));
    const look = element.isConnected ? shape.read(element, Number.POSITIVE_INFINITY) : undefined;
    if (look === undefined) break;
    set.dropLabels?.(look.grid);
    finish(completeCut(look));
    looks.push(look);
    if (scroller.scrollLeft + scroller.clientWidth >= scroller.scrollWidth - SLACK) break;
  }
  const back = await pages.stood(() => scroller.scrollTo({ left: before, behavior: 'instant' }));
  const after = back?.kind === 'list' ? back : page;
  if (abort.aborted) return { page: after };
  const joined = joinColumns(looks, count);
  const whole = joined.ok ? relist(after, joined.reading) : undefined;
  return { page: after, ...(whole && { whole }) };
}

/** The nearest box around cells of data that is wider inside than outside and may be scrolled. */
function sidewaysScroller(grid: Element, { grid: { rows }, cellElements }: TableReading): Element | undefined {
  const view = grid.ownerDocument.defaultView;
  const cells = rows.at(-1)?.cells ?? [];
  for (const cell of cells.toReversed()) {
    const place = cell && cellElements[cell.nth];
    for (let at = place?.parentElement; at; at = at.parentElement) {
      if (at.scrollWidth <= at.clientWidth + SLACK || at.clientWidth === 0) continue;
      if (/auto|scroll|overlay/.test(view?.getComputedStyle(at).overflowX ?? '')) return at;
    }
  }
  return undefined;
}
