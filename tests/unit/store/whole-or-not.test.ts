import { afterEach, describe, expect, it, vi } from 'vitest';
import { finishReading } from '../../../lib/store/finish-reading';
import { putPagePart } from '../../../lib/store/reading-pages';
import { findReading, startReading } from '../../../lib/store/readings';
import type { Store } from '../../../lib/store/schema';
import { complete, dossier, everythingStored, freshStore, list, value } from './sample';

const AT = '2026-03-04T08:00:00';

/** The store as it is just before the second complete reading of a list is finished: two changed, one gone, one new. */
async function aboutToFinish(): Promise<{ store: Store; readingId: string }> {
  const store = freshStore();
  for (const [at, codes] of [
    ['2026-03-03T08:00:00', ['A', 'B', 'C']],
    [AT, ['A', 'B', 'D']],
  ] as const) {
    const { readingId } = value(await startReading(store, list, 1, [1], at));
    const dossiers = codes.map((code) => dossier(code, { due: at.slice(0, 10) }));
    value(await putPagePart(store, { readingId, page: 1, part: 0, parts: 1, dossiers }, [], at));
    if (at === AT) return { store, readingId };
    value(await finishReading(store, value(await findReading(store, readingId, 1)), complete, at));
  }
  throw new Error('unreachable');
}

/** The n-th write of the transaction fails, as when the worker or the disk ends just there. */
function failAtWrite(n: number): { reached: () => boolean } {
  let writes = 0;
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (++writes === n) throw new DOMException('ended here', 'UnknownError');
      return real.apply(this, args) as never;
    });
  }
  return { reached: () => writes >= n };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('finishing a reading that breaks off at any write', () => {
  it('leaves the store as before, and can be finished afterwards', async () => {
    let failures = 0;
    for (let n = 1; ; n++) {
      const { store, readingId } = await aboutToFinish();
      const reading = value(await findReading(store, readingId, 1));
      const before = await everythingStored(store);
      const failing = failAtWrite(n);
      const result = await finishReading(store, reading, complete, AT);
      vi.restoreAllMocks();
      if (!failing.reached()) {
        expect(result.ok).toBe(true);
        break;
      }
      failures++;
      expect(result, `write ${n}`).toMatchObject({ ok: false });
      expect(await everythingStored(store), `write ${n}`).toBe(before);
      expect(value(await finishReading(store, reading, complete, AT))).toMatchObject({ count: 3, changed: 3, leftList: 1 });
      expect(await store.dossiers.count()).toBe(4);
    }
    expect(failures).toBeGreaterThanOrEqual(5);
  });
});
