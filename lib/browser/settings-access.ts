import { browser } from 'wxt/browser';
import { parsePolicy, effectiveSettings, type Policy } from '../settings/policy';
import { changedSettings, parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { record } from './log';

const KEY = 'settings';
/** What the policy said when it was last asked. */
const POLICY = 'policy';
const FIRST_WAIT_MS = 250;

export interface CurrentSettings {
  /** With the policy applied. */
  settings: Settings;
  policy: Policy;
  /** Fixed by policy. */
  locked: (keyof Settings)[];
  /** Could not be read; their defaults hold, what is stored is untouched. */
  replaced: (keyof Settings)[];
}

export async function readSettings(): Promise<CurrentSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { settings, replaced } = parseSettings(stored);
  if (replaced.length > 0) await record('settings-not-readable', replaced.join(' '));
  const { policy, refused } = parsePolicy(await managed());
  if (refused.length > 0) await record('policy-not-readable', refused.join(' '));
  return { ...effectiveSettings(settings, policy), policy, replaced };
}

/** Writes the changed properties only; the rest stays as it is stored. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const own = lastChange.then(async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    await browser.storage.local.set({ [KEY]: changedSettings(stored, change) });
  });
  lastChange = own.catch(() => undefined);
  return own;
}

/** One after the other: two that read the same state would each take away what the other has written. */
let lastChange: Promise<void> = Promise.resolve();

/** Calls back after a change from any page; returns how to stop. */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' && (KEY in changes || POLICY in changes)) || area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * The browser takes about 3 s after each start to say what the policy is (measured), and every page would wait for its bar. So
 * the last answer is kept and used at once, and a new answer takes effect when it comes. Before there ever was an answer a
 * short wait has to do.
 */
async function managed(): Promise<unknown> {
  const known = (await browser.storage.local.get(POLICY))[POLICY];
  const fresh = askPolicy(known);
  if (known !== undefined) return known;
  return Promise.race([fresh, new Promise((resolve) => setTimeout(() => resolve({}), FIRST_WAIT_MS))]);
}

/** Firefox throws where no policy exists. */
async function askPolicy(known: unknown): Promise<unknown> {
  const policy: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  if (JSON.stringify(policy) !== JSON.stringify(known)) await browser.storage.local.set({ [POLICY]: policy });
  return policy;
}
