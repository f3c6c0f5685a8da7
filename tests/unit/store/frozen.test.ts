import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { frozenPackage, frozenReports, keepFrozen, removeFrozen } from '../../../lib/store/frozen';
import { applyRetention, eraseAll } from '../../../lib/store/retention';
import { expectedUnits, expectUnits, linkName, rollupNames } from '../../../lib/store/rollup';
import type { Store } from '../../../lib/store/schema';
import { storageFacts } from '../../../lib/store/storage-facts';
import { freshStore, frozenSample, value } from './sample';

const AT = '2026-03-16T08:00:00';
let store: Store;
beforeEach(() => {
  store = freshStore();
});

describe('frozen reports', () => {
  it('come back as they were sealed, and their list carries no prints', async () => {
    expect(value(await keepFrozen(store, frozenSample, 'here', AT))).toEqual({ outcome: 'new' });
    expect(await frozenPackage(store, frozenSample.hash)).toEqual(frozenSample);
    const [report] = await frozenReports(store);
    expect(report).not.toHaveProperty('dossiers');
    expect(report?.captures.map((capture) => 'table' in capture)).toEqual([false, false]);
    expect(report).toMatchObject({ from: 'here', keptAt: AT, unit: 'Xã Xuân Du' });
  });

  it('the same one again changes nothing', async () => {
    value(await keepFrozen(store, frozenSample, 'here', AT));
    expect(value(await keepFrozen(store, { ...frozenSample, note: 'khác' }, 'file', '2026-04-01'))).toEqual({ outcome: 'same' });
    expect(await frozenReports(store)).toMatchObject([{ from: 'here', note: 'Nộp lần 1' }]);
  });

  it('without dossiers none come back', async () => {
    const { dossiers: _none, ...figures } = frozenSample;
    value(await keepFrozen(store, figures, 'file', AT));
    expect(await frozenPackage(store, frozenSample.hash)).toEqual(figures);
  });

  it('go one by one, and all with everything', async () => {
    value(await keepFrozen(store, frozenSample, 'here', AT));
    value(await keepFrozen(store, { ...frozenSample, hash: 'b'.repeat(64) }, 'here', AT));
    value(await removeFrozen(store, frozenSample.hash));
    expect(await frozenPackage(store, frozenSample.hash)).toBeUndefined();
    expect(await store.frozenGrounds.count()).toBe(1);
    expect((await storageFacts(store)).frozen).toBe(1);
    value(await eraseAll(store));
    expect([await store.frozen.count(), await store.frozenGrounds.count()]).toEqual([0, 0]);
  });

  it('outlive the setting for readings, not ten years', async () => {
    value(await keepFrozen(store, frozenSample, 'here', AT));
    expect(value(await applyRetention(store, '2030-01-01', 30)).frozen).toBe(0);
    expect(value(await applyRetention(store, '2036-04-01', 30)).frozen).toBe(1);
    expect(await store.frozenGrounds.count()).toBe(0);
  });
});

describe('what names mean', () => {
  it('one name means one thing; an empty meaning takes it away', async () => {
    value(await linkName(store, 'unit', 'Xã A', 'Xã B', AT));
    value(await linkName(store, 'unit', ' xã a ', 'Xã C', AT));
    value(await linkName(store, 'field', 'Xã A', 'Hộ tịch', AT));
    expect((await rollupNames(store)).map(({ kind, to }) => [kind, to])).toEqual([
      ['field', 'Hộ tịch'],
      ['unit', 'Xã C'],
    ]);
    value(await linkName(store, 'unit', 'Xã A', '', AT));
    expect(await rollupNames(store)).toHaveLength(1);
  });

  it('units that have to report are listed once, in order', async () => {
    value(await expectUnits(store, ['Xã Đông', 'Xã An', ' xã an', ''], AT));
    expect(await expectedUnits(store)).toEqual(['xã an', 'Xã Đông']);
    value(await expectUnits(store, ['Xã Bắc'], AT));
    expect(await expectedUnits(store)).toEqual(['Xã Bắc']);
  });
});
