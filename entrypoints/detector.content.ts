import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { deliver } from '../lib/browser/deliver';

/** Words that lists, statistics and entry forms of one-stop portals bear in their headers, without accents. */
const SIGNS =
  /ho so|bien nhan|giai quyet|tiep nhan|xu ly|thu tuc|dich vu cong|linh vuc|(?:qua|tre|dung|truoc) han|don vi|co quan|ngay (?:nop|nhan|hen|tra)/;
/** A table with so many header cells is worth a look even when its words are strange: the official is told why it is not read. */
const MANY_HEADERS = 4;

/**
 * The only script that is always there, on portals that are switched on. It looks for a table whose words are ours and asks
 * for the overlay; until then it looks again when the page changes. Reads nothing else, keeps nothing, leaves no observer.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (window.top !== window) return;
    let timer: number | undefined;
    const look = (): void => {
      timer = undefined;
      const signs = signsOf(document);
      if (signs.length === 0) return;
      observer.disconnect();
      void ask(signs);
    };
    const observer = new MutationObserver(() => {
      timer ??= window.setTimeout(look, 200);
    });
    observer.observe(document, { subtree: true, childList: true });
    look();
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

function signsOf(root: Document): string[] {
  const found = new Set<string>();
  for (const table of root.querySelectorAll('table, [role="grid"]')) {
    const head = table.querySelectorAll('th, thead td, tr:nth-child(-n+4) > td');
    for (let i = 0; i < head.length && i < 60; i++) {
      const text = head[i]!.textContent ?? '';
      if (text.length > 160) continue;
      const sign = SIGNS.exec(
        text
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/[đĐ]/g, 'd')
          .toLowerCase(),
      );
      if (sign) found.add(sign[0]);
    }
    if (table.querySelectorAll('th').length >= MANY_HEADERS) found.add('th');
  }
  return [...found].slice(0, 20);
}
