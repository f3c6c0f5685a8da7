import type { Moment } from '../text/moment';
import { openDossiers } from './dossiers';
import type { DossierRecord, Store } from './schema';

/** Dossiers that still wait for something, and when the newest dossier was read; undefined where none is kept. */
export async function storedToday(store: Store): Promise<{ dossiers: DossierRecord[]; lastRead: Moment } | undefined> {
  const newest = await store.dossiers.orderBy('lastSeen').last();
  return newest === undefined ? undefined : { dossiers: await openDossiers(store), lastRead: newest.lastSeen };
}
