import { browser } from 'wxt/browser';

/** The workspace takes the place of this page: there is no portal yet that it could stand beside. */
export async function openWorkspaceHere(): Promise<void> {
  await browser.tabs.update({ url: browser.runtime.getURL('/sidepanel.html' as '/') });
}
