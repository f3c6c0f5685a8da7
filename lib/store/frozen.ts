import type { FrozenPackage } from '../report/frozen-package';
import type { Moment } from '../text/moment';
import { message } from '../text/message';
import { refuse, type Result } from '../text/result';
import { attempt } from './failure';
import type { FrozenGroundRecord, FrozenRecord, Store } from './schema';

/** Packages that one computer keeps: ten years of a province with 200 units, monthly. */
const MOST = 24_000;

/** Keeps a package, whole or not at all; the same one again changes nothing. */
export async function keepFrozen(
  store: Store,
  frozen: FrozenPackage,
  from: FrozenRecord['from'],
  keptAt: Moment,
): Promise<Result<{ outcome: 'new' | 'same' }>> {
  const { dossiers, captures, ...report } = frozen;
  const light = captures.map(({ table: _table, ...capture }) => capture);
  const tables = captures.map(({ table }) => table ?? null);
  const kept = await attempt(() =>
    store.transaction('rw', store.frozen, store.frozenGrounds, async () => {
      if ((await store.frozen.get(frozen.hash)) !== undefined) return 'same';
      if ((await store.frozen.count()) >= MOST) return 'full';
      await store.frozen.add({ ...report, captures: light, from, keptAt });
      await store.frozenGrounds.put({ hash: frozen.hash, tables, ...(dossiers && { dossiers }) });
      return 'new';
    }),
  );
  if (!kept.ok) return kept;
  if (kept.value === 'full') return refuse('frozen-too-many', message('frozen.refused.too-many', { most: MOST }));
  return { ok: true, value: { outcome: kept.value } };
}

/** Every frozen report, the newest first, without tables and prints. */
export async function frozenReports(store: Store): Promise<FrozenRecord[]> {
  return store.frozen.orderBy('at').reverse().toArray();
}

export async function hasFrozen(store: Store, hash: string): Promise<boolean> {
  return (await store.frozen.where('hash').equals(hash).count()) > 0;
}

/** As it was sealed, for a file or to be compared. */
export async function frozenPackage(store: Store, hash: string): Promise<FrozenPackage | undefined> {
  return store.transaction('r', store.frozen, store.frozenGrounds, async () => {
    const record = await store.frozen.get(hash);
    if (record === undefined) return undefined;
    return whole(record, await store.frozenGrounds.get(hash));
  });
}

function whole({ from: _from, keptAt: _keptAt, ...report }: FrozenRecord, ground: FrozenGroundRecord | undefined): FrozenPackage {
  const captures = report.captures.map((capture, at) => {
    const table = ground?.tables[at];
    return table ? { ...capture, table } : capture;
  });
  return { ...report, captures, ...(ground?.dossiers && { dossiers: ground.dossiers }) };
}

export async function removeFrozen(store: Store, hash: string): Promise<Result<void>> {
  return attempt(() =>
    store.transaction('rw', store.frozen, store.frozenGrounds, async () => {
      await store.frozen.delete(hash);
      await store.frozenGrounds.delete(hash);
    }),
  );
}
