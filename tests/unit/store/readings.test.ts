import { beforeEach, describe, expect, it } from 'vitest';
import { findReading, leaveTab, pagesDone, readingOfTab, startReading, stopReading } from '../../../lib/store/readings';
import { finishReading } from '../../../lib/store/finish-reading';
import { putPagePart, readingParts } from '../../../lib/store/reading-pages';
import type { Store } from '../../../lib/store/schema';
import { complete, dossier, freshStore, list, PORTAL, value } from './sample';

const START = '2026-03-03T08:00:00';
let store: Store;

beforeEach(() => {
  store = freshStore();
});

async function start(tabId = 1, openTabs = [1], at = START) {
  return value(await startReading(store, list, tabId, openTabs, at));
}

async function put(readingId: string, page: number, codes: string[], part = 0, parts = 1) {
  const dossiers = codes.map((code) => (code === '' ? undefined : dossier(code)));
  return value(await putPagePart(store, { readingId, page, part, parts, dossiers }, [], START));
}

async function rows(readingId: string) {
  return (await store.readings.get(readingId))?.rows;
}

async function finish(readingId: string, at = '2026-03-03T08:05:00') {
  return value(await finishReading(store, value(await findReading(store, readingId, 1)), complete, at));
}

describe('a reading over several pages', () => {
  it('gathers pages in parts, the same part again replacing what was there', async () => {
    const { readingId } = await start();
    await put(readingId, 1, ['A', 'B'], 0, 2);
    expect(await pagesDone(store, readingId)).toEqual([]);
    await put(readingId, 1, ['C'], 1, 2);
    await put(readingId, 2, ['D']);
    expect(await put(readingId, 2, ['D', ''])).toBe(5);
    expect(await pagesDone(store, readingId)).toEqual([1, 2]);
    expect(await store.dossiers.count()).toBe(0);
    expect(await finish(readingId)).toMatchObject({ count: 4, withoutCode: 1, changed: 4, dossierTotal: 4, completeness: complete });
    expect((await store.listCaptures.toArray())[0]?.codes).toEqual(['A', 'B', 'C', 'D']);
  });

  it('drops parts of a page that came back shorter', async () => {
    const { readingId } = await start();
    await put(readingId, 1, ['A'], 0, 2);
    await put(readingId, 1, ['B'], 1, 2);
    await put(readingId, 1, ['A'], 0, 1);
    expect(await rows(readingId)).toBe(1);
    expect(await pagesDone(store, readingId)).toEqual([1]);
  });

  it('does not believe in completeness when a page or rows are missing', async () => {
    const first = await start();
    await put(first.readingId, 1, ['A']);
    await put(first.readingId, 3, ['C']);
    expect((await finish(first.readingId)).completeness).toEqual({ complete: false, why: 'page-missing' });
    const second = value(await startReading(store, { ...list, expectedRows: 3 }, 1, [1], START));
    await put(second.readingId, 1, ['A', 'B']);
    expect((await finish(second.readingId)).completeness).toEqual({ complete: false, why: 'count-differs', expected: 3 });
  });

  it('goes on where it broke off, in the same tab or in another once the first is gone', async () => {
    const { readingId } = await start(1);
    await put(readingId, 1, ['A']);
    expect(await start(1)).toEqual({ readingId, resumed: true, pagesDone: [1], otherTab: false });
    value(await stopReading(store, readingId, START));
    expect(await readingOfTab(store, 1)).toBeUndefined();
    const elsewhere = await start(2, [2]);
    expect(elsewhere).toEqual({ readingId, resumed: true, pagesDone: [1], otherTab: false });
    expect(await findReading(store, readingId, 1)).toMatchObject({ ok: false, problem: { code: 'reading-unknown' } });
  });

  it('begins anew after an hour, after it has finished, and for another list', async () => {
    const { readingId } = await start();
    await put(readingId, 1, ['A']);
    expect((await start(1, [1], '2026-03-03T09:30:00')).resumed).toBe(false);
    const longer = value(await startReading(store, { ...list, expectedRows: 9 }, 2, [2], '2026-03-03T09:31:00'));
    expect(longer.resumed).toBe(false);
    const again = await start(2, [2]);
    await put(again.readingId, 1, ['A']);
    value(await finishReading(store, value(await findReading(store, again.readingId, 2)), complete, START));
    expect((await start(2, [2])).resumed).toBe(false);
    const other = value(await startReading(store, { ...list, fingerprint: 'x' }, 2, [2], START));
    expect(other.resumed).toBe(false);
    expect(await store.readings.where('tabId').equals(2).primaryKeys()).toEqual([other.readingId]);
  });

  it('notices a second open tab that reads the same list, and keeps the two apart', async () => {
    const one = await start(1, [1, 2]);
    const two = await start(2, [1, 2]);
    expect(two).toMatchObject({ otherTab: true, resumed: false });
    expect(two.readingId).not.toBe(one.readingId);
    await put(one.readingId, 1, ['A']);
    await put(two.readingId, 1, ['A', 'B']);
    expect(await rows(one.readingId)).toBe(1);
  });

  it('keeps running readings of a closed tab and drops finished ones with their pages', async () => {
    const done = await start(1, [1]);
    await put(done.readingId, 1, ['A']);
    await finish(done.readingId);
    const running = value(await startReading(store, { ...list, fingerprint: 'x' }, 2, [1, 2], START));
    await put(running.readingId, 1, ['B']);
    await leaveTab(store, 1);
    await leaveTab(store, 2);
    expect(await readingParts(store, done.readingId)).toEqual([]);
    expect(await store.readings.toArray()).toMatchObject([{ id: running.readingId, state: 'interrupted' }]);
    expect(await readingParts(store, running.readingId)).toHaveLength(1);
  });

  it('merges a page with the time it was read, not the time the list was finished', async () => {
    const { readingId } = await start();
    await put(readingId, 1, ['A']);
    await finish(readingId, '2026-03-03T08:30:00');
    expect(await store.dossiers.get(`${PORTAL}|A`)).toMatchObject({ lastSeen: START });
  });
});
