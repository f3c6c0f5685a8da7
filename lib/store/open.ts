import { Dexie } from 'dexie';
import { firstTables } from './migrations/0001-first-tables';
import { waiverTable } from './migrations/0002-waivers';
import { frozenTables } from './migrations/0003-frozen';
import type { Migration } from './migrations/migration';
import type { Store } from './schema';

export const STORE_NAME = 'soat-mot-cua';

/** In order; numbers without gaps. */
export const migrations: readonly Migration[] = [firstTables, waiverTable, frozenTables];

/**
 * Opened by the background and extension pages only: a content script's IndexedDB is the portal's. When a newer version of
 * the extension upgrades the schema in another page, this connection closes so that it is not held up, and opens again on
 * the next use (Dexie opens newer data with older code, rows intact).
 *
 * `strict`: what is answered as kept is on the disk, not in the system's memory, which a power cut empties. `relaxed` is for rows that
 * are still in a file at hand.
 */
export function openStore(
  name: string = STORE_NAME,
  steps: readonly Migration[] = migrations,
  durability: 'strict' | 'relaxed' = 'strict',
): Store {
  const store = new Dexie(name, { chromeTransactionDurability: durability }) as Store;
  for (const step of steps) {
    const version = store.version(step.version).stores({ ...step.stores });
    if (step.upgrade) version.upgrade(step.upgrade);
  }
  store.on('versionchange', () => {
    store.close({ disableAutoOpen: false });
    return false;
  });
  return store;
}
