import { browser } from 'wxt/browser';

interface PressInjection {
  target: { tabId: number };
  world: 'MAIN';
  func: (path: readonly string[], href: string) => boolean;
  args: [string[], string];
}

/**
 * Presses a link whose address is a script of the page (`javascript:__doPostBack(…)`), which browsers refuse to run for the
 * scripts of an extension. The link must still bear the address that was read.
 * @param path one selector per document: the frames that lead to the link, then the link
 */
export async function pressLink(tabId: number, path: readonly string[], href: string): Promise<boolean> {
  const scripting = browser.scripting as unknown as {
    executeScript: (injection: PressInjection) => Promise<readonly { result?: unknown }[]>;
  };
  try {
    const [done] = await scripting.executeScript({ target: { tabId }, world: 'MAIN', func: pressInPage, args: [[...path], href] });
    return done?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page by itself: nothing outside of it may be named here. */
function pressInPage(path: readonly string[], href: string): boolean {
  let root: Document | null = document;
  for (const step of path.slice(0, -1)) root = root?.querySelector<HTMLIFrameElement>(step)?.contentDocument ?? null;
  const link = root?.querySelector<HTMLElement>(path[path.length - 1] ?? ':not(*)');
  if (link?.localName !== 'a' || link.getAttribute('href')?.trim() !== href || !/^javascript:/i.test(href)) return false;
  link.click();
  return true;
}
