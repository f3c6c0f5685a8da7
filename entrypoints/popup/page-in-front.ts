import { browser } from 'wxt/browser';
import { isPortalOrigin, isSwitchedOn } from '../../lib/browser/permissions';

/** The tab that the popup stands over. */
export interface PageInFront {
  tabId?: number;
  origin?: string;
  on: boolean;
}

/** The click on the toolbar lets us see the address of this one tab. Pages of the browser have no origin that could be asked for. */
export async function pageInFront(): Promise<PageInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).origin : undefined;
  const inTab = tab?.id === undefined ? {} : { tabId: tab.id };
  if (origin === undefined || !isPortalOrigin(origin)) return { ...inTab, on: false };
  return { ...inTab, origin, on: await isSwitchedOn(origin) };
}

/** Portals often show the list in a frame of another host: it is asked for together with the page. */
export async function frameOrigins(tabId: number): Promise<string[]> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: largeFrameAddresses });
    const addresses: unknown = answer?.result;
    if (!Array.isArray(addresses)) return [];
    return addresses
      .filter((one) => typeof one === 'string' && URL.canParse(one))
      .map((one: string) => new URL(one).origin)
      .filter(isPortalOrigin);
  } catch {
    // Pages that no extension may touch, e.g. a store.
    return [];
  }
}

/** Runs in the page. Small frames are counters and advertisements, never a list. */
function largeFrameAddresses(): string[] {
  const large = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src], frame[src]')].filter(
    (frame) => frame.clientWidth >= 400 && frame.clientHeight >= 200,
  );
  return large.map((frame) => frame.src);
}
