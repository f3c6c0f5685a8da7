import type { NewListCapture } from '../dossier/capture';
import type { Dossier } from '../dossier/dossier';
import type { Moment } from '../text/moment';
import type { Result } from '../text/result';
import { attempt } from './failure';
import { contentHash } from '../text/content-hash';
import { markLeftList } from './left-list';
import { mergeIntoDossiers } from './merge-into-dossiers';
import type { ListRecord, Store } from './schema';
import { addressWithoutPersonal, filterWithoutPersonal, withoutPersonal } from './without-personal';

export interface SavedList {
  outcome: 'new' | 'same';
  id: string;
  /** Different codes read. */
  count: number;
  /** Dossiers that are new or changed. */
  changed: number;
  /** Open dossiers of the last complete reading that are gone from this one. */
  leftList: number;
}

export type ListHead = Omit<NewListCapture, 'dossiers' | 'kind'>;

/** One page of a list, or a whole list in one piece, read by itself. */
export async function saveListPage(store: Store, capture: NewListCapture, keepPersonal: readonly string[]): Promise<Result<SavedList>> {
  const { dossiers, kind: _kind, ...head } = capture;
  const list = contentHash([head.portal, head.address.split('?')[0], head.screen, head.unit, head.period, head.filter]);
  const seen = dossiers.map((dossier) => ({ dossier: withoutPersonal(dossier, keepPersonal), at: head.at }));
  return attempt(() => store.transaction('rw', [store.dossiers, store.listCaptures], () => putList(store, head, list, seen, false)));
}

/**
 * Inside a transaction over dossiers and listCaptures: all of it is kept, or nothing. `reread`: the official had the whole
 * list read; only such a reading tells that a dossier has left it.
 */
export async function putList(
  store: Store,
  head: ListHead,
  list: string,
  seen: readonly { dossier: Dossier; at: Moment }[],
  reread: boolean,
): Promise<SavedList> {
  const codes = [...new Set(seen.map(({ dossier }) => dossier.code))];
  const byCode = new Map(seen.map(({ dossier }) => [dossier.code, dossier]));
  const contents = [...codes].sort().map((code) => byCode.get(code));
  const hash = contentHash([list, head.completeness, head.withoutCode, contents]);
  const known = await sameAs(store, list, hash, head.completeness.complete);
  const id = known?.id ?? crypto.randomUUID();
  // Merged even when this list is unchanged: another list may have shown its dossiers differently meanwhile.
  const changed = await mergeIntoDossiers(store, seen, id);
  const leftList = reread && head.completeness.complete ? await markLeftList(store, head.portal, list, codes, head.at) : 0;
  if (known) {
    if (head.at > known.lastSeen) await store.listCaptures.update(known.id, { lastSeen: head.at });
    return { outcome: 'same', id, count: codes.length, changed, leftList };
  }
  await store.listCaptures.add({
    ...head,
    kind: 'list',
    address: addressWithoutPersonal(head.address),
    filter: filterWithoutPersonal(head.filter),
    id,
    list,
    hash,
    lastSeen: head.at,
    count: codes.length,
    codes,
  });
  return { outcome: 'new', id, count: codes.length, changed, leftList };
}

/** A whole list is the same only as the newest reading of it; a page of a list may be any page seen before. */
async function sameAs(store: Store, list: string, hash: string, whole: boolean): Promise<ListRecord | undefined> {
  if (!whole) return store.listCaptures.where('[list+hash]').equals([list, hash]).first();
  const newest = await store.listCaptures.where('[list+lastSeen]').between([list, ''], [list, '\uffff']).last();
  return newest?.hash === hash ? newest : undefined;
}
