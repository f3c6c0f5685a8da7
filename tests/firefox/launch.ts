import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';

/** As the manifest has it. */
const GECKO_ID = 'soat-mot-cua@example.vn';
/** Firefox draws one per installation; a pinned one makes the addresses of extension pages known. */
const PINNED = '5a0a7b0c-0d0e-4f10-8a11-1213141516ff';

export const extensionOrigin = `moz-extension://${PINNED}`;

export interface Firefox {
  browser: Browser;
  /** The official's tab. */
  page: Page;
  version: string;
  /** Does what starts a download and returns the finished file. */
  download: (start: () => Promise<void>) => Promise<{ fileName: string; text: string }>;
  close: () => Promise<void>;
}

const DOWNLOAD_TIMEOUT_MS = 20_000;

/** A fresh profile in Vietnam with the extension installed for this run. */
export async function launchFirefox(executablePath: string, extension: string): Promise<Firefox> {
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
    browser,
    page,
    version: await browser.version(),
    download: async (start) => {
      const before = await readdir(downloads);
      await start();
      const fileName = await arrived(downloads, before);
      return { fileName, text: await readFile(join(downloads, fileName), 'utf8') };
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The new file, once nothing of it is still being written. */
async function arrived(folder: string, before: readonly string[]): Promise<string> {
  const deadline = Date.now() + DOWNLOAD_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const fresh = (await readdir(folder)).filter((name) => !before.includes(name));
    const [first] = fresh;
    if (first !== undefined && !fresh.some((name) => name.endsWith('.part'))) return first;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no file was saved');
}
