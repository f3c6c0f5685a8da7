import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempt, isStorageFull } from '../../../lib/store/failure';
import { saveListPage } from '../../../lib/store/save-list';
import { dossier, everythingStored, freshStore, listPage, value } from './sample';

const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a full disk', () => {
  it('is recognised inside an AbortError', () => {
    expect(isStorageFull(Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota }))).toBe(true);
    expect(isStorageFull(new Error('other'))).toBe(false);
    const loop: { name: string; inner?: unknown } = { name: 'x' };
    loop.inner = loop;
    expect(isStorageFull(loop)).toBe(false);
  });

  it('is said, and what was stored before stays readable and unchanged', async () => {
    const store = freshStore();
    value(await saveListPage(store, listPage([dossier('A')]), []));
    const before = await everythingStored(store);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const page = listPage([dossier('A', { due: '2026-03-09' }), dossier('B')], { at: '2026-03-03T09:00:00' });
    expect(await saveListPage(store, page, [])).toMatchObject({ ok: false, problem: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await everythingStored(store)).toBe(before);
    expect(await saveListPage(store, page, [])).toMatchObject({ ok: true, value: { changed: 2 } });
  });

  it('comes back as a problem for any other error too', async () => {
    const result = await attempt(() => Promise.reject(new TypeError('x')));
    expect(result).toMatchObject({ ok: false, problem: { code: 'storage-failed', say: { values: { name: 'TypeError' } } } });
  });
});
