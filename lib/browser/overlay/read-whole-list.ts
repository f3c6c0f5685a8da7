import type { Completeness, IncompleteReason } from '../../dossier/capture';
import type { Dossier, DossierRow } from '../../dossier/dossier';
import { nextStep, type PageSeen } from '../../portal/list-plan';
import type { Problem } from '../../text/result';
import type { MessageOutput, ReadingList, ReadingRow } from '../message-types';
import { send } from '../send';
import { hasCutState } from './page-findings';
import type { PageReading } from './page-reading';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** What the driver needs from the page: settled readings, one after the other. */
export interface ListPages {
  current(): Promise<ListPage | undefined>;
  /** Presses a pager control and waits for other content that has settled; undefined when the page is no such list any more. */
  turn(control: Element): Promise<ListPage | 'left' | 'same' | 'changed'>;
  sessionEnded(): boolean;
}

export interface WholeListEvents {
  progress(done: number, total: number | undefined): void;
  toRow(row: DossierRow): { dossier?: Dossier; shown: Record<string, string> };
}

export type WholeListEnd =
  | { end: 'finished'; result: MessageOutput<'reading.finish'>; readingId: string; personalFull: boolean; cutStates: number }
  | { end: 'broken'; why: IncompleteReason; read: number; expected?: Expected; problem?: Problem }
  | { end: 'other-tab' };

/** Rows in the whole list: the number, or the bounds that the last page number sets. */
export type Expected = number | { from: number; to: number };

/** Rows per message: measured to keep every synchronous block under 8 ms. */
const CHUNK = 500;

/**
 * Reads every page of a list: read, hand over, turn, wait until settled, again. What was handed over stays: a reading that
 * breaks off is taken up where it stopped. Only paging controls are pressed.
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
  const seen: PageSeen[] = started.value.pagesDone
    .filter((done) => done !== page?.pager?.current)
    .map((done) => ({ page: done, rows: 0, lastIsSure: false, hasNext: true, nextIsDead: false }));
  const codes = new Set<string>();
  let read = 0;
  let repeated = 0;
  let personalFull = false;
  let cutStates = 0;
  const ended = (completeness: Completeness): Promise<WholeListEnd> => finish(readingId, completeness, { personalFull, cutStates }, read);
  for (;;) {
    const number = page.pager?.current ?? seen.length + 1;
    const handed = await handOver(readingId, number, page, events);
    if (!handed.ok) return broken(readingId, reasonOf(handed.problem), read, howMany(page), handed.problem);
    read = handed.read;
    personalFull ||= handed.full;
    cutStates += page.rows.filter(hasCutState).length;
    for (const row of page.rows) {
      const code = row.values.code?.text;
      if (code === undefined) continue;
      if (codes.has(code)) repeated++;
      codes.add(code);
    }
    seen.push(pageSeen(page));
    events.progress(read, expectedRows(page) ?? roughly(seen));
    if (abort.aborted) return broken(readingId, 'stopped', read, howMany(page));
    const step = nextStep({ pages: seen, distinct: read - repeated, repeated });
    if ('done' in step) return ended(step.done);
    const control = controlFor(step, page);
    if (control === undefined) return ended({ complete: false, why: 'page-missing', ...(expected !== undefined && { expected }) });
    const turned = await pages.turn(control);
    if (turned === 'same') return broken(readingId, 'not-settled', read, howMany(page));
    if (turned === 'changed') return broken(readingId, 'changed-while-reading', read, howMany(page));
    if (turned === 'left') return broken(readingId, pages.sessionEnded() ? 'session-expired' : 'not-settled', read, howMany(page));
    page = turned;
    if (abort.aborted) return broken(readingId, 'stopped', read, howMany(page));
  }
}

function controlFor(step: ReturnType<typeof nextStep>, page: ListPage): Element | undefined {
  if (!('go' in step)) return undefined;
  if (step.go === 'first') return page.pager?.first ?? page.pager?.pages.get(1);
  if (step.go === 'next' || page.pager === undefined) return page.pager?.next;
  const { current = 0, pages, next } = page.pager;
  if (next !== undefined && step.page === current + 1) return next;
  // The nearest page number shown on the way: pages that were read before the reading broke off are jumped over.
  const nearest = [...pages.keys()].filter((number) => number > current && number <= step.page).toSorted((a, b) => b - a)[0];
  return nearest === undefined ? next : pages.get(nearest);
}

async function handOver(
  readingId: string,
  number: number,
  page: ListPage,
  events: WholeListEvents,
): Promise<{ ok: true; read: number; full: boolean } | { ok: false; problem: Problem }> {
  const rows: ReadingRow[] = page.rows.map((row) => events.toRow(row));
  const parts = Math.max(1, Math.ceil(rows.length / CHUNK));
  let read = 0;
  let full = false;
  for (let part = 0; part < parts; part++) {
    const answer = await send('reading.page', { readingId, page: number, part, parts, rows: rows.slice(part * CHUNK, (part + 1) * CHUNK) });
    if (!answer.ok) return answer;
    read = answer.value.read;
    full ||= answer.value.sessionRows === 'full';
  }
  return { ok: true, read, full };
}

async function finish(
  readingId: string,
  completeness: Completeness,
  lack: { personalFull: boolean; cutStates: number },
  read: number,
): Promise<WholeListEnd> {
  const result = await send('reading.finish', { readingId, completeness });
  if (!result.ok) return { end: 'broken', why: reasonOf(result.problem), read, problem: result.problem };
  return { end: 'finished', result: result.value, readingId, ...lack };
}

async function broken(
  readingId: string,
  why: IncompleteReason,
  read: number,
  expected: Expected | undefined,
  problem?: Problem,
): Promise<WholeListEnd> {
  await send('reading.stop', { readingId });
  return { end: 'broken', why, read, ...(expected !== undefined && { expected }), ...(problem && { problem }) };
}

function reasonOf(problem: Problem): IncompleteReason {
  return problem.code === 'storage-full' ? 'storage-full' : 'not-settled';
}

export function pageSeen(page: ListPage): PageSeen {
  const { pager } = page;
  return {
    rows: page.rows.length,
    lastIsSure: pager?.lastIsSure ?? false,
    hasNext: pager?.next !== undefined,
    nextIsDead: pager?.nextIsDead ?? false,
    ...(pager?.current !== undefined && { page: pager.current }),
    ...(pager?.last !== undefined && { last: pager.last }),
    ...(pager?.totalRows !== undefined && { totalRows: pager.totalRows }),
  };
}

/** Rows in the whole list: said by the page, or all on this one page. */
export function expectedRows(page: ListPage): number | undefined {
  if (page.pager?.totalRows !== undefined) return page.pager.totalRows;
  return page.pager === undefined ? page.rows.length : undefined;
}

/** As exactly as the page tells. */
function howMany(page: ListPage): Expected | undefined {
  const exact = expectedRows(page);
  const last = page.pager?.last;
  if (exact !== undefined || last === undefined || page.pager?.next === undefined) return exact;
  return { from: (last - 1) * page.rows.length + 1, to: last * page.rows.length };
}

/** Upper bound from the last page number, for the progress bar only; the last page is often the shortest. */
function roughly(seen: readonly PageSeen[]): number | undefined {
  const last = seen.at(-1)?.last;
  return last === undefined ? undefined : last * Math.max(...seen.map((page) => page.rows));
}
