import { browser } from 'wxt/browser';
import { areaIds, type StoredSettings } from '../settings/sections';

const KEYS: string[] = ['settings', ...areaIds];

/** All that is set, as it is stored. */
export async function readStored(): Promise<StoredSettings> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEYS);
  return found;
}

/** Puts what is named into another state: what has a value in one write, then what has none goes. Everything else stays. */
export async function putStored(next: StoredSettings): Promise<void> {
  const entries = Object.entries(next).filter(([key]) => KEYS.includes(key));
  const set = entries.filter(([, value]) => value !== undefined);
  const gone = entries.filter(([, value]) => value === undefined).map(([key]) => key);
  if (set.length > 0) await browser.storage.local.set(Object.fromEntries(set));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** The whole of it, so that what is absent goes. */
export function wholeOf(stored: StoredSettings): StoredSettings {
  return { ...Object.fromEntries(KEYS.map((key) => [key, undefined])), ...stored };
}

/** Calls back with what stood there before, and what stands there now, when any of it was changed; returns how to stop. */
export function onStoredChanged(changed: (before: StoredSettings, now: StoredSettings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void => {
    const ours = Object.entries(changes).filter(([key]) => KEYS.includes(key));
    if (area !== 'local' || ours.length === 0) return;
    changed(
      Object.fromEntries(ours.map(([key, { oldValue }]) => [key, oldValue])),
      Object.fromEntries(ours.map(([key, { newValue }]) => [key, newValue])),
    );
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
