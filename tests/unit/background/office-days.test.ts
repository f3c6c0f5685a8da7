import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageHandlers } from '../../../entrypoints/background/message-handlers';
import { freshStore, PORTAL, value } from '../store/sample';

const page = { origin: PORTAL, extension: false, tabId: 7 };
const days = [{ day: '2023-05-29', kind: 'off', name: 'Ngày của địa phương', decision: 'Quyết định số 1' }];

beforeEach(() => fakeBrowser.reset());

it('pages are told the days of the office, and nothing where it has none or what is kept cannot be read', async () => {
  const settings = async () => value(await messageHandlers(freshStore())['settings.get']({}, page)).calendar;
  expect(await settings()).toBeUndefined();
  await fakeBrowser.storage.local.set({ calendar: { version: 1, days: [], compared: [] } });
  expect(await settings()).toBeUndefined();
  await fakeBrowser.storage.local.set({ calendar: { version: 1, days, compared: [] } });
  expect(await settings()).toEqual({ version: 1, days, compared: [] });
  await fakeBrowser.storage.local.set({ calendar: { version: 9 } });
  expect(await settings()).toBeUndefined();
});
