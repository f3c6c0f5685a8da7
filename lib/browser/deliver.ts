import { browser } from 'wxt/browser';

/** Pauses before the message is sent again, in ms: the background starts in well under a second. */
const PAUSES = [200, 500, 1_000];

/**
 * Sends one message to the background. Firefox loses a message that arrives just while it ends the idle background (seen once
 * in about 100 page loads when it was idle at every load). It says that nobody received it, so it is sent again: nothing is done twice.
 */
export async function deliver(envelope: object): Promise<unknown> {
  for (const pause of PAUSES) {
    try {
      return await browser.runtime.sendMessage(envelope);
    } catch (error) {
      if (!browser.runtime?.id || !(error instanceof Error) || !/receiving end does not exist/i.test(error.message)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return browser.runtime.sendMessage(envelope);
}
