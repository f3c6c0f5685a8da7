import type { Result } from '../text/result';
import { attempt } from './failure';

/** A database of its own beside the store: there for a moment only. */
export const TURNED = 'soat-mot-cua-turned';

/** What Chromium says besides the standard when it had to throw away every database of an origin. */
type Upgrade = IDBVersionChangeEvent & { dataLoss?: string };

/**
 * Makes the browser begin a new log, and tells whether it has thrown away everything that was stored.
 *
 * Chromium keeps all databases of an origin in one LevelDB and goes on writing to its last log. Where the browser, or the PC, died while
 * that log was written, its last record is torn: the next start reads past it, but writes behind it, and the start after that takes
 * the whole for damaged and throws all of it away (github.com/google/leveldb/issues/1287). Deleting a database, even one that
 * has just been made, brings what the log holds into a table and the log to an end, the torn record with it.
 */
export async function turnLog(factory: IDBFactory = indexedDB): Promise<Result<{ lost: boolean }>> {
  return attempt(async () => {
    const lost = await make(factory);
    await done(factory.deleteDatabase(TURNED));
    return { lost };
  });
}

async function make(factory: IDBFactory): Promise<boolean> {
  const request = factory.open(TURNED);
  let lost = false;
  request.addEventListener('upgradeneeded', (event) => (lost = (event as Upgrade).dataLoss === 'total'));
  (await done(request)).close();
  return lost;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}
