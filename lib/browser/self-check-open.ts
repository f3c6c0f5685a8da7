import { browser } from 'wxt/browser';

/** Opens the page that checks a tab, beside that tab: the click on the toolbar has given leave to read it. */
export async function openSelfCheck(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/self-check.html?tab=${tabId}` as '/'),
    index: tab.index + 1,
    openerTabId: tabId,
  });
}

/** The tab that this page was opened for. */
export function tabToCheck(location: Location): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : undefined;
}
