import { tellErased } from '../../lib/browser/erased-signal';
import { forgetLog } from '../../lib/browser/log';
import { dropRows } from '../../lib/browser/session-rows';
import { eraseAll } from '../../lib/store/retention';
import type { Store } from '../../lib/store/schema';

/**
 * Everything that was read: the store, the rows that session memory holds as the screen showed them, and the log. Settings stay.
 * False: the store could not be emptied, and nothing was erased.
 */
export async function eraseEverything(store: Store): Promise<boolean> {
  const erased = await eraseAll(store);
  if (!erased.ok) return false;
  await dropRows();
  await forgetLog();
  await tellErased();
  return true;
}
