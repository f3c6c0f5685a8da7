import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser';
import { quietFlags } from '../../scripts/launch';
import type { CoreBrowser } from './browser';
import { savedFile } from './saved-file';

/** A fresh profile in Vietnam with the extension loaded. */
export async function launchChromium(extension: string): Promise<CoreBrowser> {
  const downloads = join(await mkdtemp(join(tmpdir(), 'soat-mot-cua-core-')), 'tai-ve');
  await mkdir(downloads);
  const browser = await launch({
    browser: 'chrome',
    executablePath: findBrowser().executablePath ?? chromium.executablePath(),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    // No sandbox: as the other runs in Chromium have it, which may be those of an administrator's account.
    args: [...quietFlags, '--no-sandbox', '--window-size=1366,768', '--lang=vi-VN'],
    defaultViewport: { width: 1366, height: 768 },
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'));
  const extensionOrigin = originOf(worker.url());
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    kind: 'chromium',
    browser,
    page: (await browser.pages())[0] ?? (await browser.newPage()),
    version: await browser.version(),
    extensionOrigin,
    openExtensionPage: async (file) => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${file}`);
      return page;
    },
    download: (start) => savedFile(downloads, start),
    close: async () => {
      await browser.close();
      await rm(join(downloads, '..'), { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Node knows no origin of addresses whose scheme it does not know. */
function originOf(address: string): string {
  return address.split('/').slice(0, 3).join('/');
}
