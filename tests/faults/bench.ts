import type { BrowserContext, Page } from 'playwright';
import { outputOf } from '../../scripts/build';
import { backgroundOf, extensionIdOf, launchBrowser, policyRead, type LaunchedBrowser } from '../../scripts/launch';

/** A browser with the extension, ready to be asked. */
export async function launchWithExtension(extension: string = outputOf('e2e')): Promise<LaunchedBrowser> {
  const launched = await launchBrowser({ extension });
  await policyRead(await backgroundOf(launched.context));
  return launched;
}

const ids = new WeakMap<BrowserContext, string>();

/** A page of the extension in a tab of its own; asked for once while its background is known to run. */
export async function openPageOf(context: BrowserContext, file: string): Promise<Page> {
  const id = ids.get(context) ?? extensionIdOf(await backgroundOf(context));
  ids.set(context, id);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  // The runner of these scripts wraps named functions; what is sent into a page needs the wrapper there.
  await page.evaluate('globalThis.__name ??= (made) => made');
  return page;
}
