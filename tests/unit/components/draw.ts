import { act, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../../components/common/words';
import common from '../../../lib/text/messages/vi/common.json';
import today from '../../../lib/text/messages/vi/today.json';
import waiver from '../../../lib/text/messages/vi/waiver.json';
import workspace from '../../../lib/text/messages/vi/workspace.json';
import { createSay } from '../../../lib/text/say';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** Fixtures carry whole sentences where product code carries ids. */
const sayId = createSay({ ...common, ...today, ...waiver, ...workspace }, 'vi');
export const say: typeof sayId = (input, values) => {
  const id = typeof input === 'string' ? input : input.id;
  return id.includes(' ') ? id : sayId(input, values);
};

function WordsContextOf({ page }: { page: ReactNode }) {
  const props = { words: { say, language: 'vi' as const }, children: page };
  return createElement(WordsProvider, props);
}

/** Draws into a fresh place of the document and hands it back. */
export async function draw(page: ReactNode): Promise<HTMLElement> {
  document.body.replaceChildren();
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(place).render(createElement(WordsContextOf, { page })));
  return place;
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  await act(async () => element.click());
}

export async function press(element: Element | null | undefined, key: string): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to press a key on');
  await act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

export function byText(place: Element, selector: string, text: string): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.includes(text));
}
