import type { Result } from '../text/result';
import { attempt } from './failure';
import { partsOf } from './readings';
import type { Store } from './schema';

/** What was read from portals: it can be read again. What the office has made of it (frozen reports, names) is not among it. */
const readTables = ['dossiers', 'captures', 'listCaptures', 'fillLog', 'waivers', 'readings', 'readingPages'] as const;

/** What was read, at the end of a shift: no way back, which is what it is for. */
export async function eraseRead(store: Store): Promise<Result<void>> {
  const tables = readTables.map((name) => store.table(name));
  return attempt(() =>
    store.transaction('rw', tables, async () => {
      for (const table of tables) await table.clear();
    }),
  );
}

/** Personal columns go from every dossier; the dossiers stay. Returns how many had some. */
export async function erasePersonal(store: Store): Promise<Result<number>> {
  return attempt(() =>
    store.transaction('rw', store.dossiers, store.readings, store.readingPages, async () => {
      const changed = await store.dossiers
        .filter(({ extra }) => extra !== undefined)
        .modify((dossier) => {
          delete dossier.extra;
        });
      for (const id of await store.readings.toCollection().primaryKeys())
        await partsOf(store, id).modify((page) => {
          page.dossiers = page.dossiers.map((dossier) => {
            const { extra: _extra, ...rest } = dossier ?? {};
            return dossier === null ? null : (rest as typeof dossier);
          });
        });
      return changed;
    }),
  );
}
