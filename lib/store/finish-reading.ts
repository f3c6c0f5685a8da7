import type { Completeness } from '../dossier/capture';
import type { Moment } from '../text/moment';
import type { Result } from '../text/result';
import { attempt } from './failure';
import { partsOf } from './readings';
import { putList, type ListHead, type SavedList } from './save-list';
import type { ReadingPageRecord, ReadingRecord, Store } from './schema';

export interface FinishedReading extends SavedList {
  withoutCode: number;
  /** Dossiers known of this portal in all. */
  dossierTotal: number;
  completeness: Completeness;
}

/** Merges a reading into the store in one transaction: the capture, its dossiers and the state of the reading, or nothing. */
export async function finishReading(
  store: Store,
  reading: ReadingRecord,
  claimed: Completeness,
  at: Moment,
): Promise<Result<FinishedReading>> {
  const tables = [store.readings, store.readingPages, store.dossiers, store.listCaptures];
  return attempt(() =>
    store.transaction('rw', tables, async () => {
      const parts = await partsOf(store, reading.id).toArray();
      const completeness = provenCompleteness(claimed, parts, reading.expectedRows);
      const withoutCode = parts.reduce((sum, part) => sum + part.dossiers.filter((dossier) => !dossier).length, 0);
      const seen = parts.flatMap((part) =>
        part.dossiers.filter((dossier) => dossier !== null).map((dossier) => ({ dossier, at: part.at })),
      );
      const saved = await putList(store, headOf(reading, completeness, withoutCode, at), reading.list, seen, true);
      await store.readings.update(reading.id, { state: 'finished', updatedAt: at, captureId: saved.id });
      const dossierTotal = await store.dossiers
        .where('[portal+open]')
        .between([reading.portal, 0], [reading.portal, 1], true, true)
        .count();
      return { ...saved, withoutCode, dossierTotal, completeness };
    }),
  );
}

function headOf(reading: ReadingRecord, completeness: Completeness, withoutCode: number, at: Moment): ListHead {
  const { portal, address, screen, filter, filterKnown, unit, period, periodFrom } = reading;
  return {
    portal,
    address,
    screen,
    filter,
    ...(filterKnown !== undefined && { filterKnown }),
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(periodFrom !== undefined && { periodFrom }),
    at,
    withoutCode,
    completeness,
  };
}

/** A claim of completeness that the kept pages do not bear out is not believed: from it follows which dossiers have left. */
export function provenCompleteness(
  claimed: Completeness,
  parts: readonly Pick<ReadingPageRecord, 'page' | 'part' | 'parts' | 'count'>[],
  expectedRows: number | undefined,
): Completeness {
  if (!claimed.complete) return claimed;
  const expected = expectedRows === undefined ? {} : { expected: expectedRows };
  const arrived = new Map<number, number>();
  for (const part of parts) arrived.set(part.page, (arrived.get(part.page) ?? 0) + 1);
  const lastPage = Math.max(0, ...arrived.keys());
  const whole = parts.every((part) => arrived.get(part.page) === part.parts);
  if (!whole || arrived.size !== lastPage) return { complete: false, why: 'page-missing', ...expected };
  const rows = parts.reduce((sum, part) => sum + part.count, 0);
  if (expectedRows !== undefined && rows !== expectedRows) return { complete: false, why: 'count-differs', ...expected };
  return claimed;
}
