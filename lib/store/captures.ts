import type { Period } from '../calendar/period';
import { samePeriod } from '../calendar/period';
import { sameName } from '../text/compare-labels';
import type { FigureRecord, ListRecord, Store } from './schema';

/** The newest reading of every statistics series, newest first. */
export async function latestFigures(store: Store): Promise<FigureRecord[]> {
  const newest = new Map<string, FigureRecord>();
  await store.captures
    .orderBy('lastSeen')
    .reverse()
    .each((capture) => {
      if (!newest.has(capture.series)) newest.set(capture.series, capture);
    });
  return [...newest.values()];
}

/** The newest reading of every statistics series and the one before it, newest first: what a table says, and what it said last time. */
export async function recentFigures(store: Store): Promise<FigureRecord[]> {
  const met = new Map<string, number>();
  const recent: FigureRecord[] = [];
  await store.captures
    .orderBy('lastSeen')
    .reverse()
    .each((capture) => {
      const count = met.get(capture.series) ?? 0;
      met.set(capture.series, count + 1);
      if (count < 2) recent.push(capture);
    });
  return recent;
}

/** Statistics captures of a portal, newest first; a capture whose unit or period is not known never answers for one. */
export async function figureCaptures(store: Store, query: { portal?: string; unit?: string; period?: Period }): Promise<FigureRecord[]> {
  const { portal, unit, period } = query;
  const rows = await (portal === undefined ? store.captures.toCollection() : store.captures.where('portal').equals(portal))
    .filter((capture) => unit === undefined || (capture.unit !== undefined && sameName(capture.unit, unit)))
    .filter((capture) => period === undefined || samePeriod(capture.period, period))
    .toArray();
  return rows.sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1));
}

export async function figureCapture(store: Store, id: string): Promise<FigureRecord | undefined> {
  return store.captures.get(id);
}

/** Readings of lists, newest first. */
export async function listCaptures(store: Store): Promise<ListRecord[]> {
  return store.listCaptures.orderBy('lastSeen').reverse().toArray();
}

/**
 * The newest complete reading of a list whose query was exactly this period, and this unit where both are known. A list
 * whose period is not known never counts as one of a period.
 */
export async function completeListFor(
  store: Store,
  query: { portal?: string; unit?: string; period?: Period },
): Promise<ListRecord | undefined> {
  const { portal, unit, period } = query;
  return store.listCaptures
    .orderBy('lastSeen')
    .reverse()
    .filter((capture) => capture.completeness.complete)
    .filter((capture) => portal === undefined || capture.portal === portal)
    .filter((capture) => unit === undefined || capture.unit === undefined || sameName(capture.unit, unit))
    .filter((capture) => period === undefined || samePeriod(capture.period, period))
    .first();
}
