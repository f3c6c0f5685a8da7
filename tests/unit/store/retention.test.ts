import { describe, expect, it } from 'vitest';
import { applyRetention, eraseAll } from '../../../lib/store/retention';
import { retentionOutlook } from '../../../lib/store/retention-outlook';
import { learnProcedureFields } from '../../../lib/store/procedure-fields';
import { logFill } from '../../../lib/store/fill-log';
import { putPagePart } from '../../../lib/store/reading-pages';
import { saveFigures } from '../../../lib/store/save-figures';
import { saveListPage } from '../../../lib/store/save-list';
import { startReading } from '../../../lib/store/readings';
import { storageFacts } from '../../../lib/store/storage-facts';
import { setAside } from '../../../lib/store/waivers';
import type { Store } from '../../../lib/store/schema';
import { dossier, everythingStored, figures, freshStore, list, listPage, PORTAL, value } from './sample';

const fill = { portal: PORTAL, address: '/nhap', source: 'portal' as const, cells: [{ row: 'a', column: 'b', old: '', value: 1 }] };

async function full(): Promise<Store> {
  const store = freshStore();
  value(await saveFigures(store, figures([3], { at: '2024-01-01T08:00:00' })));
  value(await saveFigures(store, figures([4], { at: '2026-03-31T08:00:00' })));
  value(await saveListPage(store, listPage([dossier('OLD'), dossier('AGAIN')], { at: '2024-01-01T08:00:00' }), []));
  value(await saveListPage(store, listPage([dossier('AGAIN')], { at: '2026-03-31T08:00:00' }), []));
  value(await logFill(store, fill, '2024-01-01T08:00:00'));
  value(await logFill(store, fill, '2026-03-31T08:00:00'));
  for (const year of [2024, 2026])
    value(await setAside(store, { print: `a|${year}`, rule: 'a', reason: 'đã đối chiếu', at: `${year}-01-01T08:00:00` }));
  value(await learnProcedureFields(store, [{ procedure: 'Khai sinh', fieldName: 'Hộ tịch' }], '2024-01-01'));
  const { readingId } = value(await startReading(store, list, 1, [1], '2026-03-29T08:00:00'));
  value(await putPagePart(store, { readingId, page: 1, part: 0, parts: 1, dossiers: [dossier('STAGED')] }, [], '2026-03-29T08:00:00'));
  return store;
}

describe('retention', () => {
  it('erases what was not seen again for so many days, and readings that broke off', async () => {
    const store = await full();
    const expired = value(await applyRetention(store, '2026-03-31T09:00:00', 730));
    expect(expired).toEqual({ captures: 1, listCaptures: 1, dossiers: 1, readings: 1, fills: 1, waivers: 1, frozen: 0 });
    expect(await store.dossiers.toCollection().primaryKeys()).toEqual([`${PORTAL}|AGAIN`]);
    expect(await store.readingPages.count()).toBe(0);
    expect(await store.procedureFields.count()).toBe(1);
  });

  it('is foretold: what goes when, and when the first goes', async () => {
    const store = await full();
    const before = await everythingStored(store);
    const { expired, first } = await retentionOutlook(store, '2026-03-31T09:00:00', 730);
    expect(await everythingStored(store)).toBe(before);
    expect(first).toBe('2026-01-01');
    expect(value(await applyRetention(store, '2025-12-31T23:00:00', 730)).dossiers).toBe(0);
    expect(value(await applyRetention(store, '2026-01-01T00:00:01', 730)).dossiers).toBe(1);
    expect(expired).toMatchObject({ captures: 1, listCaptures: 1, dossiers: 1, readings: 1, fills: 1, waivers: 1, frozen: 0 });
  });

  it('never erases what was seen today, whatever the setting says', async () => {
    const store = await full();
    value(await applyRetention(store, '2026-03-31T09:00:00', 0));
    expect(await store.captures.count()).toBe(1);
    expect(await store.dossiers.count()).toBe(1);
  });

  it('erases everything at once and goes on working', async () => {
    const store = await full();
    value(await eraseAll(store));
    expect(await everythingStored(store)).toBe(JSON.stringify(store.tables.map(() => [])));
    value(await saveListPage(store, listPage([dossier('A')]), []));
    expect(await storageFacts(store)).toMatchObject({ dossiers: 1, openDossiers: 1, portals: [PORTAL], newest: '2026-03-03T08:00:00' });
  });
});
