import { addDays, type Moment } from '../text/moment';
import type { Result } from '../text/result';
import { attempt } from './failure';
import { dropReadings } from './readings';
import type { Store } from './schema';

export interface Expired {
  captures: number;
  listCaptures: number;
  dossiers: number;
  readings: number;
  fills: number;
  waivers: number;
  frozen: number;
}

/** Readings that broke off or ended are put aside for a day at most. */
const READING_DAYS = 1;
/** What was handed in is asked for years later, whatever the setting for readings: ten years, then it goes too. */
const FROZEN_DAYS = 3653;

/** What is older than the setting allows at this moment: one query per table, to be counted or deleted. */
export function expiredOf(store: Store, now: Moment, days: number) {
  const limit = addDays(now, -Math.max(1, days));
  return {
    captures: store.captures.where('lastSeen').below(limit),
    listCaptures: store.listCaptures.where('lastSeen').below(limit),
    dossiers: store.dossiers.where('lastSeen').below(limit),
    fills: store.fillLog.where('at').below(limit),
    // After so long the reason is asked for once more.
    waivers: store.waivers.where('at').below(limit),
    readings: store.readings.where('updatedAt').below(addDays(now, -READING_DAYS)),
    frozen: store.frozen.where('at').below(addDays(now, -Math.max(FROZEN_DAYS, days))),
  };
}

/** Erases what was not seen again for `days` days. What was seen today stays, whatever the setting. */
export async function applyRetention(store: Store, now: Moment, days: number): Promise<Result<Expired>> {
  return attempt(() =>
    store.transaction('rw', store.tables, async () => {
      const { readings, frozen, ...rest } = expiredOf(store, now, days);
      const old = await readings.primaryKeys();
      await dropReadings(store, old);
      const hashes = await frozen.primaryKeys();
      await store.frozen.bulkDelete(hashes);
      await store.frozenGrounds.bulkDelete(hashes);
      return {
        captures: await rest.captures.delete(),
        listCaptures: await rest.listCaptures.delete(),
        dossiers: await rest.dossiers.delete(),
        readings: old.length,
        fills: await rest.fills.delete(),
        waivers: await rest.waivers.delete(),
        frozen: hashes.length,
      };
    }),
  );
}

/** Erases every row of every table; the schema stays, so that open pages go on. */
export async function eraseAll(store: Store): Promise<Result<void>> {
  return attempt(() =>
    store.transaction('rw', store.tables, async () => {
      for (const table of store.tables) await table.clear();
    }),
  );
}
