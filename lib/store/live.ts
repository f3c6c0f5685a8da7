import { liveQuery } from 'dexie';

/** Runs the query now and again whenever rows that it read have changed, from whichever page. Returns what stops it. */
export function watchStore<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}
