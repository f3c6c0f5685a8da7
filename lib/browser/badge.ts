import { browser } from 'wxt/browser';

/** Findings of this tab on the toolbar button: number of what must or should be looked at, coloured by the gravest. */
export async function setBadge(tabId: number, found: { block: number; warn: number; note: number }): Promise<void> {
  const number = found.block + found.warn;
  const text = number === 0 ? '' : number > 999 ? '999+' : String(number);
  await browser.action.setBadgeText({ tabId, text });
  if (number === 0) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: found.block > 0 ? '#b3261e' : '#8a5a00' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** The same for all other tabs: what is stored, with a tooltip that says how old it is. */
export async function setOverallBadge(number: number, grave: boolean, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: number === 0 ? '' : number > 999 ? '999+' : String(number) });
  await browser.action.setTitle({ title });
  if (number === 0) return;
  await browser.action.setBadgeBackgroundColor({ color: grave ? '#b3261e' : '#8a5a00' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
