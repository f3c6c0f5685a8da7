import { describe, expect, it } from 'vitest';
import { groupFacts, personalCount, portalFacts } from '../../../lib/store/data-facts';
import { erasePortal, eraseWithUndo, putBack, UNDO_ROWS } from '../../../lib/store/erase';
import { erasePersonal, eraseRead } from '../../../lib/store/erase-shift';
import { logFill } from '../../../lib/store/fill-log';
import { keepFrozen } from '../../../lib/store/frozen';
import { putPagePart } from '../../../lib/store/reading-pages';
import { startReading } from '../../../lib/store/readings';
import { saveFigures } from '../../../lib/store/save-figures';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { setAside } from '../../../lib/store/waivers';
import { dossier, everythingStored, figures, freshStore, frozenSample, list, listPage, PORTAL, value } from './sample';

const OTHER = 'https://khac.example.gov.vn';
const AT = '2026-03-31T08:00:00';

async function twoPortals(): Promise<Store> {
  const store = freshStore();
  for (const portal of [PORTAL, OTHER]) {
    const more = { portal, extra: { 'Người nộp': 'Nguyễn Thị Bịa' } };
    value(
      await saveListPage(store, listPage([dossier('A', more), dossier('B', { ...more, state: 'withdrawn' })], { portal }), ['Người nộp']),
    );
    value(await saveFigures(store, figures([3], { portal })));
    value(await logFill(store, { portal, address: '/nhap', source: 'portal', cells: [] }, AT));
    value(await setAside(store, { print: `a|${portal}`, rule: 'a', portal, reason: 'đã đối chiếu', at: AT }));
    const { readingId } = value(await startReading(store, { ...list, portal }, portal === PORTAL ? 1 : 2, [1, 2], AT));
    const page = { readingId, page: 1, part: 0, parts: 1, dossiers: [dossier('C', more), undefined] };
    value(await putPagePart(store, page, ['Người nộp'], AT));
  }
  value(await keepFrozen(store, frozenSample, 'here', AT));
  return store;
}

describe('what is stored', () => {
  it('is counted by group and by portal', async () => {
    const store = await twoPortals();
    const groups = Object.fromEntries((await groupFacts(store)).map(({ group, rows }) => [group, rows]));
    expect(groups).toEqual({ dossiers: 4, figures: 2, lists: 2, readings: 2, fills: 2, waivers: 2, frozen: 1, names: 0 });
    expect(await portalFacts(store)).toEqual(
      [OTHER, PORTAL].map((portal) => ({
        portal,
        dossiers: 2,
        open: 1,
        figures: 1,
        lists: 1,
        oldest: '2026-03-03T08:00:00',
        newest: '2026-03-31T08:12:00',
      })),
    );
    const weights = (await groupFacts(store)).map(({ rows, bytes }) => bytes > 0 === rows > 0);
    expect(weights.every(Boolean)).toBe(true);
  });
});

describe('erasing one portal', () => {
  it('takes everything read from it and nothing else, frozen reports stay', async () => {
    const store = await twoPortals();
    const erased = value(await erasePortal(store, PORTAL));
    expect(erased).toMatchObject({ rows: 6, readings: [expect.any(String)] });
    const left = JSON.parse(await everythingStored(store)) as object[][];
    const read = left.flat().filter((row) => !('rows' in row && 'hash' in row) && !('tables' in row));
    expect(JSON.stringify(read)).not.toContain(PORTAL);
    expect((await portalFacts(store)).map(({ portal }) => portal)).toEqual([OTHER]);
    expect(await store.frozen.count()).toBe(1);
    expect(await store.readingPages.count()).toBe(1);
  });

  it('can be taken back; what was read anew meanwhile stays', async () => {
    const store = await twoPortals();
    const before = await store.dossiers.toArray();
    const { back } = value(await erasePortal(store, PORTAL));
    value(await saveListPage(store, listPage([dossier('A', { stateText: 'Mới đọc lại' })]), []));
    expect(value(await putBack(store, back!))).toBe(5);
    const after = await store.dossiers.toArray();
    expect(after).toHaveLength(before.length);
    expect(after.find(({ key }) => key === `${PORTAL}|A`)?.stateText).toBe('Mới đọc lại');
    expect(after.find(({ key }) => key === `${PORTAL}|B`)).toEqual(before.find(({ key }) => key === `${PORTAL}|B`));
  });

  it('holds nothing for taking back where that would be too much', async () => {
    const store = freshStore();
    const one = (await twoPortals()).dossiers;
    const [row] = await one.toArray();
    await store.dossiers.bulkAdd(
      Array.from({ length: UNDO_ROWS + 1 }, (_, at) => ({ ...row!, key: `${PORTAL}|${at}`, portal: PORTAL, code: String(at) })),
    );
    const erased = value(await erasePortal(store, PORTAL));
    expect(erased.back).toBeUndefined();
    expect(await store.dossiers.count()).toBe(0);
  });
});

describe('erasing everything, personal columns, or what was read', () => {
  it('everything can be taken back row for row', async () => {
    const store = await twoPortals();
    const before = await everythingStored(store);
    const { back } = value(await eraseWithUndo(store));
    expect(await everythingStored(store)).toBe(JSON.stringify(store.tables.map(() => [])));
    value(await putBack(store, back!));
    expect(await everythingStored(store)).toBe(before);
  });

  it('personal columns go from dossiers and from readings under way, the rest stays', async () => {
    const store = await twoPortals();
    expect(await personalCount(store, 100)).toBe(4);
    expect(value(await erasePersonal(store))).toBe(4);
    expect(await everythingStored(store)).not.toContain('Nguyễn Thị Bịa');
    expect(await store.dossiers.count()).toBe(4);
    expect((await store.readingPages.toArray()).map(({ dossiers }) => dossiers.length)).toEqual([2, 2]);
  });

  it('what was read goes, what the office made of it stays', async () => {
    const store = await twoPortals();
    value(await eraseRead(store));
    const rows = Object.fromEntries((await groupFacts(store)).map(({ group, rows: count }) => [group, count]));
    expect(rows).toEqual({ dossiers: 0, figures: 0, lists: 0, readings: 0, fills: 0, waivers: 0, frozen: 1, names: 0 });
  });
});
