import { browser } from 'wxt/browser';
import { message } from '../text/message';
import { refuse, type Problem, type Result } from '../text/result';
import { deliver } from './deliver';
import { guest } from './guest';
import type { Envelope, MessageInput, MessageName, MessageOutput } from './message-types';

/**
 * Asks the background. Never throws: a background that refuses, and one that is gone, both come back as a Problem.
 * `extension-gone`: the extension was updated or removed while this page stayed open; the page has to be reloaded.
 */
export async function send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Result<MessageOutput<N>>> {
  // After an update `runtime.id` is undefined in scripts that were injected before it.
  if (!browser.runtime?.id) return gone();
  const envelope: Envelope<N> = { message: name, input };
  try {
    const answer: unknown = await (guest().inPlace ?? deliver)(envelope);
    return isResult<MessageOutput<N>>(answer) ? answer : refuse('no-answer', message('error.noAnswer'));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (!browser.runtime?.id || /context invalidated/i.test(text)) return gone();
    return refuse('no-answer', message('error.noAnswer'));
  }
}

function gone(): { ok: false; problem: Problem } {
  return refuse('extension-gone', message('error.extensionGone'));
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean';
}
