import { browser } from 'wxt/browser';
import { readSettings } from './settings-access';

/** What is switched off while somebody looks for the part that does wrong. */
export interface Trial {
  rulesOff: readonly string[];
  readersOff: readonly string[];
}

const KEY = 'trial';

/** In pages: what the official has switched off, and what a search has besides. */
export async function switchedOff(): Promise<Trial> {
  const [{ settings }, { rulesOff = [], readersOff = [] }] = await Promise.all([readSettings(), readTrial()]);
  return { rulesOff: [...settings.rulesOff, ...rulesOff], readersOff: [...settings.readersOff, ...readersOff] };
}

/** Session memory only: whatever becomes of the search, the next start of the browser has everything on again. */
async function readTrial(): Promise<Partial<Trial>> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof found !== 'object' || found === null) return {};
  const { rulesOff, readersOff } = found as Record<string, unknown>;
  return areIds(rulesOff) && areIds(readersOff) ? { rulesOff, readersOff } : {};
}

export async function beginTrial(trial: Trial): Promise<void> {
  await browser.storage.session.set({ [KEY]: trial });
}

export async function endTrial(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

function areIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 500 && value.every((id) => typeof id === 'string');
}
