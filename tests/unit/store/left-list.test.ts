import { beforeEach, describe, expect, it } from 'vitest';
import { findReading, startReading } from '../../../lib/store/readings';
import { finishReading } from '../../../lib/store/finish-reading';
import { putPagePart } from '../../../lib/store/reading-pages';
import { saveListPage } from '../../../lib/store/save-list';
import type { Completeness } from '../../../lib/dossier/capture';
import type { Dossier } from '../../../lib/dossier/dossier';
import type { Store } from '../../../lib/store/schema';
import { complete, dossier, freshStore, list, listPage, PORTAL, value } from './sample';

let store: Store;

beforeEach(() => {
  store = freshStore();
});

async function read(at: string, dossiers: Dossier[], completeness: Completeness = complete, fingerprint = list.fingerprint) {
  const { readingId } = value(await startReading(store, { ...list, fingerprint }, 1, [1], at));
  value(await putPagePart(store, { readingId, page: 1, part: 0, parts: 1, dossiers }, [], at));
  return value(await finishReading(store, value(await findReading(store, readingId, 1)), completeness, at));
}

async function left(code: string): Promise<string | undefined> {
  return (await store.dossiers.get(`${PORTAL}|${code}`))?.leftListAt;
}

describe('dossiers that leave a list', () => {
  it('marks an open one that a complete re-reading no longer shows, and unmarks it when it is back', async () => {
    await read('2026-03-03T08:00:00', [dossier('A'), dossier('B')]);
    expect(await read('2026-03-04T08:00:00', [dossier('A')])).toMatchObject({ leftList: 1 });
    expect(await left('B')).toBe('2026-03-04T08:00:00');
    expect(await left('A')).toBeUndefined();
    await read('2026-03-05T08:00:00', [dossier('A'), dossier('B')]);
    expect(await left('B')).toBeUndefined();
  });

  it('marks nothing after an incomplete reading', async () => {
    await read('2026-03-03T08:00:00', [dossier('A'), dossier('B')]);
    expect(await read('2026-03-04T08:00:00', [dossier('A')], { complete: false, why: 'stopped' })).toMatchObject({ leftList: 0 });
    expect(await left('B')).toBeUndefined();
  });

  it('marks nothing after a page that was only looked at, whole as it may be', async () => {
    value(await saveListPage(store, listPage([dossier('A'), dossier('B')], { completeness: complete }), []));
    const shorter = listPage([dossier('A')], { completeness: complete, at: '2026-03-04T08:00:00' });
    expect(value(await saveListPage(store, shorter, []))).toMatchObject({ leftList: 0 });
  });

  it('marks nothing when another filter was read', async () => {
    await read('2026-03-03T08:00:00', [dossier('A'), dossier('B')]);
    await read('2026-03-04T08:00:00', [dossier('A')], complete, 'another filter');
    expect(await left('B')).toBeUndefined();
  });

  it('does not mark what is done: it was expected to go', async () => {
    await read('2026-03-03T08:00:00', [dossier('A'), dossier('B', { state: 'resolved', stateText: 'Đã có kết quả' })]);
    expect(await read('2026-03-04T08:00:00', [dossier('A')])).toMatchObject({ leftList: 0 });
  });

  it('does not mark what another list has shown since', async () => {
    await read('2026-03-03T08:00:00', [dossier('A'), dossier('B')]);
    value(await saveListPage(store, listPage([dossier('B')], { screen: 'Tra cứu', at: '2026-03-03T09:00:00' }), []));
    expect(await read('2026-03-03T10:00:00', [dossier('A')])).toMatchObject({ leftList: 0 });
    expect(await left('B')).toBeUndefined();
  });
});
