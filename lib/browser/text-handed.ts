import { browser } from 'wxt/browser';
import { PREFIX } from './session-rows';

/** Session memory: what was selected on a page, on its way to the workspace. Never on disk; goes with the rows as shown when these are dropped. */
const KEY = `${PREFIX}text|selected`;

/** False: the memory of the session is full. */
export async function handText(text: string): Promise<boolean> {
  try {
    // Taken away first: the same text once more is news.
    await browser.storage.session.remove(KEY);
    await browser.storage.session.set({ [KEY]: text });
    return true;
  } catch {
    return false;
  }
}

/** Calls back as soon as a text waits here, without taking it; returns how to stop. */
export function onTextWaiting(waits: () => void): () => void {
  return follow(waits);
}

/** Calls back with each text that is handed over; it is gone from memory then. */
export function onTextHanded(take: (text: string) => void): () => void {
  return follow((text) => {
    void browser.storage.session.remove(KEY);
    take(text);
  });
}

function follow(heard: (text: string) => void): () => void {
  let stopped = false;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const text = area === 'session' ? changes[KEY]?.newValue : undefined;
    if (typeof text === 'string') heard(text);
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then(({ [KEY]: text }) => {
    if (!stopped && typeof text === 'string') heard(text);
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(listener);
  };
}
