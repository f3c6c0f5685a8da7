import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receive, type Gate, type Handlers } from '../../lib/browser/receive';
import { messages } from '../../lib/browser/messages';
import { ok } from '../../lib/text/result';
import { names, ORIGIN, samples } from '../unit/browser/message-samples';

const OWN = 'chrome-extension://abcdef';
const called = vi.fn();
const handlers = Object.fromEntries(names.map((name) => [name, async () => (called(name), ok({}))])) as unknown as Handlers;
const gate: Gate = { ownId: 'abcdef', ownOrigin: OWN, isSwitchedOn: async (origin) => origin === ORIGIN, isForbidden: async () => false };
type From = Parameters<typeof receive>[1];

const top = { id: 'abcdef', origin: ORIGIN, url: `${ORIGIN}/ho-so`, tab: { id: 7 }, frameId: 0 };

/** Whoever else may speak. */
const strangers: readonly { who: string; from: object }[] = [
  { who: 'a frame of the portal', from: { ...top, frameId: 3 } },
  {
    who: 'a frame of another site within the portal',
    from: { ...top, frameId: 3, origin: 'https://quang-cao.example', url: 'https://quang-cao.example/' },
  },
  { who: 'a sandboxed frame', from: { ...top, frameId: 3, origin: 'null' } },
  {
    who: 'another extension',
    from: { ...top, id: 'ghijkl', origin: 'chrome-extension://ghijkl', url: 'chrome-extension://ghijkl/a.html' },
  },
  { who: 'a page that only looks like the portal', from: { ...top, origin: `${ORIGIN}.example`, url: `${ORIGIN}.example/` } },
  { who: 'a file', from: { ...top, origin: 'file://', url: 'file:///a.html' } },
  { who: 'an extension page of another id in the address', from: { ...top, tab: undefined, origin: 'chrome-extension://zzz' } },
];

/** What is no plain question: keys of prototypes, lists, things that answer to everything. */
const twisted: readonly unknown[] = [
  JSON.parse('{"message":"settings.get","input":{},"__proto__":{"extension":true}}'),
  JSON.parse('{"message":"settings.get","input":{"__proto__":{"a":1}}}'),
  { message: ['settings.get'], input: {} },
  { message: 'settings.get', input: [] },
  { message: 'settings.get', input: { constructor: 1 } },
  { message: 'toString', input: {} },
  { message: 'settings.get\u0000', input: {} },
  { message: 'SETTINGS.GET', input: {} },
];

beforeEach(() => called.mockClear());

describe.each(names)('%s', (name) => {
  it.each(strangers)('is refused from $who', async ({ from }) => {
    const answer = await receive({ message: name, input: samples[name] }, from as From, gate, handlers);
    // The panel opens within the click, before anything is asked; it shows the page nothing.
    if (name === 'workspace.open') return;
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(called).not.toHaveBeenCalled();
  });

  it('is taken from the top of a portal page only if pages may send it', async () => {
    const answer = await receive({ message: name, input: samples[name] }, top as From, gate, handlers);
    expect(answer.ok).toBe(messages[name].privilege === 'content');
  });
});

describe('a twisted message', () => {
  it.each(twisted.map((message, at) => ({ at, message })))('number $at is refused', async ({ message }) => {
    expect(await receive(message, top as From, gate, handlers)).toMatchObject({ ok: false });
    expect(called).not.toHaveBeenCalled();
  });
});
