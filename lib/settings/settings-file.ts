import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { areaIds, type AreaId, type StoredSettings } from './sections';
import { settingChecks } from './schema';
import type { Settings } from './settings';

const KIND = 'soat-mot-cua.settings';
const VERSION = 1;
/** Characters of a file that is looked at. */
export const SETTINGS_FILE_LIMIT = 5_000_000;

/** What is set, as one file: nothing of what was read, no permission, no policy. `at`: the moment it is written. */
export function writeSettingsFile(stored: StoredSettings, at: string): string {
  const set = areaIds.filter((area) => stored[area] !== undefined).map((area) => [area, stored[area]] as const);
  const data = { kind: KIND, version: VERSION, at, settings: readable(stored.settings), ...Object.fromEntries(set) };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** What this version cannot read, it could not take back either. */
function readable(settings: unknown): Record<string, unknown> {
  const entries = Object.entries(typeof settings === 'object' && settings !== null ? settings : {});
  return Object.fromEntries(entries.filter(([key, value]) => isKnown(key, value)));
}

function isKnown(key: string, value: unknown): boolean {
  return Object.hasOwn(settingChecks, key) && settingChecks[key as keyof Settings](value);
}

/** Settings that the office's policy fixes stay as they are stored: they would come up again with the end of the policy. */
export function withLockedKept(after: StoredSettings, before: StoredSettings, locked: readonly (keyof Settings)[]): StoredSettings {
  const old = new Map(Object.entries(readable(before.settings)));
  const next = new Map(Object.entries(typeof after.settings === 'object' && after.settings !== null ? after.settings : {}));
  for (const key of locked) {
    if (old.has(key)) next.set(key, old.get(key));
    else next.delete(key);
  }
  return { ...after, settings: Object.fromEntries(next) };
}

/**
 * Reads such a file: settings in full, areas as they stand, to be checked by whoever knows their form. Anything unknown refuses
 * the whole. Areas the file does not name are not in the answer and stay as they are.
 */
export function readSettingsFile(text: string): Result<StoredSettings> {
  if (text.length > SETTINGS_FILE_LIMIT) return refuse('settings-too-large', message('setting.refused.tooLarge'));
  const file = fromJson(text);
  if (file === undefined) return refuse('settings-not-json', message('setting.refused.notJson'));
  const { kind, version, at: _at, settings, ...areas } = file;
  if (kind !== KIND) return refuse('settings-other-file', message('setting.refused.otherFile'));
  if (typeof version === 'number' && version > VERSION) return refuse('settings-newer', message('setting.refused.newer'));
  if (version !== VERSION) return unknown('version');
  for (const area of Object.keys(areas)) if (!areaIds.includes(area as AreaId)) return unknown(area);
  const wrong = wrongIn(settings);
  return wrong === undefined ? ok({ settings, ...areas }) : unknown(wrong);
}

function wrongIn(settings: unknown): string | undefined {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return 'settings';
  for (const [key, value] of Object.entries(settings)) {
    if (!isKnown(key, value)) return `settings › ${key}`;
  }
  return undefined;
}

/** The first thing in a file that is not known. */
export function unknown(where: string): { ok: false; problem: Problem } {
  return refuse('settings-not-understood', message('setting.refused.notUnderstood', { where }), where);
}

function fromJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
