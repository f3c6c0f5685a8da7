import { expect as playwrights, type Locator } from '@playwright/test';

type Ask = (...asked: unknown[]) => Promise<void>;
type Matcher = (this: { isNot: boolean }, locator: Locator, ...asked: unknown[]) => Promise<{ pass: boolean; message: () => string }>;

/** As in playwright.config.ts. */
const TIMEOUT_MS = 20_000;

/** What is asked of elements that may still be to come. */
const OF_ELEMENTS = [
  'toHaveText',
  'toContainText',
  'toBeVisible',
  'toBeEnabled',
  'toBeDisabled',
  'toHaveAttribute',
  'toHaveValue',
] as const;

/**
 * Playwright writes down the whole page as a tree each time it looks for an element that is not there yet: 100–280 ms of the page's
 * own time per look on a list of fifty dossiers (measured), which slows down what is tested. So the element is waited for first.
 */
function waitingFirst(name: (typeof OF_ELEMENTS)[number]): Matcher {
  return async function (locator, ...asked) {
    if (!this.isNot)
      await locator
        .first()
        .waitFor({ state: 'attached', timeout: timeoutOf(asked.at(-1)) })
        .catch(() => undefined);
    const matchers = this.isNot ? playwrights(locator).not : playwrights(locator);
    try {
      await (matchers[name] as Ask)(...asked);
      return { pass: !this.isNot, message: () => '' };
    } catch (error) {
      return { pass: this.isNot, message: () => (error as Error).message };
    }
  };
}

function timeoutOf(options: unknown): number {
  const asked = typeof options === 'object' && options !== null && 'timeout' in options ? options.timeout : undefined;
  return typeof asked === 'number' ? asked : TIMEOUT_MS;
}

/** Playwright's own, but for what it costs the page under test. */
export const expect: typeof playwrights = playwrights.extend(Object.fromEntries(OF_ELEMENTS.map((name) => [name, waitingFirst(name)])));
