import { addDays, type Moment } from '../text/moment';
import { expiredOf, type Expired } from './retention';
import type { Store } from './schema';

export interface RetentionOutlook {
  /** What goes when this is done at the moment asked about. */
  expired: Expired;
  /** First day on which something read from a portal goes, if nothing is seen again until then. */
  first?: string;
}

/** What `applyRetention` would take at that moment, and when it takes something for the first time. Erases nothing. */
export async function retentionOutlook(store: Store, at: Moment, days: number): Promise<RetentionOutlook> {
  const old = expiredOf(store, at, days);
  const expired: Expired = {
    captures: await old.captures.count(),
    listCaptures: await old.listCaptures.count(),
    dossiers: await old.dossiers.count(),
    readings: await old.readings.count(),
    fills: await old.fills.count(),
    waivers: await old.waivers.count(),
    frozen: await old.frozen.count(),
  };
  const oldest = [
    (await store.dossiers.orderBy('lastSeen').first())?.lastSeen,
    (await store.captures.orderBy('lastSeen').first())?.lastSeen,
    (await store.listCaptures.orderBy('lastSeen').first())?.lastSeen,
  ].filter((seen) => seen !== undefined);
  const [first] = oldest.sort();
  // Seen on the day itself it would still be kept: it goes the day after.
  return { expired, ...(first !== undefined && { first: addDays(first, Math.max(1, days) + 1) }) };
}
