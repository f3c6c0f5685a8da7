import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageHandlers } from '../../../entrypoints/background/message-handlers';
import type { ReadingRow } from '../../../lib/browser/message-types';
import type { Handlers } from '../../../lib/browser/receive';
import { forgetTab } from '../../../entrypoints/background/keep-house';
import type { Store } from '../../../lib/store/schema';
import { dossier, everythingStored, figures, freshStore, list, listPage, PORTAL, value } from '../store/sample';

const NAME = 'Nguyễn Thị Bịa';
const here = { origin: PORTAL, extension: false, tabId: 7 };
let store: Store;
let handlers: Handlers;
let sessionBytes: number;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  store = freshStore();
  handlers = messageHandlers(store);
  sessionBytes = Infinity;
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    if (JSON.stringify(items).length > sessionBytes) throw new Error('Session storage quota bytes exceeded');
    await set(items);
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
});

const row = (code: string): ReadingRow => ({ dossier: dossier(code), shown: { 'Mã hồ sơ': code, 'Chủ hồ sơ': NAME } });

async function start(): Promise<string> {
  return value(await handlers['reading.start']({ list }, here)).readingId;
}

async function page(readingId: string, number: number, codes: string[]) {
  return value(await handlers['reading.page']({ readingId, page: number, part: 0, parts: 1, rows: codes.map(row) }, here));
}

async function rows(readingId: string) {
  return value(await handlers['reading.rows']({ readingId, offset: 0, limit: 100 }, here));
}

describe('a whole list, read over page loads', () => {
  it('keeps what the screen shows for the export and nothing personal on disk', async () => {
    const readingId = await start();
    expect(await page(readingId, 1, ['A', 'B'])).toEqual({ read: 2, sessionRows: 'kept' });
    expect(await handlers['reading.current']({}, here)).toMatchObject({
      value: { readingId, pagesDone: [1], next: 2, rows: 2, state: 'running' },
    });
    await page(readingId, 2, ['C']);
    const finished = await handlers['reading.finish']({ readingId, completeness: { complete: true, proof: 'last-page' } }, here);
    expect(value(finished)).toMatchObject({ count: 3, withoutCode: 0, leftList: 0, dossierTotal: 3, outcome: 'new' });
    const { rows: shown, total, personalComplete } = await rows(readingId);
    expect({ total, personalComplete }).toEqual({ total: 3, personalComplete: true });
    expect(shown.map((cells) => cells['Chủ hồ sơ'])).toEqual([NAME, NAME, NAME]);
    expect(value(await handlers['reading.rows']({ readingId, offset: 1, limit: 1 }, here)).rows).toMatchObject([{ 'Mã hồ sơ': 'B' }]);
    expect(await everythingStored(store)).not.toContain(NAME);
  });

  it('goes on with a worker that was started anew in between', async () => {
    const readingId = await start();
    await page(readingId, 1, ['A']);
    handlers = messageHandlers(store);
    expect(await page(readingId, 2, ['B'])).toMatchObject({ read: 2 });
    expect((await rows(readingId)).personalComplete).toBe(true);
  });

  it('goes on without personal columns when session memory is full, and says so', async () => {
    const readingId = await start();
    await page(readingId, 1, ['A']);
    sessionBytes = 20;
    expect(await page(readingId, 2, ['B'])).toEqual({ read: 2, sessionRows: 'full' });
    const { rows: shown, personalComplete } = await rows(readingId);
    expect(personalComplete).toBe(false);
    expect(shown[0]).toHaveProperty('Chủ hồ sơ', NAME);
    expect(shown[1]).toMatchObject({ 'Mã hồ sơ': 'B', 'Hạn trả': '2026-03-05 17:00:00', 'Trạng thái': 'Đang xử lý' });
    expect(shown[1]).not.toHaveProperty('Chủ hồ sơ');
  });

  it('says so too when the browser was closed in between', async () => {
    const readingId = await start();
    await page(readingId, 1, ['A']);
    await fakeBrowser.storage.session.clear();
    expect(await rows(readingId)).toMatchObject({ personalComplete: false, total: 1, rows: [{ 'Mã hồ sơ': 'A' }] });
  });

  it('forgets the rows when the tab closes and when a new list is begun', async () => {
    const first = await start();
    await page(first, 1, ['A']);
    value(await handlers['reading.start']({ list: { ...list, fingerprint: 'x' } }, here));
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(NAME);
    const second = await start();
    await page(second, 1, ['A']);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(NAME);
    await forgetTab(store, 7);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(NAME);
  });

  it('knows its list again by what was typed into the search box, which never reaches the disk', async () => {
    const filter = { 'Chủ hồ sơ': NAME };
    value(await handlers['reading.start']({ list: { ...list, filter } }, here));
    expect(await handlers['reading.current']({}, here)).toMatchObject({ value: { list: { filter } } });
    expect(await everythingStored(store)).not.toContain(NAME);
  });

  it('belongs to its tab and its portal', async () => {
    const readingId = await start();
    await page(readingId, 1, ['A']);
    const elsewhere = { ...here, tabId: 8 };
    expect(await handlers['reading.rows']({ readingId, offset: 0, limit: 9 }, elsewhere)).toMatchObject({
      ok: false,
      problem: { code: 'reading-unknown' },
    });
    expect(await handlers['reading.current']({}, elsewhere)).toEqual({ ok: true, value: null });
    expect(await handlers['reading.current']({}, { ...here, origin: 'https://khac.example' })).toEqual({ ok: true, value: null });
    const foreign = { dossier: dossier('X', { portal: 'https://khac.example' }), shown: {} };
    const answer = await handlers['reading.page']({ readingId, page: 2, part: 0, parts: 1, rows: [foreign] }, here);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'other-portal' } });
  });
});

describe('what a page may write', () => {
  it('is figures and dossiers of its own portal only', async () => {
    const other = { ...here, origin: 'https://khac.example' };
    const refused = { ok: false, problem: { code: 'other-portal' } };
    expect(await handlers['capture.figures']({ capture: figures([1]) }, other)).toMatchObject(refused);
    expect(await handlers['capture.page']({ capture: listPage([dossier('A')]) }, other)).toMatchObject(refused);
    const smuggled = listPage([dossier('A', { portal: 'https://khac.example' })]);
    expect(await handlers['capture.page']({ capture: smuggled }, here)).toMatchObject(refused);
    expect(await handlers['reading.start']({ list }, other)).toMatchObject(refused);
    expect(await everythingStored(store)).toBe(JSON.stringify(store.tables.map(() => [])));
  });

  it('carries the time of this PC, not one the page could choose', async () => {
    value(await handlers['capture.figures']({ capture: figures([1], { at: '2999-01-01T00:00:00' }) }, here));
    expect((await store.captures.toArray())[0]?.at.startsWith('2999')).toBe(false);
  });
});

describe('figures for filling', () => {
  const period = { from: '2026-01-01', to: '2026-03-31' };

  it('are those of the unit and the period, by indicator, without blanks', async () => {
    value(await handlers['capture.figures']({ capture: figures([25, undefined]) }, here));
    value(await handlers['capture.figures']({ capture: figures([9], { period: { from: '2025-01-01', to: '2025-12-31' } }) }, here));
    const { sources } = value(await handlers['fill.sources']({ unit: 'Xã Xuân Du', period, rowsAre: 'field' }, here));
    expect(sources).toMatchObject([{ kind: 'portal', unit: 'Xã Xuân Du', period, say: { id: 'source.portal' } }]);
    expect(sources[0]?.rows.map(({ values }) => values)).toEqual([{ 'toResolve.total': 25 }, {}]);
  });

  it('carry the findings that block them', async () => {
    const { table, ...head } = figures([25]);
    const cell = (number: number) => ({ raw: String(number), value: number, decimals: 0 });
    const columns = [
      { col: 1, path: ['Tổng số'], indicator: 'pending.total' },
      { col: 2, path: ['Trong hạn'], indicator: 'pending.inTime' },
      { col: 3, path: ['Quá hạn'], indicator: 'pending.overdue' },
    ] as const;
    const row = { ...table.rows[0]!, cells: [cell(10), cell(4), cell(5)] };
    value(await handlers['capture.figures']({ capture: { ...head, table: { ...table, columns, rows: [row] } } }, here));
    const { sources } = value(await handlers['fill.sources']({ unit: 'Xã Xuân Du', period, rowsAre: 'field' }, here));
    expect(sources[0]?.blocked).toHaveLength(1);
  });

  describe('counted from a list', () => {
    const ended = { state: 'returnedToCitizen', stateText: 'Đã trả', completed: '2026-03-03T10:00:00' } as const;
    const before = dossier('C', {
      channel: 'direct',
      state: 'returnedToCitizen',
      stateText: 'Đã trả',
      received: '2025-11-03T10:00:00',
      due: '2025-11-10T10:00:00',
      completed: '2025-11-05T10:00:00',
    });
    const all = [dossier('A', { channel: 'online' }), dossier('B', { channel: 'direct', ...ended }), before];
    const whole = { ...list, unit: 'Xã Xuân Du', filter: { 'Trạng thái': 'Tất cả' }, filterKnown: true as const };

    async function countedFrom(change: Partial<typeof whole>, dossiers = all) {
      vi.setSystemTime(new Date(2026, 3, 1, 8));
      const { readingId } = value(await handlers['reading.start']({ list: { ...whole, ...change } }, here));
      const shown = dossiers.map((one) => ({ dossier: one, shown: {} }));
      value(await handlers['reading.page']({ readingId, page: 1, part: 0, parts: 1, rows: shown }, here));
      value(await handlers['reading.finish']({ readingId, completeness: { complete: true, proof: 'total-text' } }, here));
      const { sources } = value(await handlers['fill.sources']({ unit: 'Xã Xuân Du', period, rowsAre: 'field' }, here));
      vi.useRealTimers();
      return sources;
    }

    it('are offered when the list surely holds every dossier', async () => {
      const sources = await countedFrom({});
      expect(sources).toMatchObject([{ kind: 'count', say: { id: 'source.count', values: { count: 3 } } }]);
      expect(sources[0]?.rows.find(({ kind }) => kind === 'total')?.values).toMatchObject({
        'received.online': 1,
        'resolved.total': 1,
        'pending.total': 1,
      });
    });

    it.each([
      ['was filtered', { filter: { 'Trạng thái': 'Đang xử lý' } }, all],
      ['is of another unit', { unit: 'Xã Khác' }, all],
      ['holds nothing that is done', {}, all.slice(0, 1)],
      ['was cut to the period itself without saying so', {}, all.slice(0, 2)],
      ['holds nothing that ended in the period', {}, [all[0]!, before]],
    ])('are not when it %s', async (_why, change, dossiers) => {
      expect(await countedFrom(change, dossiers)).toEqual([]);
    });

    it('are compared with the table of the portal: differences are findings of more than one page', async () => {
      await countedFrom({});
      expect(await handlers['findings.elsewhere']({ portal: PORTAL }, here)).toMatchObject({ ok: true, value: { count: 0 } });
      const total = { row: 1, label: 'Tổng', kind: 'total' as const, cells: [{ raw: '7', value: 7, decimals: 0 }] };
      const { table, ...head } = figures([]);
      const columns = [{ col: 1, path: ['Tổng số'], indicator: 'resolved.total' as const }];
      value(await handlers['capture.figures']({ capture: { ...head, table: { ...table, columns, rows: [total] } } }, here));
      expect(await handlers['findings.elsewhere']({ portal: PORTAL }, here)).toMatchObject({ ok: true, value: { count: 1 } });
    });
  });

  it('are never those of a period that is not known', async () => {
    const { period: _, ...unclear } = figures([25]);
    value(await handlers['capture.figures']({ capture: unclear }, here));
    expect(await handlers['fill.sources']({ unit: 'Xã Xuân Du', period, rowsAre: 'field' }, here)).toEqual({
      ok: true,
      value: { sources: [] },
    });
  });

  it('name the nearest when nothing fits, so that the refusal can say what is there', async () => {
    value(await handlers['capture.figures']({ capture: figures([25], { unit: 'Xã Khác' }) }, here));
    const { sources } = value(await handlers['fill.sources']({ unit: 'Xã Xuân Du', period, rowsAre: 'field' }, here));
    expect(sources.map(({ unit }) => unit)).toEqual(['Xã Khác']);
  });
});
