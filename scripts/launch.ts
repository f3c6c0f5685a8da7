import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright';
import { findBrowser } from './find-browser';

export interface LaunchOptions {
  /** Folder of the built extension; none for a bare browser. */
  extension?: string;
  headless?: boolean;
  /** Where the browser writes down every request it makes, whoever asked for it. */
  netLog?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** A profile that lives on after the browser; else one of its own that goes with it. */
  profile?: string;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** Closes the browser and removes its profile. */
  close: () => Promise<void>;
}

/** Chromium's own traffic is switched off, and every name but loopback leads nowhere. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/** Without a screen nothing is drawn by a processor that plays a graphics card: measured, a tenth of all that a test costs. */
const unseenFlags = ['--disable-gpu', '--disable-software-rasterizer'];

/** A fresh profile in Vietnam with the extension loaded. 1366 × 768 is the office screen. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'soat-mot-cua-')));
  const { extension, netLog } = options;
  const context = await chromium.launchPersistentContext(profile, {
    ...findBrowser(),
    headless: options.headless ?? true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: options.viewport ?? { width: 1366, height: 768 },
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
    args: [
      ...quietFlags,
      ...(options.headless === false ? [] : unseenFlags),
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`, '--net-log-capture-mode=IncludeSensitive']),
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, close };
}

/** The extension's background; it starts by itself after the browser. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Chromium answers the first question about policies only some 3 s after it has started; what is measured must not wait for it. */
export async function policyRead(background: Worker): Promise<void> {
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get: (keys: null) => Promise<unknown> } } } };
    await chrome.storage.managed.get(null);
  });
}

export function extensionIdOf(background: Worker): string {
  return new URL(background.url()).host;
}
