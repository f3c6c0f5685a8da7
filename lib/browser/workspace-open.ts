import { browser } from 'wxt/browser';
import { ok, type Result } from '../text/result';

/**
 * Opens the side panel of the tab, or the same page as a tab where there is no side panel (Firefox) or it does not open.
 * Nothing may be awaited before `sidePanel.open`: the user's click counts only until then.
 */
export async function openWorkspace(tabId: number | undefined): Promise<Result<{ as: 'panel' | 'tab' }>> {
  if (tabId !== undefined && browser.sidePanel !== undefined) {
    const opened = await browser.sidePanel.open({ tabId }).then(
      () => true,
      () => false,
    );
    if (opened) return ok({ as: 'panel' });
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html' as '/') });
  return ok({ as: 'tab' });
}
