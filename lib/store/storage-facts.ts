import type { Moment } from '../text/moment';
import type { Store } from './schema';

/** What lies in the store, for the official to see: counts, portals, and from when to when. */
export interface StorageFacts {
  captures: number;
  listCaptures: number;
  dossiers: number;
  openDossiers: number;
  readings: number;
  procedureFields: number;
  fills: number;
  waivers: number;
  /** Frozen reports, those opened from files too. */
  frozen: number;
  /** What names mean in a roll-up, and units whose report is waited for. */
  rollup: number;
  portals: string[];
  oldest?: Moment;
  newest?: Moment;
}

export async function storageFacts(store: Store): Promise<StorageFacts> {
  return store.transaction('r', store.tables, async () => {
    const portals = new Set<string>();
    let open = 0;
    await store.dossiers.each((dossier) => {
      portals.add(dossier.portal);
      open += dossier.open;
    });
    await store.captures.each((capture) => portals.add(capture.portal));
    const first = [
      (await store.dossiers.orderBy('lastSeen').first())?.lastSeen,
      (await store.captures.orderBy('lastSeen').first())?.lastSeen,
    ].filter((at) => at !== undefined);
    const last = [
      (await store.dossiers.orderBy('lastSeen').last())?.lastSeen,
      (await store.captures.orderBy('lastSeen').last())?.lastSeen,
      (await store.listCaptures.orderBy('lastSeen').last())?.lastSeen,
    ].filter((at) => at !== undefined);
    const oldest = first.sort()[0];
    const newest = last.sort().at(-1);
    return {
      captures: await store.captures.count(),
      listCaptures: await store.listCaptures.count(),
      dossiers: await store.dossiers.count(),
      openDossiers: open,
      readings: await store.readings.count(),
      procedureFields: await store.procedureFields.count(),
      fills: await store.fillLog.count(),
      waivers: await store.waivers.count(),
      frozen: await store.frozen.count(),
      rollup: (await store.rollupNames.count()) + (await store.rollupUnits.count()),
      portals: [...portals].sort(),
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    };
  });
}
