import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeListFor } from '../../../lib/store/captures';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { complete, dossier, everythingStored, freshStore, listPage, PORTAL, value } from './sample';

async function save(store: Store, ...[page]: Parameters<typeof listPage> | [ReturnType<typeof listPage>]) {
  return value(await saveListPage(store, page as ReturnType<typeof listPage>, []));
}

describe('saveListPage', () => {
  it('writes only the dossiers that changed', async () => {
    const store = freshStore();
    const before = await save(store, listPage([dossier('A'), dossier('B')]));
    expect(before).toMatchObject({ outcome: 'new', count: 2, changed: 2 });
    const again = await save(store, listPage([dossier('A'), dossier('B')], { at: '2026-03-03T09:00:00' }));
    expect(again).toMatchObject({ outcome: 'same', id: before.id, changed: 0 });
    const changed = [dossier('A'), dossier('B', { state: 'resolved', stateText: 'Đã có kết quả' })];
    expect(await save(store, listPage(changed, { at: '2026-03-03T10:00:00' }))).toMatchObject({ outcome: 'new', changed: 1 });
    expect(await store.listCaptures.count()).toBe(2);
    expect(await store.dossiers.get(`${PORTAL}|A`)).toMatchObject({ captureId: before.id });
  });

  it('merges although the list is unchanged, since another list may have shown its dossier otherwise meanwhile', async () => {
    const store = freshStore();
    await save(store, listPage([dossier('A')]));
    const other = { screen: 'Tra cứu', at: '2026-03-03T09:00:00' };
    await save(store, listPage([dossier('A', { state: 'paused', stateText: 'Tạm dừng' })], other));
    await save(store, listPage([dossier('A')], { at: '2026-03-03T10:00:00' }));
    const kept = await store.dossiers.get(`${PORTAL}|A`);
    expect(kept).toMatchObject({ state: 'processing' });
    expect(kept?.history.map(({ state }) => state)).toEqual(['processing', 'paused']);
  });

  it('keeps a list whole or not at all', async () => {
    const store = freshStore();
    await save(store, listPage([dossier('A')]));
    const before = await everythingStored(store);
    const broken = listPage([dossier('B'), { ...dossier('C'), due: (() => 1) as unknown as string }], { at: '2026-03-03T09:00:00' });
    expect(await saveListPage(store, broken, [])).toMatchObject({ ok: false, problem: { code: 'storage-failed' } });
    expect(await everythingStored(store)).toBe(before);
  });

  it('never answers with a list of another or of an unknown period', async () => {
    const store = freshStore();
    const period = { from: '2026-03-01', to: '2026-03-31' };
    await save(store, listPage([dossier('A')], { completeness: complete }));
    expect(await completeListFor(store, { portal: PORTAL, period })).toBeUndefined();
    await save(store, listPage([dossier('A')], { period, at: '2026-03-03T09:00:00' }));
    expect(await completeListFor(store, { portal: PORTAL, period })).toBeUndefined();
    await save(store, listPage([dossier('A')], { period, completeness: complete, at: '2026-03-03T10:00:00' }));
    expect(await completeListFor(store, { portal: PORTAL, period })).toMatchObject({ codes: ['A'] });
  });

  it('loses no dossier and no state however pages arrive together', async () => {
    const codes = ['A', 'B', 'C', 'D'];
    const states = ['processing', 'paused', 'resolved'] as const;
    const page = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...states)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), async (pages) => {
        const store = freshStore();
        await Promise.all(
          pages.map((rows, index) => {
            const dossiers = rows.map(([code, state]) => dossier(code, { state, stateText: state }));
            return save(store, listPage(dossiers, { at: `2026-03-03T08:00:${String(index).padStart(2, '0')}` }));
          }),
        );
        const stored = new Map((await store.dossiers.toArray()).map((row) => [row.code, row.state]));
        const last = new Map(pages.flat());
        expect(stored).toEqual(last);
        await store.delete();
      }),
      { numRuns: 30 },
    );
  });
});
