import type { Browser, Page } from 'puppeteer-core';

/** One of the two browsers with the extension installed: all that the steps of the core need of it. */
export interface CoreBrowser {
  kind: 'chromium' | 'firefox';
  browser: Browser;
  /** The official's tab. */
  page: Page;
  version: string;
  /** `moz-extension://…` or `chrome-extension://…` */
  extensionOrigin: string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage: (file: string) => Promise<Page>;
  /** Does what starts a download and returns the finished file. */
  download: (start: () => Promise<void>) => Promise<{ fileName: string; text: string }>;
  close: () => Promise<void>;
}
