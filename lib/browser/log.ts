import { browser } from 'wxt/browser';
import { now } from './clock';

/** One thing that happened: an id and names of settings, rules or errors; never a value from a page. */
export interface LogEntry {
  at: string;
  event: string;
  detail: string;
}

const KEY = 'log';
const LENGTH = 200;

/** Session memory only; forgotten when the browser closes. A log that cannot be written holds nobody up. */
export async function record(event: string, detail: string): Promise<void> {
  try {
    const entries = await readLog();
    const last = entries.at(-1);
    if (last?.event === event && last.detail === detail) return;
    await browser.storage.session.set({ [KEY]: [...entries, { at: now(), event, detail }].slice(-LENGTH) });
  } catch {
    return;
  }
}

export async function forgetLog(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

export async function readLog(): Promise<LogEntry[]> {
  const entries: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(entries) ? (entries as LogEntry[]) : [];
}
