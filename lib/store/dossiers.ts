import type { StateId } from '../vocabulary/state';
import { fold } from '../text/normalise';
import type { DossierRecord, Store } from './schema';

/** Dossiers that still wait for something, of one portal or of all; those that left their list are among them (`leftListAt`). */
export async function openDossiers(store: Store, portal?: string): Promise<DossierRecord[]> {
  if (portal !== undefined) return store.dossiers.where('[portal+open]').equals([portal, 1]).toArray();
  return store.dossiers.filter((dossier) => dossier.open === 1).toArray();
}

export async function allDossiers(store: Store, portal?: string): Promise<DossierRecord[]> {
  if (portal === undefined) return store.dossiers.toArray();
  return store.dossiers.where('[portal+open]').between([portal, 0], [portal, 1], true, true).toArray();
}

/** A dossier that is being processed, if the portal uses that state at all. */
export async function oneInWork(store: Store, portal: string): Promise<DossierRecord[]> {
  const open = store.dossiers.where('[portal+open]').equals([portal, 1]);
  return open
    .filter(({ state }) => state === 'processing')
    .limit(1)
    .toArray();
}

export interface DossierQuery {
  portal?: string;
  /** Looked for in code, procedure, lĩnh vực, unit and state, without regard to tones. */
  text?: string;
  state?: StateId;
  unit?: string;
  open?: boolean;
  /** Only those that a complete re-reading of their list no longer showed. */
  left?: true;
  offset: number;
  limit: number;
}

/**
 * One page of dossiers, and how many there are in all: what still waits for something first, the earliest due first; then the
 * rest, last seen first. Rows beyond the page are never kept together, only their places in the order.
 */
export async function dossiersPage(store: Store, query: DossierQuery): Promise<{ rows: DossierRecord[]; total: number }> {
  const words = query.text ? fold(query.text).split(' ').filter(Boolean) : [];
  const wanted = (dossier: DossierRecord): boolean =>
    (query.portal === undefined || dossier.portal === query.portal) &&
    (query.state === undefined || dossier.state === query.state) &&
    (query.unit === undefined || dossier.unit === query.unit) &&
    (query.left === undefined || dossier.leftListAt !== undefined) &&
    (query.open === undefined || dossier.open === (query.open ? 1 : 0)) &&
    (words.length === 0 || holds(dossier, words));
  const open: { key: string; due: string }[] = [];
  const rest: string[] = [];
  await store.dossiers
    .orderBy('lastSeen')
    .reverse()
    .each((dossier) => {
      if (!wanted(dossier)) return;
      if (dossier.open === 1 && dossier.leftListAt === undefined) open.push({ key: dossier.key, due: dossier.due ?? NO_DUE });
      else rest.push(dossier.key);
    });
  // A stable sort: of the same due date the last seen stays first.
  const keys = [...open.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map(({ key }) => key), ...rest];
  const found = await store.dossiers.bulkGet(keys.slice(query.offset, query.offset + query.limit));
  return { rows: found.filter((dossier) => dossier !== undefined), total: keys.length };
}

/** After every date there is. */
const NO_DUE = '~';

function holds(dossier: DossierRecord, words: readonly string[]): boolean {
  const { code, procedure = '', fieldName = '', unit = '', stateText = '' } = dossier;
  const text = fold(`${code} ${procedure} ${fieldName} ${unit} ${stateText}`);
  return words.every((word) => text.includes(word));
}

/** The dossiers behind a list capture, in the order read. */
export async function dossiersOfCodes(store: Store, portal: string, codes: readonly string[]): Promise<DossierRecord[]> {
  const found = await store.dossiers.bulkGet(codes.map((code) => `${portal}|${code}`));
  return found.filter((dossier) => dossier !== undefined);
}
