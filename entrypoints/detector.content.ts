import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { signsOf } from '../lib/browser/data-signs';
import { deliver } from '../lib/browser/deliver';
import { lookOut } from '../lib/browser/look-out';

/**
 * The only script that is always there, on portals that are switched on. It looks for data whose words are ours, whatever it
 * is drawn with, and asks for the overlay; until then it looks again when the page changes. Reads nothing else, keeps nothing, leaves
 * no observer.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (window.top !== window) return;
    lookOut(document, (roots) => {
      const signs = new Set(roots.flatMap(signsOf));
      if (signs.size > 0) void ask([...signs].slice(0, 20));
      return signs.size > 0;
    });
  },
});

/** Pauses in ms before asking again: while the page still loads, or the browser has just started, the overlay may not come. */
const PAUSES = [1_000, 3_000, 8_000];

/** Asks for the overlay until the background says that it is in the page. */
async function ask(signs: string[]): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    const answer: unknown = await deliver({ message: 'page.detected', input: { signs } }).catch(() => undefined);
    const injected = (answer as { value?: { injected?: boolean } } | undefined)?.value?.injected === true;
    if (injected || pause === undefined || !browser.runtime?.id) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
