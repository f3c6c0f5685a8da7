import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLog } from '../../../lib/browser/log';
import { changeSettings, readSettings } from '../../../lib/browser/settings-access';
import { defaultSettings } from '../../../lib/settings/schema';

beforeEach(() => fakeBrowser.reset());

describe('settings in the browser', () => {
  it('survive being read while damaged: memory holds the default, the disk what was there', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, theme: 'sepia', marks: false } });
    const { settings, replaced } = await readSettings();
    expect(settings).toEqual({ ...defaultSettings, marks: false });
    expect(replaced).toEqual(['theme']);
    await changeSettings({ unit: 'Xã Xuân Du' });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({
      settings: { version: 1, theme: 'sepia', marks: false, unit: 'Xã Xuân Du' },
    });
    expect(await readLog()).toMatchObject([{ event: 'settings-not-readable', detail: 'theme' }]);
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([changeSettings({ unit: 'Xã Xuân Du' }), changeSettings({ level: 'commune' })]);
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { unit: 'Xã Xuân Du', level: 'commune' } });
  });

  it('take the policy of the administrator', async () => {
    await fakeBrowser.storage.managed.set({ unit: 'Sở Tư pháp' });
    await changeSettings({ unit: 'Khác' });
    const { settings, locked } = await readSettings();
    expect(settings.unit).toBe('Sở Tư pháp');
    expect(locked).toEqual(['unit']);
  });
});
