import type { ElementHandle, Page } from 'puppeteer-core';

/** What an official looks for on a page: a role with its name, or with what it says. */
export interface Wanted {
  role: keyof typeof selectors;
  /** Exact accessible name. */
  name?: string;
  /** Part of the visible text. */
  says?: RegExp;
}

const selectors = {
  region: '[role="region"], section[aria-label]',
  status: '[role="status"]',
  alert: '[role="alert"]',
  button: 'button, [role="button"]',
  dialog: 'dialog[open], [role="dialog"]',
  progressbar: '[role="progressbar"]',
  tab: '[role="tab"]',
  tabpanel: '[role="tabpanel"]',
  field: 'input, textarea',
} as const;

/** Presses that found the button gone or moving. */
const ATTEMPTS = 10;

interface Search {
  selector: string;
  name: string | undefined;
  says: string | undefined;
}

/** Runs in the page: through open shadow roots too, shown elements only. */
function seekInPage({ selector, name, says }: Search): Element | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches(selector) || element.getClientRects().length === 0) continue;
      const text = (element.textContent ?? '').trim();
      const labelledBy = element.getAttribute('aria-labelledby');
      const label =
        element.getAttribute('aria-label') ??
        (labelledBy === null
          ? undefined
          : labelledBy
              .split(' ')
              .map((id) => (element.getRootNode() as Document).getElementById(id)?.textContent ?? '')
              .join(' ')) ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        text;
      if (name !== undefined && label.replace(/\s+/g, ' ').trim() !== name) continue;
      if (says !== undefined && !new RegExp(says, 'u').test(text)) continue;
      return element;
    }
  }
  return null;
}

const searchOf = ({ role, name, says }: Wanted): Search => ({ selector: selectors[role], name, says: says?.source });

const wordsOf = ({ role, name, says }: Wanted): string => [role, name && `“${name}”`, says && String(says)].filter(Boolean).join(' ');

/** Waits until it is there, over page loads too. Fails with its name. */
export async function seek(page: Page, wanted: Wanted, timeout = 20_000): Promise<ElementHandle> {
  try {
    const handle = await page.waitForFunction(seekInPage, { timeout, polling: 50 }, searchOf(wanted));
    return handle as ElementHandle;
  } catch (error) {
    const told = await said(page).catch(() => []);
    throw new Error(`not found: ${wordsOf(wanted)}; the bar says ${JSON.stringify(told)}`, { cause: error });
  }
}

export async function textOf(page: Page, wanted: Wanted, timeout?: number): Promise<string> {
  const found = await seek(page, wanted, timeout);
  return found.evaluate((element) => (element.textContent ?? '').trim());
}

/** Runs in the page: true once the element has stayed where it is for some frames and nothing lies over it. */
async function isStill(element: Element): Promise<boolean> {
  let [before, still] = ['', 0];
  for (let frames = 0; frames < 300 && still < 12; frames++) {
    // A tab that has gone behind another draws no frames.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 250);
    });
    if (!element.isConnected) return false;
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = `${x} ${y} ${width} ${height}`;
    still = place === before ? still + 1 : 0;
    before = place;
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = (element.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
  return still > 0 && hit !== null && element.contains(hit);
}

/**
 * A real press of the mouse: the bar takes no other. The bar moves to a free edge and renews its buttons, so a hand waits until
 * it stands still; a button that is renewed meanwhile is looked for again.
 */
export async function press(page: Page, wanted: Wanted): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.bringToFront();
    const found = await seek(page, wanted);
    await found.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    if (await found.evaluate(isStill)) return found.click();
    if (attempt === ATTEMPTS) throw new Error(`does not stand still or is covered: ${wordsOf(wanted)}`);
  }
}

export async function type(page: Page, name: string, text: string): Promise<void> {
  const field = await seek(page, { role: 'field', name });
  await field.click({ count: 3 });
  await page.keyboard.type(text);
}

/** What stands in status lines and alerts now, for the reader of a failure. */
function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document];
    const texts: string[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element.matches('[role="status"], [role="alert"]')) texts.push((element.textContent ?? '').trim());
      }
    }
    return texts;
  });
}
