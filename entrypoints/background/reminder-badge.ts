import { setOverallBadge } from '../../lib/browser/badge';
import { now } from '../../lib/browser/clock';
import { readSettings } from '../../lib/browser/settings-access';
import { ageSaid, countsSaid } from '../../lib/dossier/today-reminder-text';
import type { Store } from '../../lib/store/schema';
import { storedToday } from '../../lib/store/today-stored';
import { message } from '../../lib/text/message';
import { countNow } from './reminder-count';
import { backgroundSay } from './reminder-say';

/**
 * The count of the day on the toolbar button, wherever no page of a portal says more: overdue and due today, from what is
 * stored. The tooltip says how old that is.
 */
export async function showTodayOnBadge(store: Store): Promise<void> {
  const { settings } = await readSettings();
  const say = backgroundSay(settings.language);
  const stored = await storedToday(store);
  if (stored === undefined) return setOverallBadge(0, false, say('reminder.iconPlain'));
  const at = now();
  const count = await countNow(store, stored.dossiers, settings, at);
  const title = message('reminder.icon', { counts: countsSaid(count), age: ageSaid(stored.lastRead, at) });
  await setOverallBadge(count.overdue + count.dueToday, count.overdue > 0, say(title));
}
