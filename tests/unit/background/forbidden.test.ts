import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isForbidden } from '../../../entrypoints/background/forbidden';
import { NO_VIEW, barOf } from '../../../lib/browser/overlay/view-page';
import { changeSettings } from '../../../lib/browser/settings-access';

beforeEach(() => fakeBrowser.reset());

it('where pages are only looked at, nothing is done in them and nothing is learned', async () => {
  const acts = ['fill.open', 'teach.open', 'teach.save', 'reading.start', 'reading.page', 'page.press'] as const;
  for (const name of acts) expect(await isForbidden(name), name).toBe(false);
  await changeSettings({ lookOnly: true });
  for (const name of acts) expect(await isForbidden(name), name).toBe(true);
  for (const name of ['settings.get', 'capture.page', 'capture.figures', 'waiver.set', 'waiver.undo', 'fill.keep'] as const)
    expect(await isForbidden(name), name).toBe(false);
});

it('the office may keep findings from being set aside, and nothing else by that', async () => {
  await fakeBrowser.storage.local.set({ policy: { waivers: false } });
  expect(await isForbidden('waiver.set')).toBe(true);
  expect(await isForbidden('waiver.undo')).toBe(false);
  expect(await isForbidden('fill.open')).toBe(false);
});

it('the bar of a page that is only looked at offers none of it and says so', () => {
  const entry = { ...NO_VIEW, reading: { kind: 'entry', content: '' } } as typeof NO_VIEW;
  expect(barOf(entry)).toMatchObject({ canFill: true });
  expect(barOf(entry, { lookOnly: true })).toMatchObject({ canFill: false, canTeach: false, canReadAll: false, lookOnly: true });
});
