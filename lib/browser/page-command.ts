import { browser } from 'wxt/browser';
import type { PageCommandId } from '../commands/command-registry';

/** Has something done in a tab; false where no bar stands that could. Only the background and our own pages may ask. */
export async function tellPage(tabId: number, command: PageCommandId): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { command }, { frameId: 0 })) === true;
  } catch {
    // Nobody listens there: a portal that is off, a page of the browser.
    return false;
  }
}

/** What the bar listens to: only contexts of the extension itself can send to a tab; neither pages nor their scripts can. */
export function onPageCommand(commands: Readonly<Record<PageCommandId, () => void>>): () => void {
  const listener = (arrived: unknown, sender: { id?: string }, answer: (done: boolean) => void): void => {
    const command: unknown = typeof arrived === 'object' && arrived !== null ? (arrived as { command?: unknown }).command : undefined;
    if (sender.id !== browser.runtime.id || typeof command !== 'string' || !Object.hasOwn(commands, command)) return;
    commands[command as PageCommandId]();
    answer(true);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
