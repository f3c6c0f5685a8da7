import type { Page } from 'playwright';
import { STORE_NAME } from '../../lib/store/open';

export interface StoredLists {
  captures: { id: string; screen: string; hash: string; count: number; codes: string[] }[];
  codes: string[];
  readings: { id: string; state: string; rows: number }[];
  parts: { readingId: string; page: number; count: number }[];
}

/** What the store holds of lists, read past the extension's own code. */
export function storedLists(page: Page): Promise<StoredLists> {
  return page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
      });
    const database = await done(indexedDB.open(name));
    const all = (table: string): Promise<Record<string, unknown>[]> =>
      database.objectStoreNames.contains(table)
        ? done(database.transaction(table).objectStore(table).getAll() as IDBRequest<Record<string, unknown>[]>)
        : Promise.resolve([]);
    const [captures, dossiers, readings, parts] = await Promise.all(['listCaptures', 'dossiers', 'readings', 'readingPages'].map(all));
    database.close();
    return {
      captures: captures!.map(({ id, screen, hash, count, codes }) => ({ id, screen, hash, count, codes })),
      codes: dossiers!.map(({ code }) => code),
      readings: readings!.map(({ id, state, rows }) => ({ id, state, rows })),
      parts: parts!.map(({ readingId, page: number, count }) => ({ readingId, page: number, count })),
    } as never;
  }, STORE_NAME);
}

export interface Judged {
  /** Captures of which a dossier is missing, and dossiers of no capture. */
  torn: number;
  /** Captures with the same content, dossiers with the same code. */
  doubled: number;
}

/** A capture is there with all of its dossiers, or not at all. */
export function judge({ captures, codes }: StoredLists): Judged {
  const known = new Set(codes);
  const claimed = new Set(captures.flatMap((capture) => capture.codes));
  const half = captures.filter((capture) => capture.codes.length !== capture.count || capture.codes.some((code) => !known.has(code)));
  const ownerless = codes.filter((code) => !claimed.has(code));
  const twice = captures.length - new Set(captures.map(({ hash }) => hash)).size + (codes.length - known.size);
  return { torn: half.length + (ownerless.length > 0 ? 1 : 0), doubled: twice };
}
