import { defaultSettings, settingChecks } from './schema';
import type { Settings } from './settings';

export interface ParsedSettings {
  settings: Settings;
  /** Properties that could not be read and hold their default in memory; what is stored stays as it is. */
  replaced: (keyof Settings)[];
}

/** Reads stored settings property by property. Nothing stored (undefined) is the defaults, without complaint. */
export function parseSettings(stored: unknown): ParsedSettings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  const replaced: (keyof Settings)[] = [];
  if (stored === undefined || stored === null) return { settings: { ...defaultSettings }, replaced };
  const source: Record<string, unknown> = typeof stored === 'object' ? { ...stored } : {};
  for (const key of Object.keys(settingChecks) as (keyof Settings)[]) {
    const value = source[key];
    if (value === undefined) {
      if (typeof stored !== 'object') replaced.push(key);
      continue;
    }
    if (settingChecks[key](value)) settings[key] = value;
    else replaced.push(key);
  }
  return { settings: settings as unknown as Settings, replaced };
}

/**
 * What to write after a change: the changed properties over what is stored, so that properties of a newer version, and
 * values that this version could not read, survive.
 */
export function changedSettings(stored: unknown, change: Partial<Settings>): Record<string, unknown> {
  const base = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return { version: defaultSettings.version, ...base, ...change };
}
