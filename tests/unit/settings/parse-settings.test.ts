import { describe, expect, it } from 'vitest';
import { changedSettings, parseSettings } from '../../../lib/settings/parse-settings';
import { defaultSettings, settingChecks } from '../../../lib/settings/schema';
import type { Settings } from '../../../lib/settings/settings';

const whole: Settings = {
  version: 1,
  language: 'en',
  unit: 'Xã Xuân Du',
  level: 'commune',
  portal: 'https://a.example',
  dueSoonHours: 48,
  csv: { separator: ';' },
  retentionDays: 365,
  keepPersonal: ['owner'],
  portalsOff: ['https://a.example'],
  theme: 'dark',
  marks: false,
  rulesOff: ['tong-hop'],
  readersOff: ['the-ho-so'],
  groupByHandler: true,
  reminders: { on: true, morning: '08:00', evening: '15:45' },
  quietPortals: ['https://a.example'],
  lookOnly: true,
  shift: { at: '17:00', onClose: true, erase: 'read' },
};

describe('parseSettings', () => {
  it('gives the defaults when nothing is stored, without complaint', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, replaced: [] });
    expect(parseSettings({})).toEqual({ settings: defaultSettings, replaced: [] });
  });

  it('reads every property', () => {
    expect(Object.keys(whole).sort()).toEqual(Object.keys(settingChecks).sort());
    expect(parseSettings(whole)).toEqual({ settings: whole, replaced: [] });
  });

  it.each([
    ['language', 'fr'],
    ['unit', ''],
    ['level', 'district'],
    ['portal', 'a.example'],
    ['portal', 'https://a.example/ho-so'],
    ['dueSoonHours', 0],
    ['dueSoonHours', '24'],
    ['dueSoonHours', 1.5],
    ['dueSoonHours', 721],
    ['csv', null],
    ['csv', { separator: '\t' }],
    ['retentionDays', -1],
    ['keepPersonal', 'owner'],
    ['portalsOff', [1]],
    ['portalsOff', ['']],
    ['unit', 'x'.repeat(301)],
    ['keepPersonal', Array.from({ length: 501 }, () => 'a')],
    ['theme', null],
    ['marks', 'yes'],
    ['rulesOff', {}],
    ['readersOff', 'td'],
    ['groupByHandler', 1],
    ['reminders', true],
    ['reminders', { on: true, morning: '24:00' }],
    ['reminders', { on: true, evening: '7:30' }],
    ['quietPortals', 'https://a.example'],
    ['lookOnly', 'yes'],
    ['shift', { at: '17:00', erase: 'read' }],
    ['version', 2],
  ] as const)('replaces a bad %s by its default and nothing else', (key, bad) => {
    const { settings, replaced } = parseSettings({ ...whole, [key]: bad });
    const { [key]: _bad, ...rest } = whole;
    expect(settings).toEqual({ ...rest, ...(defaultSettings[key] !== undefined && { [key]: defaultSettings[key] }) });
    expect(replaced).toEqual([key]);
  });

  it('names every property when what is stored is no settings at all', () => {
    const { settings, replaced } = parseSettings('damaged');
    expect(settings).toEqual(defaultSettings);
    expect(replaced).toHaveLength(Object.keys(settingChecks).length);
  });
});

describe('changedSettings', () => {
  it('writes the change and leaves unreadable and unknown properties as they are stored', () => {
    const stored = { version: 1, theme: 'sepia', later: { x: 1 }, marks: true };
    expect(changedSettings(stored, { marks: false })).toEqual({ version: 1, theme: 'sepia', later: { x: 1 }, marks: false });
  });

  it('never writes defaults', () => {
    expect(changedSettings(undefined, { theme: 'dark' })).toEqual({ version: 1, theme: 'dark' });
  });
});
