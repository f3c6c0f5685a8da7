import { browser } from 'wxt/browser';

const KEYS = ['calendar', 'terms', 'targets', 'units', 'forms'];

/** Calls back after working days, terms, targets or forms were changed from any page; returns how to stop. */
export function onOfficeChanged(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEYS.some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
