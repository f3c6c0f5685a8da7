import { now } from '../../lib/browser/clock';
import { keepPending, pendingIn } from '../../lib/browser/fill/pending-session';
import { injectInto } from '../../lib/browser/inject';
import type { Handlers, Sender } from '../../lib/browser/receive';
import { ok } from '../../lib/text/result';
import { tabOf } from './reading-handlers';

type Names = 'fill.keep' | 'fill.pending' | 'fill.open';

/** The filler, and what it was doing when its page was loaded anew. */
export const fillHandlers: Pick<Handlers, Names> = {
  'fill.open': async (_input, sender) => ok({ injected: await injectInto(tabOf(sender), '/filler.js') }),

  'fill.keep': async ({ pending }, sender) => {
    await keepPending(tabOf(sender), sender, pending, now());
    return ok({});
  },

  'fill.pending': async (_input, sender) => ok((await pendingIn(tabOf(sender), sender, now())) ?? {}),
};

/** A page under which a filling was broken off has come back: the filler says so there, and goes on if that was a moment ago. */
export async function takeUpFilling(tabId: number, sender: Sender): Promise<void> {
  if (await pendingIn(tabId, sender, now())) await injectInto(tabId, '/filler.js');
}
