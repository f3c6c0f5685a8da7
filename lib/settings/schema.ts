import { unitLevels, type Settings } from './settings';
import { NO_SHIFT } from './shift';

/**
 * Whether a value is one that a setting can hold. Plain checks instead of zod: every page of the extension reads the settings
 * before it shows anything, and for these few values zod would be the third largest part of a page (9 kB gzipped).
 */
export type SettingCheck = (value: unknown) => boolean;

export function oneOf(...known: readonly unknown[]): SettingCheck {
  return (value) => known.includes(value);
}

export function wholeNumber(least: number, most: number): SettingCheck {
  return (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

export function listOf(check: SettingCheck, most: number): SettingCheck {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

const name: SettingCheck = (value) => typeof value === 'string' && value.length >= 1 && value.length <= 300;
const names = listOf(name, 500);
export const origin: SettingCheck = (value) => typeof value === 'string' && value.length <= 300 && /^https?:\/\/[^/\s]+$/.test(value);
const timeOfDay: SettingCheck = (value) => value === undefined || (typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value));
const reminders: SettingCheck = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { on, morning, evening } = value as Record<string, unknown>;
  return typeof on === 'boolean' && timeOfDay(morning) && timeOfDay(evening);
};
const shift: SettingCheck = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { at, onClose, erase } = value as Record<string, unknown>;
  return timeOfDay(at) && typeof onClose === 'boolean' && (erase === 'personal' || erase === 'read');
};
export const separator = oneOf(',', ';');

/** One check per property, so that one bad value costs one value. */
export const settingChecks: Readonly<Record<keyof Settings, SettingCheck>> = {
  version: oneOf(1),
  language: oneOf('vi', 'en'),
  unit: name,
  level: oneOf(...unitLevels),
  portal: origin,
  dueSoonHours: wholeNumber(1, 720),
  csv: (value) => typeof value === 'object' && value !== null && separator((value as { separator?: unknown }).separator),
  retentionDays: wholeNumber(1, 3650),
  keepPersonal: names,
  portalsOff: names,
  theme: oneOf('system', 'light', 'dark'),
  marks: oneOf(true, false),
  rulesOff: names,
  readersOff: names,
  groupByHandler: oneOf(true, false),
  reminders,
  quietPortals: names,
  lookOnly: oneOf(true, false),
  shift,
};

/** Two reporting years are kept; nothing personal; due soon means within a day. */
export const defaultSettings: Settings = {
  version: 1,
  language: 'vi',
  dueSoonHours: 24,
  csv: { separator: ',' },
  retentionDays: 730,
  keepPersonal: [],
  portalsOff: [],
  theme: 'system',
  marks: true,
  rulesOff: [],
  readersOff: [],
  groupByHandler: false,
  reminders: { on: false, morning: '07:30', evening: '16:00' },
  quietPortals: [],
  lookOnly: false,
  shift: NO_SHIFT,
};
