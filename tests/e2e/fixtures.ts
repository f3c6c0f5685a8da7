import { test as base, type Page, type Worker } from '@playwright/test';
import { outputOf } from '../../scripts/build';
import { logIn } from '../../scripts/demo/log-in';
import { backgroundOf, extensionIdOf } from '../../scripts/launch';
import { expect } from './expecting';
import { startPortal, type RunningPortal } from '../portal/server/start.ts';
import type { WorldKey } from '../portal/data/world.ts';
import { launchWatched, spareBrowser, type SpareBrowser } from './spare-browser';

interface Options {
  /** Which sample portal: `test.use({ world: 'an-lao' })`. */
  world: WorldKey;
  /** The portal's day, `yyyy-MM-dd`; only `trung-tam-2026` depends on it. */
  today: string;
  /** Folder of the extension under test. */
  extension: string;
  /** A browser started for this test alone, where the test loads the extension anew. */
  ownBrowser: boolean;
}

interface Fixtures {
  /** A fresh sample portal without delays; `test.use` or `portal.setLatency` for slow ones. */
  portal: RunningPortal;
  /** The official's tab, logged in to the staff client, at a path such as `/dvc/theo-doi-ho-so/ho-so-qua-han`. */
  openPortal: (path: string) => Promise<Page>;
  /** The extension's service worker. */
  background: Worker;
  extensionId: string;
  /** The workspace, opened as a tab. */
  workspace: Page;
  /** Opens any page of the extension, e.g. `options.html`. */
  openExtensionPage: (file: string) => Promise<Page>;
}

interface Spare {
  spare: SpareBrowser;
}

/**
 * A browser of its own per test, with the end-to-end build. Every test is also a test of the promise that nothing is sent:
 * when it ends, each request of the whole browser is accounted for.
 */
export const test = base.extend<Fixtures & Options, Spare>({
  world: ['nhu-thanh', { option: true }],
  today: ['2026-11-20', { option: true }],
  extension: [outputOf('e2e'), { option: true }],
  ownBrowser: [false, { option: true }],

  portal: async ({ world, today }, use) => {
    const portal = await startPortal({ world, today, latency: { list: 0, report: 0 } });
    await use(portal);
    await portal.close();
  },

  spare: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from the pattern.
    async ({}, use) => {
      const spare = spareBrowser(outputOf('e2e'));
      await use(spare);
      await spare.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ extension, colorScheme, ownBrowser, spare }, use) => {
    const usual = !ownBrowser && extension === outputOf('e2e') && colorScheme !== 'dark';
    const browser = usual ? await spare.take() : await launchWatched(extension, colorScheme === 'dark' ? 'dark' : 'light');
    await use(browser.context);
    expect(await browser.close(), 'requests that should not have been made').toEqual([]);
  },

  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },

  openPortal: async ({ page, portal }, use) => {
    let loggedIn = false;
    await use(async (path) => {
      if (loggedIn) await page.goto(`${portal.url}${path}`);
      else await logIn(page, portal.url, path);
      loggedIn = true;
      return page;
    });
  },

  background: async ({ context }, use) => {
    await use(await backgroundOf(context));
  },

  extensionId: async ({ background }, use) => {
    await use(extensionIdOf(background));
  },

  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (file) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    });
  },

  workspace: async ({ openExtensionPage }, use) => {
    await use(await openExtensionPage('sidepanel.html'));
  },
});

export { expect };
