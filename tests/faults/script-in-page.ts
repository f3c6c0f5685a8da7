import type { BrowserContext, Page } from 'playwright';

export type Answer = { ok: true; value: Record<string, unknown> } | { ok: false; problem: { code: string } };

/** Speaks to the background as the extension's own script in a page does: from its isolated world. */
export interface ScriptInPage {
  /** `no-answer`: the background ended before it answered. */
  send: (message: string, input: unknown) => Promise<Answer>;
}

export async function scriptIn(context: BrowserContext, page: Page, address: string): Promise<ScriptInPage> {
  const session = await context.newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.origin.startsWith('chrome-extension://')) resolve(made.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto(address);
  const contextId = await world;
  return {
    async send(message, input) {
      const expression = `chrome.runtime.sendMessage(${JSON.stringify({ message, input })}).catch(() => undefined)`;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
      return (result.value as Answer | undefined) ?? { ok: false, problem: { code: 'no-answer' } };
    },
  };
}

/** One page of a list as the overlay hands it over. */
export function listCapture(portal: string, rows: number, seed: number): object {
  return {
    capture: {
      portal,
      address: `/list?seed=${seed}`,
      screen: `Hồ sơ đang xử lý ${seed}`,
      filter: {},
      filterKnown: true,
      kind: 'list',
      at: '2026-03-31T08:00:00',
      withoutCode: 0,
      completeness: { complete: false, why: 'one-page-only' },
      dossiers: Array.from({ length: rows }, (_, at) => dossier(portal, seed, at)),
    },
  };
}

export function dossier(portal: string, seed: number, at: number): object {
  return {
    portal,
    code: `000.01.H56-${String(seed).padStart(5, '0')}-${String(at).padStart(4, '0')}`,
    procedure: 'Đăng ký khai sinh',
    received: '2026-03-02T08:00:00',
    due: '2026-03-05T17:00:00',
    state: 'processing',
    stateText: 'Đang xử lý',
  };
}
