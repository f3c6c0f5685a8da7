import { browser } from 'wxt/browser';
import { now } from '../../lib/browser/clock';
import { tellErased } from '../../lib/browser/erased-signal';
import { record } from '../../lib/browser/log';
import { dropRows } from '../../lib/browser/session-rows';
import { readSettings } from '../../lib/browser/settings-access';
import { leaveTab, readingsOfTab } from '../../lib/store/readings';
import { applyRetention } from '../../lib/store/retention';
import type { Store } from '../../lib/store/schema';

/** Once a day: what was not seen again for as long as the office keeps figures is erased. */
export async function keepHouse(store: Store): Promise<void> {
  const { settings } = await readSettings();
  const expired = await applyRetention(store, now(), settings.retentionDays);
  if (!expired.ok) await record('retention-failed', expired.problem.code);
  else await tellErased();
}

/** Rows with personal columns last as long as their tab. */
export async function forgetTab(store: Store, tabId: number): Promise<void> {
  await dropRows(await readingsOfTab(store, tabId));
  await leaveTab(store, tabId);
  const open = await browser.tabs.query({});
  if (open.length === 0) await dropRows();
}
