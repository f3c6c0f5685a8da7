import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { launchBrowser } from '../../scripts/launch';
import { readNetLog, watchPageScripts, type Sent } from './fixtures-network';

export interface WatchedBrowser {
  context: BrowserContext;
  /** Closes the browser; answers with each request of it that should not have been made. */
  close: () => Promise<Sent[]>;
}

/** A browser with a fresh profile, every request of which is written down from its start on. */
export async function launchWatched(extension: string, colorScheme: 'light' | 'dark'): Promise<WatchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-mot-cua-log-'));
  const netLog = join(folder, 'requests.json');
  const { context, close } = await launchBrowser({ extension, netLog, colorScheme });
  const sent = await watchPageScripts(context);
  return {
    context,
    close: async () => {
      await close();
      const all = [...sent, ...(await readNetLog(netLog))];
      await rm(folder, { recursive: true, force: true });
      return all;
    },
  };
}

export interface SpareBrowser {
  take: () => Promise<WatchedBrowser>;
  close: () => Promise<void>;
}

/**
 * Keeps one browser ready while a test runs in another: each start takes a second, and the browser's first answer about policies,
 * for which every page waits, three more.
 */
export function spareBrowser(extension: string): SpareBrowser {
  const launch = (): Promise<WatchedBrowser> => {
    const launched = launchWatched(extension, 'light');
    // A failed start is told to the test that takes it.
    launched.catch(() => undefined);
    return launched;
  };
  let next: Promise<WatchedBrowser> | undefined;
  return {
    take() {
      const taken = next ?? launch();
      next = launch();
      return taken;
    },
    async close() {
      const left = await next?.catch(() => undefined);
      await left?.close();
    },
  };
}
