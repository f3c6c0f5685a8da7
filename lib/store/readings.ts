import type { Moment } from '../text/moment';
import { minuteNumber } from '../text/moment';
import { message } from '../text/message';
import { refuse, type Result } from '../text/result';
import type { Period } from '../calendar/period';
import { attempt } from './failure';
import { contentHash } from '../text/content-hash';
import type { ReadingRecord, Store } from './schema';
import { addressWithoutPersonal, filterWithoutPersonal } from './without-personal';

/** Beyond this the pages read before are too old to be one list with those read now. */
const RESUME_WITHIN_MINUTES = 60;

export interface ReadingStart {
  portal: string;
  address: string;
  screen: string;
  filter: Readonly<Record<string, string>>;
  filterKnown?: true;
  unit?: string;
  period?: Period;
  periodFrom?: 'query' | 'page' | 'confirmed';
  fingerprint: string;
  expectedRows?: number;
  expectedPages?: number;
}

export interface StartedReading {
  readingId: string;
  /** An interrupted reading of the same list goes on: these pages need not be read again. */
  resumed: boolean;
  pagesDone: number[];
  /** Another open tab is reading the same list right now. */
  otherTab: boolean;
}

/** Begins the reading of a whole list, or goes on with one that broke off. `openTabs`: ids of the tabs that still exist. */
export async function startReading(
  store: Store,
  start: ReadingStart,
  tabId: number,
  openTabs: readonly number[],
  at: Moment,
): Promise<Result<StartedReading>> {
  const { fingerprint, ...head } = start;
  const list = contentHash([start.portal, fingerprint]);
  return attempt(() =>
    store.transaction('rw', store.readings, store.readingPages, async () => {
      const same = await store.readings
        .where('list')
        .equals(list)
        .filter((reading) => reading.state !== 'finished')
        .toArray();
      const fresh = same.filter((reading) => minuteNumber(at) - minuteNumber(reading.updatedAt) <= RESUME_WITHIN_MINUTES);
      const elsewhere = (reading: ReadingRecord) => reading.tabId !== tabId && openTabs.includes(reading.tabId);
      const otherTab = fresh.some((reading) => reading.state === 'running' && elsewhere(reading));
      // Another total than before: the list has changed, and the pages read earlier are not of the same list any more.
      const unchanged = (reading: ReadingRecord) => reading.expectedRows === start.expectedRows;
      const [resumable] = fresh
        .filter((reading) => !elsewhere(reading) && unchanged(reading))
        .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
      await dropReadings(
        store,
        (await readingsOfTab(store, tabId)).filter((id) => id !== resumable?.id),
      );
      if (resumable) {
        await store.readings.update(resumable.id, { tabId, state: 'running', updatedAt: at });
        return { readingId: resumable.id, resumed: true, pagesDone: await pagesDone(store, resumable.id), otherTab };
      }
      const id = crypto.randomUUID();
      await store.readings.add({
        ...head,
        address: addressWithoutPersonal(start.address),
        filter: filterWithoutPersonal(start.filter),
        id,
        list,
        tabId,
        state: 'running',
        rows: 0,
        startedAt: at,
        updatedAt: at,
      });
      return { readingId: id, resumed: false, pagesDone: [], otherTab };
    }),
  );
}

/** `reading-unknown`: it was erased, has expired, or belongs to another tab. */
export async function findReading(store: Store, readingId: string, tabId: number): Promise<Result<ReadingRecord>> {
  const found = await attempt(() => store.readings.get(readingId));
  if (!found.ok) return found;
  if (found.value?.tabId === tabId) return { ok: true, value: found.value };
  return refuse('reading-unknown', message('error.readingUnknown'));
}

/** The reading of this tab that goes on over page loads, or the one it has finished last. */
export async function readingOfTab(store: Store, tabId: number): Promise<ReadingRecord | undefined> {
  const all = await store.readings.where('tabId').equals(tabId).toArray();
  const live = all.filter((reading) => reading.state !== 'interrupted');
  return live.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}

/** Ids of everything this tab has read or is reading. */
export async function readingsOfTab(store: Store, tabId: number): Promise<string[]> {
  return store.readings.where('tabId').equals(tabId).primaryKeys();
}

/** Keeps the pages for resuming; nothing is merged. Returns the rows read so far. */
export async function stopReading(store: Store, readingId: string, at: Moment): Promise<Result<number>> {
  return attempt(() =>
    store.transaction('rw', store.readings, store.readingPages, async () => {
      await store.readings.where('id').equals(readingId).modify({ state: 'interrupted', updatedAt: at });
      return (await store.readings.get(readingId))?.rows ?? 0;
    }),
  );
}

/** The tab is gone: running readings can be resumed from another one, finished ones have nobody left to export them. */
export async function leaveTab(store: Store, tabId: number): Promise<void> {
  await store.transaction('rw', store.readings, store.readingPages, async () => {
    await store.readings
      .where('tabId')
      .equals(tabId)
      .filter((reading) => reading.state === 'running')
      .modify({ state: 'interrupted' });
    const finished = await store.readings
      .where('tabId')
      .equals(tabId)
      .filter((reading) => reading.state === 'finished')
      .primaryKeys();
    await dropReadings(store, finished);
  });
}

export function partsOf(store: Store, readingId: string) {
  return store.readingPages.where('[readingId+page+part]').between([readingId, 0, 0], [readingId, Infinity, Infinity]);
}

/** Pages of which every part has arrived, in order. */
export async function pagesDone(store: Store, readingId: string): Promise<number[]> {
  const parts = new Map<number, number>();
  const expected = new Map<number, number>();
  await partsOf(store, readingId).each((part) => {
    parts.set(part.page, (parts.get(part.page) ?? 0) + 1);
    expected.set(part.page, part.parts);
  });
  return [...parts].filter(([page, count]) => count === expected.get(page)).map(([page]) => page);
}

/** Inside a transaction. */
export async function dropReadings(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) await partsOf(store, id).delete();
  await store.readings.bulkDelete([...ids]);
}
