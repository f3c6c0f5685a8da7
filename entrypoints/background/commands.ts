import { browser } from 'wxt/browser';
import { tellPage } from '../../lib/browser/page-command';
import { openWorkspace } from '../../lib/browser/workspace-open';
import type { PageCommandId } from '../../lib/commands/command-registry';

/** Keys pressed anywhere in the browser. Where the page cannot do it, the popup says how things stand with that page. */
export function obeyKeys(): void {
  // Firefox on phones has no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    // Opened before anything is awaited: the key counts only until then.
    if (command === 'open-workspace') return void openWorkspace(tab?.id);
    void askPage(tab?.id, command as PageCommandId);
  });
}

async function askPage(tabId: number | undefined, command: PageCommandId): Promise<void> {
  if (tabId !== undefined && (await tellPage(tabId, command))) return;
  // Browsers that do not let it be opened from here leave it to the click.
  await browser.action.openPopup?.().catch(() => undefined);
}
