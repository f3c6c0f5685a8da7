import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepWhole } from '../../../entrypoints/background/keep-house-whole';
import { readLog } from '../../../lib/browser/log';
import { noteStoreLost, storeLostAt } from '../../../lib/browser/store-lost';
import { sayingLost } from '../store/saying-lost';

const opened: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  opened.length = 0;
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => void opened.push(url)) as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('before anything is written', () => {
  it('the log is turned once as long as the browser runs', async () => {
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    await keepWhole();
    await keepWhole();
    expect(deleted).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.session.clear();
    await keepWhole();
    expect(deleted).toHaveBeenCalledTimes(2);
    expect([await storeLostAt(), opened]).toEqual([undefined, []]);
  });

  it('a store that was thrown away is noted until somebody has seen it, and the backups are shown', async () => {
    vi.stubGlobal('indexedDB', sayingLost('total'));
    await keepWhole();
    expect(await storeLostAt()).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(opened).toEqual([expect.stringContaining('options.html#muc-data')]);
    expect((await readLog()).map(({ event }) => event)).toEqual(['store-lost']);
    await noteStoreLost();
    expect(await storeLostAt()).toBeUndefined();
  });

  it('is tried again where the browser refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    await keepWhole();
    expect((await readLog()).map(({ event }) => event)).toEqual(['turn-failed']);
    await keepWhole();
    expect(deleted).toHaveBeenCalledTimes(1);
  });
});
