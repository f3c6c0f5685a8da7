import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageHandlers } from '../../../entrypoints/background/message-handlers';
import { digest } from '../../../lib/browser/digest';
import { record } from '../../../lib/browser/log';
import { sealed } from '../../../lib/report/frozen-hash';
import { frozenPackage, keepFrozen } from '../../../lib/store/frozen';
import type { Store } from '../../../lib/store/schema';
import { dossier, everythingStored, figures, freshStore, frozenSample, list, listPage, PORTAL, value } from '../store/sample';
import { backupOf, textOf } from './sample';

const people = {
  'Chủ hồ sơ': 'Nguyễn Thị Bịa',
  'Người nộp': 'Trần Văn Đặt',
  'Số CCCD': '038195001234',
  'Điện thoại': '0912 345 678',
  Email: 'bia.nguyen@example.com',
  'Địa chỉ': 'Thôn Đồng Trình, xã Xuân Du',
  'Trích yếu': 'Đơn của bà Nguyễn Thị Bịa về thửa 12',
  'Cột lạ': 'gọi 0987.654.321',
};

/** Names as invented above; twelve digits; a telephone number with or without gaps; an e-mail address. */
const patterns = [
  /Nguyễn Thị Bịa|Trần Văn Đặt|Đồng Trình/,
  /(?<![\da-z])\d{12}(?![\da-z])/,
  /(?<![\da-z.-])(?:\+84|0)[35789]\d(?:[ .]?\d){7}(?![\da-z])/,
  /[\w.]+@[\w.]+\.\w+/,
];
const found = (text: string): string[] => patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

const here = { origin: PORTAL, extension: false, tabId: 7 };
const address = '/ho-so?tuKhoa=Nguy%E1%BB%85n%20Th%E1%BB%8B%20B%E1%BB%8Ba&cccd=038195001234&email=bia.nguyen@example.com&page=2';
const filter = { 'Trạng thái': 'Đang xử lý', 'Từ khóa': 'Nguyễn Thị Bịa', 'Số CCCD': '038195001234', 'Số điện thoại': '0912345678' };
let store: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  store = freshStore();
  const handlers = messageHandlers(store);
  const rows = [dossier('H56.1-260302-0001', { extra: people }), dossier('H56.1-260302-0002', { extra: people })];
  value(await handlers['capture.page']({ capture: listPage(rows, { address, filter }) }, here));
  value(await handlers['capture.figures']({ capture: figures([3, 4], { address, filter }) }, here));
  const { readingId } = value(await handlers['reading.start']({ list: { ...list, address, filter } }, here));
  const shown = rows.map((row) => ({ dossier: row, shown: people }));
  value(await handlers['reading.page']({ readingId, page: 1, part: 0, parts: 1, rows: shown }, here));
  value(await handlers['reading.finish']({ readingId, completeness: { complete: true, proof: 'single-page' } }, here));
  const entry = { portal: PORTAL, address, source: 'portal' as const, cells: [{ row: 'Hộ tịch', column: '(3)', old: '', value: 25 }] };
  value(await handlers['fill.log']({ entry }, here));
  const { hash: _hash, ...content } = frozenSample;
  value(await keepFrozen(store, await sealed(content, digest), 'here', '2026-03-16T08:00:00'));
  await record('retention-failed', 'storage-full');
});

describe('patterns of personal data, with nothing switched on', () => {
  it('are seen where they are', () => {
    expect(found(JSON.stringify(people))).toHaveLength(patterns.length);
    expect(found(decodeURIComponent(address))).toHaveLength(3);
  });

  it('0 in the store and in the settings area', async () => {
    const text = `${await everythingStored(store)}${JSON.stringify(await fakeBrowser.storage.local.get(null))}`;
    expect(text).toContain('H56.1-260302-0001');
    expect(found(decodeURIComponent(text.replaceAll(/%(?![\dA-F]{2})/g, '')))).toEqual([]);
  });

  it('0 in the log', async () => {
    const { log } = (await fakeBrowser.storage.session.get('log')) as { log: unknown[] };
    expect(log).toHaveLength(1);
    expect(found(JSON.stringify(log))).toEqual([]);
  });

  it('0 in a backup and in a frozen package', async () => {
    const area = await fakeBrowser.storage.local.get(null);
    const text = await textOf(await backupOf(store, { area }));
    expect(text).toContain('H56.1-260302-0002');
    expect(found(text)).toEqual([]);
    const [frozen] = await store.frozen.toArray();
    expect(found(JSON.stringify(await frozenPackage(store, frozen!.hash)))).toEqual([]);
  });

  it('only the memory of the session holds rows as shown', async () => {
    expect(found(JSON.stringify(await fakeBrowser.storage.session.get(null)))).toHaveLength(patterns.length);
  });
});
