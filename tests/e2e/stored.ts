import type { Page, Worker } from '@playwright/test';
import { STORE_NAME } from '../../lib/store/open';

type Rows = Record<string, unknown>[];

/** Everything the extension keeps on disk: each table of its database, and its settings area. */
export function storedIn(extension: Page | Worker): Promise<Record<string, Rows>> {
  return (extension as Worker).evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
      });
    const database = await done(indexedDB.open(name));
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const table of database.objectStoreNames) tables[table] = await done(database.transaction(table).objectStore(table).getAll());
    database.close();
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } } };
    };
    tables['settings area'] = [await chrome.storage.local.get(null)];
    return tables;
  }, STORE_NAME);
}
