import type { Dossier } from '../dossier/dossier';
import type { Moment } from '../text/moment';
import type { Result } from '../text/result';
import { attempt } from './failure';
import { partsOf } from './readings';
import type { ReadingPageRecord, Store } from './schema';
import { withoutPersonal } from './without-personal';

export interface PagePart {
  readingId: string;
  page: number;
  /** From 0. */
  part: number;
  parts: number;
  /** One entry per row; a row without a code has no dossier. */
  dossiers: readonly (Dossier | undefined)[];
  /** Browser session whose memory holds the rows as shown. */
  session?: string;
}

/** Puts one part of one page aside. The same page and part again replaces what was there. Returns the rows read so far. */
export async function putPagePart(store: Store, part: PagePart, keepPersonal: readonly string[], at: Moment): Promise<Result<number>> {
  const { dossiers, ...head } = part;
  const record: ReadingPageRecord = {
    ...head,
    at,
    count: dossiers.length,
    dossiers: dossiers.map((dossier) => (dossier ? withoutPersonal(dossier, keepPersonal) : null)),
  };
  const { readingId, page, parts } = part;
  return attempt(() =>
    store.transaction('rw', store.readings, store.readingPages, async () => {
      const reading = await store.readings.get(readingId);
      const known = await store.readingPages
        .where('[readingId+page+part]')
        .between([readingId, page, 0], [readingId, page, Infinity])
        .toArray();
      // The page may have shrunk since it was read before: parts beyond its present end go.
      const replaced = known.filter((old) => old.part === part.part || old.part >= parts);
      await store.readingPages.bulkDelete(replaced.map((old) => [readingId, page, old.part]));
      await store.readingPages.put(record);
      const rows = replaced.reduce((sum, old) => sum - old.count, reading?.rows ?? 0) + record.count;
      await store.readings.update(readingId, { updatedAt: at, state: 'running', rows });
      return rows;
    }),
  );
}

/** All parts in the order of the list. */
export async function readingParts(store: Store, readingId: string): Promise<ReadingPageRecord[]> {
  return partsOf(store, readingId).toArray();
}
