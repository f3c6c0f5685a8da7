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

/** Erases what was not seen again for `days` days. What was seen today stays, whatever the setting. */
export async function applyRetention(store: Store, now: Moment, days: number): Promise<Result<Expired>> {
  const limit = addDays(now, -Math.max(1, days));
  return attempt(() =>
    store.transaction('rw', store.tables, async () => {
      const old = await store.readings.where('updatedAt').below(addDays(now, -READING_DAYS)).primaryKeys();
      await dropReadings(store, old);
      const frozen = await store.frozen
        .where('at')
        .below(addDays(now, -Math.max(FROZEN_DAYS, days)))
        .primaryKeys();
      await store.frozen.bulkDelete(frozen);
      await store.frozenGrounds.bulkDelete(frozen);
      return {
        captures: await store.captures.where('lastSeen').below(limit).delete(),
        listCaptures: await store.listCaptures.where('lastSeen').below(limit).delete(),
        dossiers: await store.dossiers.where('lastSeen').below(limit).delete(),
        readings: old.length,
        fills: await store.fillLog.where('at').below(limit).delete(),
        // After so long the reason is asked for once more.
        waivers: await store.waivers.where('at').below(limit).delete(),
        frozen: frozen.length,
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
