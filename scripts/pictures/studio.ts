import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import type { RunningPortal } from '../../tests/portal/server/start.ts';
import { repoRoot } from '../build';

/** Where the pictures of the documents are taken. */
export interface Studio {
  portal: RunningPortal;
  context: BrowserContext;
  /** The official's tab. */
  page: Page;
  /** The extension's bar in that tab. */
  bar: Locator;
  extensionId: string;
}

export const pictureFolder = join(repoRoot, 'docs', 'hinh');

/** One picture of the office screen, `docs/hinh/<name>.png`; of a part of it when one is given. */
export async function takePicture(page: Page, name: string, part?: Locator): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await (part ?? page).screenshot({ path: join(pictureFolder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** A page of the extension in a tab of its own. */
export async function openExtensionPage({ context, extensionId }: Studio, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  return page;
}
