import { parseSettings } from './parse-settings';
import { areaIds, sectionOfArea, sectionOfKey, type AreaId, type SectionId, type StoredSettings } from './sections';
import { settingChecks } from './schema';
import type { Settings } from './settings';

/** One setting, or what was set of one area, that is another one afterwards. */
export type SettingsChange =
  | { section: SectionId; key: keyof Settings; from: unknown; to: unknown }
  /** Entries before and afterwards; with as many of them as before, they are other ones. */
  | { section: SectionId; area: AreaId; from: number; to: number };

/** What would change, in the order of the settings page. Settings that are absent hold their default. */
export function changesBetween(before: StoredSettings, after: StoredSettings): SettingsChange[] {
  const [old, next] = [parseSettings(before.settings).settings, parseSettings(after.settings).settings];
  const keys = (Object.keys(settingChecks) as (keyof Settings)[]).filter((key) => !isSameSetting(old[key], next[key]));
  const areas = areaIds.filter((area) => !isSameSetting(before[area], after[area]));
  return [
    ...keys.map((key) => ({ section: sectionOfKey(key), key, from: old[key], to: next[key] })),
    ...areas.map((area) => ({ section: sectionOfArea(area), area, from: entriesOf(before[area]), to: entriesOf(after[area]) })),
  ];
}

/** How many things were set: the entries of a list, or of the lists in an object. Other values count as one where they say something. */
function entriesOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.entries(value).filter(([name]) => name !== 'version');
  const lists = parts.filter(([, part]) => Array.isArray(part) || (typeof part === 'object' && part !== null));
  if (lists.length === 0) return parts.filter(([, part]) => part !== '').length;
  return lists.reduce((sum, [, part]) => sum + (Array.isArray(part) ? part.length : Object.keys(part as object).length), 0);
}

/** Equal whatever the order of keys; a list is in its order. */
export function isSameSetting(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSameSetting((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}
