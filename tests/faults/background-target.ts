import type { BrowserContext, CDPSession } from 'playwright';

interface Answered {
  id?: number;
  method?: string;
  result?: { result?: { value?: unknown } };
}

/** The background's worker by the browser's own protocol: its code can be stopped, looked at and ended. */
export interface BackgroundTarget {
  evaluate: (expression: string) => Promise<unknown>;
  /** Resolves when its code stands still at a `debugger` statement. */
  stopped: Promise<void>;
  end: () => Promise<void>;
}

export async function openBackground(context: BrowserContext, browser: CDPSession): Promise<BackgroundTarget> {
  const targetId = await workerOf(browser);
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answered) => void>();
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let last = 0;
  const hear = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
    if (from !== sessionId) return;
    const said = JSON.parse(message) as Answered;
    if (said.method === 'Debugger.paused') stop();
    if (said.id !== undefined) waiting.get(said.id)?.(said);
  };
  browser.on('Target.receivedMessageFromTarget', hear);
  const ask = (method: string, params: object = {}): Promise<Answered> => {
    const id = ++last;
    const answer = new Promise<Answered>((resolve) => waiting.set(id, resolve));
    void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  await ask('Debugger.enable');
  return {
    stopped,
    async evaluate(expression) {
      return (await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result?.result?.value;
    },
    async end() {
      await browser.send('Target.closeTarget', { targetId });
      browser.off('Target.receivedMessageFromTarget', hear);
      // It has ended by now; as long as somebody listens to it the browser goes on to name it.
      await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
      // Now and then a busy browser forgets that it was asked to end it.
      for (let times = 1; (await targetsOf(browser)).some((target) => target.targetId === targetId); times++) {
        if (times % 100 === 0) await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
        await aMoment();
      }
    },
  };
}

async function workerOf(browser: CDPSession): Promise<string> {
  for (;;) {
    const worker = (await targetsOf(browser)).find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
    if (worker !== undefined) return worker.targetId;
    await aMoment();
  }
}

async function targetsOf(browser: CDPSession) {
  return (await browser.send('Target.getTargets')).targetInfos;
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
