import type { BrowserContext, Page } from 'playwright';

/**
 * Sets the clock of a browser as if the office PC stood at another day: pages, the extension's worker and its scripts in pages
 * see `at` and go on from there. The product knows nothing of it.
 * @param at Vietnamese time, `yyyy-MM-ddTHH:mm:ss`
 */
export async function setClock(context: BrowserContext, at: string): Promise<void> {
  const shift = new Date(`${at}+07:00`).getTime() - Date.now();
  const patch = patchFor(shift);
  await context.addInitScript(patch);
  for (const worker of context.serviceWorkers()) await worker.evaluate(patch);
  context.on('serviceworker', (worker) => void worker.evaluate(patch).catch(() => undefined));
  for (const page of context.pages()) await patchScriptsOf(context, page, patch);
  context.on('page', (page) => void patchScriptsOf(context, page, patch).catch(() => undefined));
}

/** Scripts of an extension live in worlds of their own, which an init script of the page does not reach. */
async function patchScriptsOf(context: BrowserContext, page: Page, patch: string): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (!world.origin.startsWith('chrome-extension://')) return;
    void session.send('Runtime.evaluate', { expression: patch, contextId: world.id }).catch(() => undefined);
  });
  await session.send('Runtime.enable');
}

function patchFor(shift: number): string {
  return `(() => {
    if (Date.shifted) return;
    const Real = Date;
    globalThis.Date = class extends Real {
      static shifted = true;
      static now() { return Real.now() + ${shift}; }
      constructor(...given) { if (given.length === 0) super(Real.now() + ${shift}); else super(...given); }
    };
  })()`;
}
