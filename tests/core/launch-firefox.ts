import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { CoreBrowser } from './browser';
import { savedFile } from './saved-file';

/** As the manifest has it. */
const GECKO_ID = 'soat-mot-cua@example.vn';
/** Firefox draws one per installation; a pinned one makes the addresses of extension pages known. */
const PINNED = '5a0a7b0c-0d0e-4f10-8a11-1213141516ff';

const extensionOrigin = `moz-extension://${PINNED}`;

/** A fresh profile in Vietnam with the extension installed for this run. */
export async function launchFirefox(executablePath: string, extension: string): Promise<CoreBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-mot-cua-firefox-'));
  const downloads = join(folder, 'tai-ve');
  await mkdir(downloads);
  // Firefox reads the files as it needs them: a build that runs meanwhile must not change them.
  const installed = join(folder, 'tien-ich');
  await cp(extension, installed, { recursive: true });
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no address of an extension page can be opened by the test.
    args: ['--remote-allow-system-access', '--width=1366', '--height=768'],
    defaultViewport: null,
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: PINNED }),
      // The background is ended after 30 s without work; here after one, so that it is between any two steps.
      'extensions.background.idle.timeout': 1_000,
      // The browser's own question about a host cannot be pressed by a test: it is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'vi-VN, vi',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/csv',
    },
  });
  await browser.installExtension(installed);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    kind: 'firefox',
    browser,
    page,
    version: (await browser.version()).replace('/', ' '),
    extensionOrigin,
    /** The address is opened, but the browser never tells that it is: the page itself is asked. */
    openExtensionPage: async (file) => {
      const opened = await browser.newPage();
      await opened.goto(`${extensionOrigin}/${file}`, { timeout: 1_000 }).catch(() => undefined);
      const isThere = (wanted: string): boolean => location.pathname === `/${wanted}` && document.readyState === 'complete';
      await opened.waitForFunction(isThere, { polling: 50 }, file);
      return opened;
    },
    download: (start) => savedFile(downloads, start),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
