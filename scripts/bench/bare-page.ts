import { join } from 'node:path';
import type { Page } from 'playwright';
import { bundleForPage } from '../../tests/bench/bundle';
import { repoRoot } from '../build';
import { launchBrowser } from '../launch';

/** Measures in an empty page of a browser without the extension. */
export async function inBarePage<T>(entry: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const script = await bundleForPage(join(repoRoot, 'tests/bench', entry), 'bench');
  const { context, close } = await launchBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: script });
  const result = await measure(page);
  await close();
  return result;
}
