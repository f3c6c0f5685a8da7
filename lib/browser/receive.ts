import type { Browser } from 'wxt/browser';
import { message } from '../text/message';
import { refuse, type Problem, type Result } from '../text/result';
import type { Envelope, MessageInput, MessageName, MessageOutput } from './message-types';
import { messages } from './messages';
import { tooHeavy } from './weigh';

/** Who sent a message, as the browser says (the message itself is not asked). */
export interface Sender {
  origin: string;
  /** The extension's own page. */
  extension: boolean;
  /** Absent for the popup and the side panel. */
  tabId?: number;
  /** Where in the portal its page stands, without what is asked for there. */
  path?: string;
}

export type Handlers = {
  readonly [N in MessageName]: (input: MessageInput<N>, sender: Sender) => Promise<Result<MessageOutput<N>>>;
};

export interface Gate {
  ownId: string;
  ownOrigin: string;
  isSwitchedOn: (origin: string) => Promise<boolean>;
  /** Whether this may not be done by what the office has set. */
  isForbidden: (name: MessageName) => Promise<boolean>;
}

/** Messages whose handler must start in the same task as the click that sent them: the origin is checked alongside. */
const atOnce: ReadonlySet<MessageName> = new Set(['workspace.open']);

/** Checks sender, privilege, form and origin of whatever arrives, then hands it on. Never throws. */
export async function receive(
  arrived: unknown,
  from: Browser.runtime.MessageSender,
  gate: Gate,
  handlers: Handlers,
): Promise<Result<unknown>> {
  const sender = senderOf(from, gate);
  if (!sender) return notAllowed();
  const checked = check(arrived, sender);
  if (!checked.ok) return checked;
  const { message: name, input } = checked.value;
  try {
    if (atOnce.has(name)) return await call(handlers, name, input, sender);
    if (!sender.extension && !(await gate.isSwitchedOn(sender.origin))) return notAllowed();
    if (await gate.isForbidden(name)) return refuse('forbidden', message('error.forbidden'));
    return await call(handlers, name, input, sender);
  } catch (error) {
    return refuse('unexpected', message('error.unexpected', { name: error instanceof Error ? error.name : 'unknown' }));
  }
}

function call<N extends MessageName>(
  handlers: Handlers,
  name: N,
  input: MessageInput<N>,
  sender: Sender,
): Promise<Result<MessageOutput<N>>> {
  return handlers[name](input, sender);
}

function senderOf(from: Browser.runtime.MessageSender, gate: Gate): Sender | undefined {
  if (from.id !== gate.ownId) return undefined;
  // Firefox gives no `origin` to older event pages; the address always names it.
  const origin = from.origin ?? (from.url !== undefined && URL.canParse(from.url) ? new URL(from.url).origin : undefined);
  if (origin === undefined || origin === 'null') return undefined;
  const extension = origin === gate.ownOrigin;
  const tabId = from.tab?.id;
  // In portal pages our scripts stand in the top document alone: what speaks from a frame is none of ours.
  if (!extension && (tabId === undefined || (from.frameId ?? 0) !== 0)) return undefined;
  const path = from.url !== undefined && URL.canParse(from.url) ? new URL(from.url).pathname : undefined;
  return { origin, extension, ...(tabId !== undefined && { tabId }), ...(path !== undefined && { path }) };
}

function check(arrived: unknown, sender: Sender): Result<Envelope> {
  if (typeof arrived !== 'object' || arrived === null || tooHeavy(arrived)) return notUnderstood();
  const { message: name, input, ...extra } = arrived as { message?: unknown; input?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(messages, name) || Object.keys(extra).length > 0) return notUnderstood();
  const definition = messages[name as MessageName];
  if (definition.privilege === 'extension' && !sender.extension) return notAllowed();
  const parsed = definition.input.safeParse(input);
  if (!parsed.success) return notUnderstood();
  return { ok: true, value: { message: name as MessageName, input: parsed.data } };
}

function notAllowed(): { ok: false; problem: Problem } {
  return refuse('not-allowed', message('error.notAllowed'));
}

function notUnderstood(): { ok: false; problem: Problem } {
  return refuse('not-understood', message('error.notUnderstood'));
}
