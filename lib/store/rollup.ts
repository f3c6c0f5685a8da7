import { linkKey, type NameKind, type NameLink } from '../report/rollup-names';
import type { Moment } from '../text/moment';
import { plain } from '../text/normalise';
import type { Result } from '../text/result';
import { attempt } from './failure';
import type { Store } from './schema';

export async function rollupNames(store: Store): Promise<NameLink[]> {
  const records = await store.rollupNames.toArray();
  return records.map(({ kind, from, to, at }) => ({ kind, from, to, at }));
}

/** What a name means from now on; an empty meaning takes the link away. */
export async function linkName(store: Store, kind: NameKind, from: string, to: string, at: Moment): Promise<Result<void>> {
  const key = linkKey(kind, from);
  return attempt(async () => {
    if (plain(to) === '') await store.rollupNames.delete(key);
    else await store.rollupNames.put({ key, kind, from: plain(from), to: plain(to), at });
  });
}

/** Units whose report is waited for, in the order of their names. */
export async function expectedUnits(store: Store): Promise<string[]> {
  const records = await store.rollupUnits.toArray();
  return records.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'vi'));
}

/** The whole list anew; the one before stays if it cannot be written. */
export async function expectUnits(store: Store, names: readonly string[], at: Moment): Promise<Result<void>> {
  const units = new Map(names.map((name) => [linkKey('unit', name), plain(name)]));
  return attempt(() =>
    store.transaction('rw', store.rollupUnits, async () => {
      await store.rollupUnits.clear();
      await store.rollupUnits.bulkPut([...units].filter(([, name]) => name !== '').map(([key, name]) => ({ key, name, at })));
    }),
  );
}
