import type { FrozenPackage } from '../report/frozen-package';
import type { Moment } from '../text/moment';
import { message } from '../text/message';
import { refuse, type Result } from '../text/result';
import { attempt } from './failure';
import type { FrozenDossiersRecord, FrozenRecord, Store } from './schema';

/** Packages that one computer keeps: ten years of a province with 200 units, monthly. */
const MOST = 24_000;

/** Keeps a package, whole or not at all; the same one again changes nothing. */
export async function keepFrozen(
  store: Store,
  frozen: FrozenPackage,
  from: FrozenRecord['from'],
  keptAt: Moment,
): Promise<Result<{ outcome: 'new' | 'same' }>> {
  const { dossiers, ...report } = frozen;
  const kept = await attempt(() =>
    store.transaction('rw', store.frozen, store.frozenDossiers, async () => {
      if ((await store.frozen.get(frozen.hash)) !== undefined) return 'same';
      if ((await store.frozen.count()) >= MOST) return 'full';
      await store.frozen.add({ ...report, from, keptAt });
      if (dossiers !== undefined) await store.frozenDossiers.put({ ...dossiers, hash: frozen.hash });
      return 'new';
    }),
  );
  if (!kept.ok) return kept;
  if (kept.value === 'full') return refuse('frozen-too-many', message('frozen.refused.too-many', { most: MOST }));
  return { ok: true, value: { outcome: kept.value } };
}

/** Every frozen report, the newest first, without the prints of dossiers. */
export async function frozenReports(store: Store): Promise<FrozenRecord[]> {
  return store.frozen.orderBy('at').reverse().toArray();
}

/** As it was sealed, for a file or to be compared. */
export async function frozenPackage(store: Store, hash: string): Promise<FrozenPackage | undefined> {
  return store.transaction('r', store.frozen, store.frozenDossiers, async () => {
    const record = await store.frozen.get(hash);
    if (record === undefined) return undefined;
    const { from: _from, keptAt: _keptAt, ...report } = record;
    const found = await store.frozenDossiers.get(hash);
    return found === undefined ? report : { ...report, dossiers: dossiersOnly(found) };
  });
}

function dossiersOnly({ salt, groups }: FrozenDossiersRecord): NonNullable<FrozenPackage['dossiers']> {
  return { salt, groups };
}

export async function removeFrozen(store: Store, hash: string): Promise<Result<void>> {
  return attempt(() =>
    store.transaction('rw', store.frozen, store.frozenDossiers, async () => {
      await store.frozen.delete(hash);
      await store.frozenDossiers.delete(hash);
    }),
  );
}
