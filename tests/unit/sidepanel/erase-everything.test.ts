import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../../entrypoints/sidepanel/erase-everything';
import { readLog, record } from '../../../lib/browser/log';
import { keepList, keepRows } from '../../../lib/browser/session-rows';
import { changeSettings, readSettings } from '../../../lib/browser/settings-access';
import { saveListPage } from '../../../lib/store/save-list';
import { dossier, everythingStored, freshStore, listPage, value } from '../store/sample';

const NAME = 'Nguyễn Thị Bịa';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function filled() {
  const store = freshStore();
  value(await saveListPage(store, listPage([dossier('A')]), []));
  await keepRows('reading', 1, 0, [{ 'Mã hồ sơ': 'A', 'Chủ hồ sơ': NAME }]);
  await keepList('reading', { filter: { 'Họ tên': NAME } });
  await record('retention-failed', 'AbortError');
  await changeSettings({ unit: 'Xã Xuân Du' });
  return store;
}

it('leaves nothing that was read: neither in the store nor in session memory nor in the log; settings stay', async () => {
  const store = await filled();
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(NAME);
  expect(await everythingStored(store)).toContain('Đăng ký khai sinh');
  expect(await eraseEverything(store)).toBe(true);
  expect(await everythingStored(store)).not.toContain('Đăng ký khai sinh');
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/Bịa|rows\|/);
  expect(await readLog()).toEqual([]);
  expect((await readSettings()).settings.unit).toBe('Xã Xuân Du');
});

it('erases all of it or nothing', async () => {
  const store = await filled();
  vi.spyOn(store, 'transaction').mockRejectedValue(new Error('blocked'));
  expect(await eraseEverything(store)).toBe(false);
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(NAME);
  expect(await readLog()).toHaveLength(1);
});
