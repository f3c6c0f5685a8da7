import { useSyncExternalStore } from 'react';
import { getJson, type Query } from '../common/api.ts';
import type { DossierItem, DossierPage } from '../common/types.ts';
import { wait } from '../common/wait.ts';

export interface ListState {
  /** Missing while a query is on its way. */
  rows: DossierItem[] | undefined;
  total: number;
  page: number;
  size: number;
  loading: boolean;
}

export const defaultSize = 50;

/** All list pages share this one slice, as in the system it stands for: a page may show another page's rows. */
let state: ListState = { rows: [], total: 0, page: 1, size: defaultSize, loading: false };
const listeners = new Set<() => void>();
let asked = 0;

function put(next: Partial<ListState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useListState = (): ListState => useSyncExternalStore(subscribe, () => state);

export interface ListQuery {
  path: string;
  filter: Query;
  page: number;
  size: number;
}

/** Old rows stay for a moment, leave together with the pagers, and new ones arrive under the spinner. */
export async function loadList(query: ListQuery, hesitation: number): Promise<void> {
  const turn = ++asked;
  const mine = (): boolean => turn === asked;
  if (hesitation > 0) await wait(hesitation);
  if (!mine()) return;
  put({ rows: undefined, total: 0, loading: true });
  try {
    const answer = await getJson<DossierPage>(query.path, { ...query.filter, page: query.page, size: query.size });
    if (!mine()) return;
    put({ rows: answer.items, total: answer.total, page: query.page, size: query.size });
  } catch {
    if (mine()) put({ rows: [], total: 0 });
  }
  await wait(170);
  if (mine()) put({ loading: false });
}
