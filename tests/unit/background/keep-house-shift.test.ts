import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endInTime, endShift, watchShift } from '../../../entrypoints/background/keep-house-shift';
import { changeSettings } from '../../../lib/browser/settings-access';
import { NO_SHIFT } from '../../../lib/settings/shift';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { dossier, everythingStored, freshStore, listPage, value } from '../store/sample';

const NAME = 'Nguyễn Thị Bịa';
let store: Store;

beforeEach(async () => {
  vi.useRealTimers();
  fakeBrowser.reset();
  store = freshStore();
  value(await saveListPage(store, listPage([dossier('A', { extra: { 'Người nộp': NAME } })]), ['Người nộp']));
  await fakeBrowser.storage.session.set({ 'rows|1|1|0': [{ 'Người nộp': NAME }], log: [] });
});

/** Vietnamese time. */
function at(moment: string): void {
  vi.useFakeTimers({ now: new Date(`${moment}+07:00`), toFake: ['Date'] });
}

const people = async (): Promise<boolean> =>
  `${await everythingStored(store)}${JSON.stringify(await fakeBrowser.storage.session.get(null))}`.includes(NAME);

describe('the end of a shift', () => {
  it('empties the memory of the session and takes personal columns from the disk', async () => {
    expect(await endShift(store, 'personal')).toBe(true);
    expect(await people()).toBe(false);
    expect(await store.dossiers.count()).toBe(1);
  });

  it('takes all that was read where the office wants it', async () => {
    expect(await endShift(store, 'read')).toBe(true);
    expect(await store.dossiers.count()).toBe(0);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('comes at its time, not when it is set, and not twice', async () => {
    at('2026-03-31T18:00:00');
    await changeSettings({ shift: { ...NO_SHIFT, at: '17:00' } });
    await endInTime(store);
    expect(await people()).toBe(true);
    at('2026-04-01T16:59:00');
    await endInTime(store);
    expect(await people()).toBe(true);
    at('2026-04-01T17:00:00');
    await endInTime(store);
    expect(await people()).toBe(false);
    await fakeBrowser.storage.session.set({ later: NAME });
    at('2026-04-01T17:20:00');
    await endInTime(store);
    expect(await people()).toBe(true);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['shift']);
  });

  it('is made up for where the PC was off, and is forgotten when switched off', async () => {
    at('2026-03-31T08:00:00');
    await changeSettings({ shift: { ...NO_SHIFT, at: '17:00' } });
    await endInTime(store);
    at('2026-04-02T07:30:00');
    await endInTime(store);
    expect(await people()).toBe(false);
    await changeSettings({ shift: NO_SHIFT });
    await endInTime(store);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('shiftEnded')).toEqual({});
  });

  it('comes with a browser that starts anew, where the office wants it so', async () => {
    watchShift(store);
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await people()).toBe(true);
    await changeSettings({ shift: { ...NO_SHIFT, onClose: true } });
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await people()).toBe(false));
  });
});
