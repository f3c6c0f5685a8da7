import { now } from '../../lib/browser/clock';
import type { Handlers } from '../../lib/browser/receive';
import type { Waiver } from '../../lib/check/waive';
import { setAside, takeBack, waiversOf } from '../../lib/store/waivers';
import type { Store } from '../../lib/store/schema';
import { ok } from '../../lib/text/result';

export function waiverHandlers(store: Store): Pick<Handlers, 'waiver.set' | 'waiver.undo'> {
  return {
    'waiver.set': async ({ print, rule, reason, about }) => {
      const kept = await setAside(store, { print, rule, reason: reason.trim(), ...about, at: now() });
      return kept.ok ? ok({}) : kept;
    },
    'waiver.undo': async ({ print }) => {
      const gone = await takeBack(store, print);
      return gone.ok ? ok({}) : gone;
    },
  };
}

/** What a page of this portal needs to know. A store that does not answer sets nothing aside. */
export async function waivedOn(store: Store, portal: string): Promise<Waiver[]> {
  try {
    return (await waiversOf(store, portal)).map(({ print, reason, at }) => ({ print, reason, at }));
  } catch {
    return [];
  }
}
