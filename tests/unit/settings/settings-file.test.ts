import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isSameSetting } from '../../../lib/settings/compare-settings';
import { defaultSettings, settingChecks } from '../../../lib/settings/schema';
import { areaIds, resetOf, settingsSections, type StoredSettings } from '../../../lib/settings/sections';
import { readSettingsFile, withLockedKept, writeSettingsFile } from '../../../lib/settings/settings-file';
import type { Settings } from '../../../lib/settings/settings';
import options from '../../../lib/text/messages/vi/options.json';
import { NO_STEPS, takeBack, withChange, type UndoSteps } from '../../../lib/settings/undo-steps';

const AT = '2026-11-21T23:00:00';
const stored: StoredSettings = {
  settings: { version: 1, unit: 'Xã Xuân Du', rulesOff: ['qua-han'], portalsOff: ['https://a.example'], theme: 'dark' },
  units: { version: 1, units: [{ name: 'Xã Xuân Du', level: 'commune' }] },
  profiles: [{ id: 'a' }, { id: 'b' }],
  letterHead: { place: 'Xuân Du' },
};

describe('sections', () => {
  it('hold every setting and every area once', () => {
    const keys = settingsSections.flatMap((section) => [...section.keys]).toSorted();
    expect(keys).toEqual(
      Object.keys(settingChecks)
        .filter((key) => key !== 'version')
        .toSorted(),
    );
    expect(settingsSections.flatMap((section): readonly string[] => section.areas).toSorted()).toEqual([...areaIds].toSorted());
  });
});

it('every setting has its name, by which a change is shown before it is made', () => {
  const unnamed = settingsSections.flatMap((section) => section.keys.filter((key) => !Object.hasOwn(options, `options.${key}`)));
  expect(unnamed).toEqual([]);
});

describe('a file of settings', () => {
  it('is taken back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(stored, AT))).toEqual({ ok: true, value: stored });
    expect(readSettingsFile(`\uFEFF${writeSettingsFile({}, AT)}`)).toEqual({ ok: true, value: { settings: {} } });
  });

  it('leaves out what this version cannot read, and is then readable', () => {
    const text = writeSettingsFile({ settings: { theme: 'sepia', later: 1, marks: false } }, AT);
    expect(readSettingsFile(text)).toEqual({ ok: true, value: { settings: { marks: false } } });
  });

  const file = JSON.parse(writeSettingsFile(stored, AT)) as Record<string, unknown>;
  it.each([
    ['settings-not-json', 'PK\u0003\u0004'],
    ['settings-not-json', '[]'],
    ['settings-other-file', '{}'],
    ['settings-other-file', JSON.stringify({ ...file, kind: 'frozen' })],
    ['settings-newer', JSON.stringify({ ...file, version: 2 })],
    ['settings-not-understood', JSON.stringify({ ...file, version: '1' })],
    ['settings-not-understood', JSON.stringify({ ...file, dossiers: [] })],
    ['settings-not-understood', JSON.stringify({ ...file, policy: {} })],
    ['settings-not-understood', JSON.stringify({ ...file, settings: [] })],
    ['settings-not-understood', JSON.stringify({ ...file, settings: { __proto__x: 1 } })],
    ['settings-not-understood', JSON.stringify({ ...file, settings: { constructor: 1 } })],
    ['settings-not-understood', JSON.stringify({ ...file, settings: { retentionDays: 0 } })],
    ['settings-too-large', ' '.repeat(5_000_001)],
  ])('is refused whole: %s', (code, text) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it('names the first place that is not understood', () => {
    const text = JSON.stringify({ ...file, settings: { marks: true, later: 1 } });
    expect(readSettingsFile(text)).toMatchObject({ problem: { at: 'settings › later', say: { values: { where: 'settings › later' } } } });
  });

  it('cannot change what the office has fixed', () => {
    const after = withLockedKept({ settings: { theme: 'light', unit: 'Khác', marks: false } }, stored, ['theme', 'unit', 'language']);
    expect(after.settings).toEqual({ theme: 'dark', unit: 'Xã Xuân Du', marks: false });
  });
});

describe('changes', () => {
  it('say what is another one afterwards, defaults included', () => {
    const after = {
      ...stored,
      settings: { unit: 'Xã Xuân Du', theme: 'system', portalsOff: ['https://a.example'] },
      profiles: [{ id: 'a' }],
    };
    expect(changesBetween(stored, after)).toEqual([
      { section: 'general', key: 'theme', from: 'dark', to: 'system' },
      { section: 'rules', key: 'rulesOff', from: ['qua-han'], to: [] },
      { section: 'profiles', area: 'profiles', from: 2, to: 1 },
    ]);
    expect(changesBetween(stored, stored)).toEqual([]);
  });

  it('are told by values, not by the order of their parts', () => {
    expect(isSameSetting({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] })).toBe(true);
    expect(isSameSetting([1, 2], [2, 1])).toBe(false);
    expect(isSameSetting([], {})).toBe(false);
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameSetting(value, JSON.parse(JSON.stringify(value)))));
  });

  it('a reset leaves no change against the first day, but for the portals', () => {
    const reset = resetOf(stored, 'all');
    expect(changesBetween({}, reset)).toEqual([
      { section: 'portals', key: 'portalsOff', from: defaultSettings.portalsOff, to: ['https://a.example'] },
    ]);
    expect(resetOf(stored, 'rules')).toEqual({ ...stored, settings: { ...(stored.settings as object), rulesOff: undefined } });
    expect(resetOf({ units: 1 }, 'units')).toEqual({});
  });
});

describe('taking back', () => {
  const set = (unit: string): StoredSettings => ({ settings: { unit } });

  it('goes step by step to where everything began, and its own writing is no step', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), (names) => {
        let steps: UndoSteps = NO_STEPS;
        let now: StoredSettings = {};
        const put = (next: StoredSettings, at: number) => {
          steps = withChange(steps, 'settings' in now ? now : { settings: undefined }, next, at);
          now = next;
        };
        names.forEach((name, at) => put(set(name), at * 1_000));
        for (let at = names.length; ; at++) {
          const back = takeBack(steps);
          if (back === undefined) break;
          steps = back.left;
          put(back.write, at * 1_000);
        }
        expect((now.settings as Partial<Settings> | undefined)?.unit).toBeUndefined();
        expect(steps.steps).toEqual([]);
      }),
    );
  });

  it('takes what was written together back together, to what stood there first', () => {
    const first = withChange(NO_STEPS, set('A'), set('B'), 0);
    const both = withChange(withChange(first, { units: undefined }, { units: 1 }, 100), set('B'), set('C'), 200);
    expect(takeBack(both)?.write).toEqual({ ...set('A'), units: undefined });
    expect(takeBack(both)?.left.steps).toEqual([]);
    expect(withChange(NO_STEPS, set('A'), set('A'), 0).steps).toEqual([]);
  });
});
