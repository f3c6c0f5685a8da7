import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** A request that should not have been made, and by whom. */
export interface Sent {
  by: 'extension' | 'script in a page' | 'page';
  url: string;
}

const EXTENSION = 'chrome-extension://';

/**
 * What content scripts send looks like the page's own traffic everywhere but in the call stack: the innermost function is
 * then one of ours. (Deeper in the stack we stand rightly: a page that answers our click may load its next rows.)
 */
async function watchSession(session: CDPSession, sent: Sent[], here: () => string): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
    const innermost = initiator.stack?.callFrames[0]?.url ?? '';
    // A press on a pager of links loads the portal's next page: a page of the same portal in the same tab, nothing else.
    if (type === 'Document' && sameOrigin(request.url, here())) return;
    if (innermost.startsWith(EXTENSION) && !request.url.startsWith(EXTENSION)) {
      sent.push({ by: 'script in a page', url: request.url });
    }
  });
  await session.send('Network.enable');
}

async function watchPage(context: BrowserContext, page: Page, sent: Sent[]): Promise<void> {
  // A frame of another site has a process and a session of its own; for all others this refuses.
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame() === null) return;
    context.newCDPSession(frame).then(
      (session) => watchSession(session, sent, () => frame.url()),
      () => undefined,
    );
  });
  await watchSession(await context.newCDPSession(page), sent, () => page.url());
}

function sameOrigin(address: string, other: string): boolean {
  return URL.canParse(other) && new URL(address).origin === new URL(other).origin;
}

/** Watches every page, also those opened later. The list grows while the browser runs. */
export async function watchPageScripts(context: BrowserContext): Promise<Sent[]> {
  const sent: Sent[] = [];
  // A page may be closed before its session stands.
  context.on('page', (page) => void watchPage(context, page, sent).catch(() => undefined));
  await Promise.all(context.pages().map((page) => watchPage(context, page, sent)));
  return sent;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

const LOOPBACK = /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::|\/)/;

/**
 * Reads the browser's own log of every request of all its processes, workers and extension pages included; written when the
 * browser has closed. Chromium's own traffic has no origin as initiator and is left out.
 */
export async function readNetLog(path: string): Promise<Sent[]> {
  const log = JSON.parse(await readFile(path, 'utf8')) as NetLog;
  const started = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  const sent: Sent[] = [];
  for (const { type, params } of log.events) {
    if (type !== started || params?.url === undefined || params.initiator === undefined) continue;
    const { url, initiator } = params;
    if (initiator.startsWith(EXTENSION) && !url.startsWith(EXTENSION)) sent.push({ by: 'extension', url });
    if (/^https?:/.test(initiator) && !LOOPBACK.test(url)) sent.push({ by: 'page', url });
  }
  return sent;
}
