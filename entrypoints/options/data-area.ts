import { browser } from 'wxt/browser';
import { now } from '../../lib/browser/clock';
import { PREFIX } from '../../lib/browser/session-rows';
import type { Moment } from '../../lib/text/moment';

export interface AreaFacts {
  settings: { rows: number; bytes: number };
  /** Pieces of rows as shown, texts and drafts in the memory of the session. */
  session: { rows: number; bytes: number };
  /** Of the whole extension, as the browser estimates it. */
  usage?: number;
  /** When old data is looked for next. */
  nextRetention?: Moment;
}

/** What lies outside the tables: settings on disk, and the memory of the session. */
export async function areaFacts(): Promise<AreaFacts> {
  const [local, session, { usage }, alarm] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    navigator.storage.estimate(),
    browser.alarms.get('retention'),
  ]);
  return {
    settings: weigh(Object.values(local)),
    session: weigh(Object.entries(session).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value] : []))),
    ...(usage !== undefined && { usage }),
    ...(alarm && { nextRetention: now(new Date(alarm.scheduledTime)) }),
  };
}

function weigh(values: readonly unknown[]): { rows: number; bytes: number } {
  return { rows: values.length, bytes: values.reduce((sum: number, value) => sum + JSON.stringify(value).length, 0) };
}
