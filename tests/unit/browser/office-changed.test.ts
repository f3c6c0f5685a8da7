import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onOfficeChanged } from '../../../lib/browser/office-changed';

beforeEach(() => fakeBrowser.reset());

it('hears of days, terms, targets and forms alone, until it is stopped', async () => {
  const changed = vi.fn();
  const stop = onOfficeChanged(changed);
  await fakeBrowser.storage.local.set({ settings: 1 });
  await fakeBrowser.storage.session.set({ calendar: 1 });
  expect(changed).not.toHaveBeenCalled();
  for (const key of ['calendar', 'terms', 'targets', 'forms']) await fakeBrowser.storage.local.set({ [key]: 1 });
  expect(changed).toHaveBeenCalledTimes(4);
  stop();
  await fakeBrowser.storage.local.set({ calendar: 2 });
  expect(changed).toHaveBeenCalledTimes(4);
});
