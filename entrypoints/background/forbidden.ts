import type { MessageName } from '../../lib/browser/message-types';
import { readSettings } from '../../lib/browser/settings-access';

/** What does something in a page, or keeps how its tables are read. */
const acts: ReadonlySet<MessageName> = new Set(['fill.open', 'teach.open', 'teach.save', 'reading.start', 'reading.page', 'page.press']);

/** What the office has switched off is refused here too: a page that was open before still has its buttons. */
export async function isForbidden(name: MessageName): Promise<boolean> {
  if (acts.has(name)) return (await readSettings()).settings.lookOnly;
  return name === 'waiver.set' && (await readSettings()).policy.waivers === false;
}
