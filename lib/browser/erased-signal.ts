import { browser } from 'wxt/browser';
import { now } from './clock';

const KEY = 'erased';

/** Tells the background that stored dossiers were erased: no message of a page says so. A signal that fails holds nobody up. */
export async function tellErased(): Promise<void> {
  try {
    // Taken away at once: what stays the same is no change.
    await browser.storage.session.set({ [KEY]: now() });
    await browser.storage.session.remove(KEY);
  } catch {
    return;
  }
}

export function onErased(heard: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) heard();
  });
}
