import { browser } from 'wxt/browser';
import { now } from '../../lib/browser/clock';
import { record } from '../../lib/browser/log';
import { STORE_LOST } from '../../lib/browser/store-lost';
import { turnLog } from '../../lib/store/turn-log';

const TURNED = 'logTurned';

/**
 * Once as long as the browser runs, and before anything else is written: the log that the last run may have left torn is brought
 * to an end. A store that the browser has thrown away is noted, and the page that takes a backup back is opened: an empty
 * workspace would look like an office without dossiers.
 */
export async function keepWhole(): Promise<void> {
  if ((await browser.storage.session.get(TURNED))[TURNED] === true) return;
  const turned = await turnLog();
  if (!turned.ok) return record('turn-failed', turned.problem.code);
  await browser.storage.session.set({ [TURNED]: true });
  if (!turned.value.lost) return;
  await browser.storage.local.set({ [STORE_LOST]: now() });
  await record('store-lost', '');
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#muc-data' as '/') });
}
