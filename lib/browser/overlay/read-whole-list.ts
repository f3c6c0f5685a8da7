import type { Completeness } from '../../dossier/capture';
import type { Dossier, DossierRow } from '../../dossier/dossier';
import { nextStep, type PageSeen } from '../../portal/list-plan';
import { createTally, type MetRow } from '../../portal/paging-tally';
import type { TableReading } from '../../table/read-html-table';
import type { ReadingList, ReadingRow } from '../message-types';
import { send } from '../send';
import { gatherPage } from './gather-page';
import { breakOff, finish, handOver, reasonOf, type WholeListEnd } from './hand-over';
import { hasCutState } from './page-findings';
import type { PageReading } from './page-reading';
import { expectedRows, howMany, pageSeen, roughly } from './page-seen';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** What the driver needs from the page: settled readings, one after the other. */
export interface ListPages {
  current(): Promise<ListPage | undefined>;
  /** Presses a pager control and waits for another page that has settled; `left`: the page is no such list any more. */
  turn(control: Element, page?: number): Promise<ListPage | 'left' | 'same' | 'changed'>;
  /** Scrolls, and waits until the page stands still, changed or not. */
  moved(move: () => void): Promise<ListPage | 'left' | 'same'>;
  /** Scrolls, and waits for whatever stands there still. Undefined: it never did. */
  stood(move: () => void): Promise<PageReading | undefined>;
  /** Presses a control that adds rows. Undefined: nothing came. */
  pressed(control: Element, ms: number): Promise<ListPage | 'left' | 'same' | undefined>;
  /** Waits for other content. Undefined: none came. */
  changes(ms: number): Promise<ListPage | 'left' | 'same' | undefined>;
  sessionEnded(): boolean;
}

export interface WholeListEvents {
  progress(done: number, total: number | undefined): void;
  toRow(row: DossierRow): { dossier?: Dossier; shown: Record<string, string> };
  /** Understands the rows of a page anew, from a table with more columns. */
  relist(page: ListPage, reading: TableReading): ListPage | undefined;
}

/** Pages gone back before the list is given up. */
const MAX_BACK = 500;

/**
 * Reads every page of a list: gather its rows, hand over, turn, wait until settled, again. What was handed over stays: a reading
 * that breaks off is taken up where it stopped. Only paging controls are pressed.
 */
export async function readWholeList(
  list: ReadingList,
  pages: ListPages,
  events: WholeListEvents,
  abort: AbortSignal,
  goingOn?: { readingId: string; pagesDone: readonly number[] },
): Promise<WholeListEnd> {
  let page = await pages.current();
  if (page === undefined) return { end: 'broken', why: 'not-settled', read: 0 };
  const expected = expectedRows(page);
  const started = goingOn
    ? { ok: true as const, value: { ...goingOn, otherTab: false } }
    : await send('reading.start', {
        list,
        ...(expected !== undefined && { expectedRows: expected }),
        ...(page.pager?.last !== undefined && page.pager.lastIsSure && { expectedPages: page.pager.last }),
      });
  if (!started.ok) return { end: 'broken', why: reasonOf(started.problem), read: 0, problem: started.problem };
  if (started.value.otherTab) return { end: 'other-tab' };
  const { readingId } = started.value;
  // A list that scrolls or grows is one page, which is read anew from its top.
  const done = page.pager?.current === undefined ? [] : started.value.pagesDone;
  const seen: PageSeen[] = done
    .filter((number) => number !== page?.pager?.current)
    .map((number) => ({ page: number, rows: 0, lastIsSure: false, hasNext: true, nextIsDead: false }));
  const tally = createTally();
  const handedOver = new Set<number>();
  let read = 0;
  let personalFull = false;
  let cutStates = 0;
  const ended = (completeness: Completeness): Promise<WholeListEnd> => finish(readingId, completeness, { personalFull, cutStates }, read);
  if (!goingOn && page.pager?.current === undefined) {
    const first = await goBack(page, pages);
    if (typeof first === 'object') page = first;
  }
  for (;;) {
    const number = page.pager?.current ?? seen.length + 1;
    const rows: ReadingRow[] = [];
    const take = (met: readonly MetRow[]): void => {
      // At once: what a row means is known while it stands on the page.
      for (const { row } of met) rows.push(events.toRow(row));
      cutStates += met.filter(({ row }) => hasCutState(row)).length;
      if (rows.length > met.length) events.progress(read + rows.length, expected);
    };
    const gathered = await gatherPage(page, number, { pages, tally, abort, take, relist: events.relist });
    page = gathered.page;
    // A page that was left half way is read anew; one that one only came through again stands as it was read.
    const again = handedOver.has(number);
    if (again && rows.length > 0) return breakOff(readingId, 'changed-while-reading', read, howMany(page));
    if (!again && !(gathered.partial && page.pager?.current !== undefined)) {
      const handed = await handOver(readingId, number, rows);
      if (!handed.ok) return breakOff(readingId, reasonOf(handed.problem), read, howMany(page), handed.problem);
      read = handed.read;
      personalFull ||= handed.full;
      handedOver.add(number);
    }
    seen.push(pageSeen(page, { ...gathered, rows: rows.length }));
    events.progress(read, expectedRows(page) ?? roughly(seen));
    if (abort.aborted) return breakOff(readingId, 'stopped', read, howMany(page));
    if (gathered.broke !== undefined) return breakOff(readingId, gathered.broke, read, howMany(page));
    const repeated = tally.repeated();
    const step = nextStep({ pages: seen, distinct: read - repeated, repeated, changed: tally.changed(), numbered: tally.numbered() });
    if ('done' in step) return ended(step.done);
    const turned = await turn(step, page, pages);
    if (turned === undefined) return ended({ complete: false, why: 'page-missing', ...(expected !== undefined && { expected }) });
    if (turned === 'same') return breakOff(readingId, 'not-settled', read, howMany(page));
    if (turned === 'changed') return breakOff(readingId, 'changed-while-reading', read, howMany(page));
    if (turned === 'left') return breakOff(readingId, pages.sessionEnded() ? 'session-expired' : 'not-settled', read, howMany(page));
    page = turned;
    // Without numbers the way back to the first page has brought rows that are read again from there.
    if (step.go === 'first' && page.pager?.current === undefined) return ended({ complete: false, why: 'no-proof' });
    if (abort.aborted) return breakOff(readingId, 'stopped', read, howMany(page));
  }
}

type Turned = ListPage | 'left' | 'same' | 'changed' | undefined;

async function turn(step: ReturnType<typeof nextStep>, page: ListPage, pages: ListPages): Promise<Turned> {
  if (!('go' in step) || page.pager === undefined) return undefined;
  const { current, first, next, previous, pages: numbered } = page.pager;
  if (step.go === 'first') {
    const direct = first ?? numbered.get(1);
    return direct === undefined ? goBack(page, pages) : pages.turn(direct, 1);
  }
  if (next !== undefined && (step.go === 'next' || step.page === (current ?? 0) + 1)) return pages.turn(next);
  if (step.go === 'next') return undefined;
  // The nearest page number shown on the way: pages that were read before the reading broke off are jumped over.
  const nearest = [...numbered.keys()].filter((number) => number > (current ?? 0) && number <= step.page).toSorted((a, b) => b - a)[0];
  const control = nearest === undefined ? next : numbered.get(nearest);
  if (control !== undefined) return pages.turn(control, nearest);
  return previous === undefined ? undefined : goBack(page, pages);
}

/** Page by page to the first, where no control leads there at once. */
async function goBack(from: ListPage, pages: ListPages): Promise<Turned> {
  let page = from;
  for (let step = 0; step < MAX_BACK && page.pager?.previous !== undefined && page.pager.current !== 1; step++) {
    const turned = await pages.turn(page.pager.previous);
    if (typeof turned === 'string') return turned;
    page = turned;
  }
  return page === from ? undefined : page;
}
