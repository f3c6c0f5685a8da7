import type { Dossier } from '../dossier/dossier';
import type { Moment } from '../text/moment';
import { dossierKey, mergeDossier } from './merge-dossier';
import type { DossierRecord, Store } from './schema';

/** Inside a transaction: reads what is known, writes only what this reading changes. Returns how many changed. */
export async function mergeIntoDossiers(
  store: Store,
  seen: readonly { dossier: Dossier; at: Moment }[],
  captureId: string,
): Promise<number> {
  const keys = [...new Set(seen.map(({ dossier }) => dossierKey(dossier.portal, dossier.code)))];
  const known = new Map<string, DossierRecord>();
  for (const record of await store.dossiers.bulkGet(keys)) if (record) known.set(record.key, record);
  const writes = new Map<string, DossierRecord>();
  const changedKeys = new Set<string>();
  for (const { dossier, at } of seen) {
    const key = dossierKey(dossier.portal, dossier.code);
    const { record, write, changed } = mergeDossier(known.get(key), dossier, at, captureId);
    if (!write) continue;
    known.set(key, record);
    writes.set(key, record);
    if (changed) changedKeys.add(key);
  }
  await store.dossiers.bulkPut([...writes.values()]);
  return changedKeys.size;
}
