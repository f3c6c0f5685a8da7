import { chromium, type Page } from 'playwright';
import { lookForBrowser } from '../../../scripts/find-browser';
import { serveFolder } from './serve-folder';
import type { BuiltPages } from './build-pages';

/** How long the text of a page has to stand unchanged before the page counts as drawn. */
const QUIET_MS = 600;
const LONGEST_MS = 15_000;

/** Waits until the page holds the same text, open shadow roots included, for a while. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    ({ quiet }) => {
      const size = (node: Node): number => {
        let sum = node.nodeType === 3 ? (node.nodeValue ?? '').length + 1 : 1;
        if (node instanceof Element && node.shadowRoot) sum += size(node.shadowRoot);
        for (const child of node.childNodes) sum += size(child);
        return sum;
      };
      const seen = window as unknown as { drawnSize?: number; drawnSince?: number };
      const now = size(document.documentElement);
      if (now !== seen.drawnSize) [seen.drawnSize, seen.drawnSince] = [now, performance.now()];
      return performance.now() - (seen.drawnSince ?? 0) > quiet;
    },
    { quiet: QUIET_MS },
    { polling: 100, timeout: LONGEST_MS },
  );
}

/** Opens every built page in Chromium, one after the other. Nothing leaves the machine. */
export async function openPages(
  built: BuiltPages,
  visit: (name: string, page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const found = lookForBrowser();
  if (found === undefined) throw new Error('No Chromium found.');
  const served = await serveFolder(built.folder);
  const browser = await chromium.launch({ ...found, headless: true });
  const batch = built.folder.split('/').at(-1) ?? '';
  try {
    for (const name of built.names) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
      await context.route(
        (url) => url.origin !== served.origin,
        (route) => route.abort(),
      );
      // The transpiler of the runner wraps named functions in __name, which a page does not know.
      await context.addInitScript('globalThis.__name = (value) => value;');
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message.split('\n')[0] ?? ''));
      await page.goto(`${served.origin}/.html/${batch}/${name}.html`);
      await drawn(page);
      await visit(name, page, errors);
      await context.close();
    }
  } finally {
    await browser.close();
    served.stop();
  }
}
