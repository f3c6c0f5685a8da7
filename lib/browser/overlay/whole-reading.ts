import type { IncompleteReason } from '../../dossier/capture';
import type { Dossier, DossierRow } from '../../dossier/dossier';
import { listAddress } from '../../portal/list-address';
import { message, type Message } from '../../text/message';
import type { CurrentReading, ReadingList } from '../message-types';
import { send } from '../send';
import type { BarState } from './bar';
import type { SettledPages } from './list-pages';
import type { PageReading } from './page-reading';
import type { Expected, WholeListEnd } from './hand-over';
import { areOfPetitions } from './page-findings';
import { fetchPart } from './parts';
import type { WholeListEvents } from './read-whole-list';
import type { PageHead } from './save-page';

interface ListInView {
  head: PageHead;
  reading: Extract<PageReading, { kind: 'list' }>;
}

interface Needs {
  pages: SettledPages;
  update(change: Partial<BarState>): void;
  tell(status: Message | undefined): void;
  toRow(row: DossierRow): { dossier?: Dossier; shown: Record<string, string> };
  relist: WholeListEvents['relist'];
  context(): ListInView | undefined;
  /** Fetches what a reading needs besides: the sentences of the warnings that go into the CSV. */
  ready(): Promise<unknown>;
}

export interface WholeReading {
  start(): Promise<void>;
  stop(): void;
  running(): boolean;
  /** How a whole reading ended stands in the bar; it lapses when another list is shown, of a broken one with the next page. */
  said(): boolean;
  /** After a page load: shows that a reading of this tab is under way, before its page has settled. */
  lookBack(): Promise<void>;
  /** Goes on with the reading of this tab when the page shown is the one it waits for; says whether it does. */
  goOn(): Promise<boolean>;
  noticed(reading: PageReading): void;
  /** The finished reading that the list in view belongs to, for the export. */
  readingIdFor(head: PageHead | undefined): string | undefined;
}

/** The reading of a whole list as the official sees it: one at a time, with progress, a way to stop and an end that is told. */
export function createWholeReading(needs: Needs): WholeReading {
  let abort: AbortController | undefined;
  let finished: { readingId: string; list: string; content: string | undefined } | undefined;
  let broken = false;
  let asked = false;
  let current: Promise<CurrentReading | null> | undefined;
  const ask = (): Promise<CurrentReading | null> =>
    (current ??= send('reading.current', {}).then((answer) => (answer.ok ? answer.value : null)));
  const run = async (goingOn?: { readingId: string; pagesDone: readonly number[] }): Promise<void> => {
    const view = needs.context();
    if (view === undefined || abort !== undefined) return;
    abort = new AbortController();
    finished = undefined;
    broken = false;
    needs.tell(undefined);
    // What was read before a page load stands in the bar already.
    if (goingOn === undefined) needs.update({ progress: { done: 0 } });
    const list = listOf(view);
    const [part] = await Promise.all([fetchPart('reader'), needs.ready()]);
    const progress = (done: number, total?: number): void => needs.update({ progress: { done, ...(total !== undefined && { total }) } });
    const end = await part?.readWholeList(list, needs.pages, { progress, toRow: needs.toRow, relist: needs.relist }, abort.signal, goingOn);
    abort = undefined;
    if (end === undefined) {
      needs.update({ progress: undefined });
      // A version that has been replaced fetches nothing any more, and says so itself.
      const answer = await send('reading.current', {});
      return needs.tell(answer.ok ? message('error.noAnswer') : answer.problem.say);
    }
    if (end.end === 'finished') finished = { readingId: end.readingId, list: nameOf(view.head), content: needs.context()?.reading.content };
    needs.update({ progress: undefined });
    needs.tell(sayEnd(end, areOfPetitions(view.reading.rows)));
  };
  return {
    start: () => run(),
    stop: () => abort?.abort(),
    running: () => abort !== undefined,
    said: () => finished !== undefined || broken,
    async lookBack() {
      const left = await ask();
      if (left?.state === 'running') needs.update({ progress: progressOf(left) });
    },
    async goOn() {
      if (asked || abort !== undefined) return abort !== undefined;
      asked = true;
      const left = await ask();
      const view = needs.context();
      if (left === null || view === undefined) return false;
      const same = nameOf(view.head) === nameOf(left.list);
      if (left.state === 'finished') {
        if (same) finished = { readingId: left.readingId, list: nameOf(view.head), content: view.reading.content };
        return false;
      }
      if (same && view.reading.pager?.current === left.next && left.pagesDone.length > 0) {
        void run(left);
        return true;
      }
      broken = true;
      needs.update({ progress: undefined });
      needs.tell(
        message('overlay.read.partial', {
          n: left.rows,
          total: left.expectedRows ?? message('overlay.read.unknownTotal'),
          why: message('overlay.why.interrupted'),
        }),
      );
      return false;
    },
    noticed(reading) {
      broken = false;
      if (finished === undefined) return;
      const view = needs.context();
      // A report in between: the next list may be that of another of its figures, under the same address.
      if (reading.kind === 'figures' || reading.kind === 'entry') finished = undefined;
      else if (reading.kind === 'list' && view !== undefined && !isSame(view, finished)) finished = undefined;
    },
    readingIdFor: (head) =>
      finished !== undefined && head !== undefined && nameOf(head) === finished.list ? finished.readingId : undefined,
  };
}

function progressOf(reading: CurrentReading): { done: number; total?: number } {
  return { done: reading.rows, ...(reading.expectedRows !== undefined && { total: reading.expectedRows }) };
}

/** Without a known filter only the very page on which the reading ended is sure to be of the same list. */
function isSame({ head, reading }: ListInView, finished: { list: string; content: string | undefined }): boolean {
  return nameOf(head) === finished.list && (head.filterKnown === true || reading.content === finished.content);
}

/** One list under one filter, whatever its page. */
function nameOf(head: Pick<PageHead, 'portal' | 'address' | 'filter' | 'filterKnown'>): string {
  const url = new URL(head.address, head.portal);
  return JSON.stringify([head.portal, listAddress(url), Object.entries(head.filter).sort(), head.filterKnown === true]);
}

function listOf({ head, reading }: ListInView): ReadingList {
  const size = reading.pager?.next === undefined ? 'last' : reading.rows.length;
  // Without a known filter nobody can say that two lists are one: such a reading is never taken up nor compared with another.
  return { ...head, fingerprint: head.filterKnown ? `${nameOf(head)}${size}` : crypto.randomUUID() };
}

function sayEnd(end: WholeListEnd, petitions: boolean): Message {
  if (end.end === 'other-tab') return message('overlay.otherTab');
  if (end.end === 'broken' && end.problem?.code === 'extension-gone') return end.problem.say;
  if (end.end === 'broken') return partial(end.read, end.expected, end.why, petitions);
  const { completeness, count, withoutCode, leftList } = end.result;
  if (!completeness.complete) return partial(count + withoutCode, completeness.expected, completeness.why, petitions);
  let said = message(petitions ? 'overlay.read.whole.petitions' : 'overlay.read.whole', { n: count + withoutCode });
  if (end.cutStates > 0) said = message('overlay.read.cutStates', { read: said, n: end.cutStates });
  if (leftList > 0) said = message('overlay.read.left', { read: said, n: leftList });
  return end.personalFull ? message('overlay.read.personalFull', { read: said }) : said;
}

function partial(read: number, expected: Expected | undefined, why: IncompleteReason, petitions: boolean): Message {
  const between = typeof expected === 'object' ? message('overlay.read.between', expected) : expected;
  return message(petitions ? 'overlay.read.partial.petitions' : 'overlay.read.partial', {
    n: read,
    total: between ?? message('overlay.read.unknownTotal'),
    why: message(`overlay.why.${why}`),
  });
}
