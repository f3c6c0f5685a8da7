import type { Moment } from '../text/moment';
import { dossierKey } from './merge-dossier';
import type { Store } from './schema';

/**
 * Inside a transaction: open dossiers that the last complete reading of the same list showed and this complete one does not.
 * They may be done or have moved elsewhere, nobody knows: they are marked, not closed. One that another list has shown
 * since then has not vanished.
 */
export async function markLeftList(store: Store, portal: string, list: string, codes: readonly string[], at: Moment): Promise<number> {
  const earlier = await store.listCaptures
    .where('[list+lastSeen]')
    .between([list, ''], [list, at])
    .reverse()
    .filter((capture) => capture.completeness.complete)
    .first();
  if (!earlier) return 0;
  const still = new Set(codes);
  const gone = new Set(earlier.codes.filter((code) => !still.has(code)));
  if (gone.size === 0) return 0;
  await store.listCaptures
    .where('lastSeen')
    .above(earlier.lastSeen)
    .filter((capture) => capture.portal === portal && capture.list !== list)
    .each((capture) => capture.codes.forEach((code) => gone.delete(code)));
  const records = await store.dossiers.bulkGet([...gone].map((code) => dossierKey(portal, code)));
  const marked = records
    .filter((record) => record !== undefined)
    .filter((record) => record.open === 1 && record.leftListAt === undefined && record.lastSeen < at)
    .map((record) => ({ ...record, leftListAt: at }));
  await store.dossiers.bulkPut(marked);
  return marked.length;
}
