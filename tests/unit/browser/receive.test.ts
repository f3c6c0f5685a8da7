import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageName } from '../../../lib/browser/message-types';
import { messages } from '../../../lib/browser/messages';
import { receive, type Gate, type Handlers } from '../../../lib/browser/receive';
import { ok } from '../../../lib/text/result';
import { names, ORIGIN, samples } from './message-samples';

const OWN = 'chrome-extension://abcdef';
const called = vi.fn();
const handlers = Object.fromEntries(
  names.map((name) => [name, async (input: unknown, sender: unknown) => (called(name, input, sender), ok({}))]),
) as unknown as Handlers;
let forbidden: MessageName | undefined;
const gate: Gate = {
  ownId: 'abcdef',
  ownOrigin: OWN,
  isSwitchedOn: async (origin) => origin === ORIGIN,
  isForbidden: async (name) => name === forbidden,
};

const page = { id: 'abcdef', origin: ORIGIN, url: `${ORIGIN}/ho-so`, tab: { id: 7 } };
const workspace = { id: 'abcdef', origin: OWN, url: `${OWN}/sidepanel.html` };

type From = Parameters<typeof receive>[1];

function arrive(message: unknown, from: object = page) {
  return receive(message, from as From, gate, handlers);
}

function fitting(name: MessageName): object {
  return messages[name].privilege === 'content' ? page : workspace;
}

/** Every way to put one wrong thing into a value, at every depth: an extra key, a key left out, another type. */
function* damaged(value: unknown): Generator<{ how: string; value: unknown }> {
  if (Array.isArray(value)) {
    yield { how: 'object for list', value: { ...value } };
    for (const [index, item] of value.entries()) {
      for (const inner of damaged(item)) yield { how: inner.how, value: value.with(index, inner.value) };
    }
    return;
  }
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string') yield { how: 'number for text', value: 1 };
    if (typeof value === 'number') yield { how: 'text for number', value: String(value) };
    if (typeof value === 'boolean') yield { how: 'text for yes or no', value: String(value) };
    if (value !== undefined) yield { how: 'list for value', value: [value] };
    return;
  }
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    for (const inner of damaged(object[key])) yield { how: `${inner.how} in ${key}`, value: { ...object, [key]: inner.value } };
  }
}

function keysOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => keysOf(inner, [...path, key]))];
}

function withExtraKey(value: unknown, path: string[]): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string, unknown>;
  for (const key of path) at = at[key] as Record<string, unknown>;
  at['added'] = { nested: 1 };
  return copy;
}

beforeEach(() => {
  called.mockClear();
  forbidden = undefined;
});

it('is refused where the office has switched it off, and nothing else is', async () => {
  forbidden = 'teach.open';
  expect(await arrive({ message: 'teach.open', input: {} })).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
  expect(called).not.toHaveBeenCalled();
  expect(await arrive({ message: 'fill.open', input: {} })).toEqual({ ok: true, value: {} });
});

describe.each(names)('%s', (name) => {
  const good = { message: name, input: samples[name] };

  it('is handed on once when everything is right, with the origin the browser names', async () => {
    expect(await arrive(good, fitting(name))).toEqual({ ok: true, value: {} });
    expect(called).toHaveBeenCalledTimes(1);
    expect(called.mock.calls[0]?.[1]).toEqual(samples[name]);
    expect(called.mock.calls[0]?.[2]).toMatchObject({ origin: messages[name].privilege === 'content' ? ORIGIN : OWN });
  });

  it('is refused from another extension, from nowhere, and from a script without a tab', async () => {
    const { tab: _tab, ...noTab } = page;
    for (const from of [{ ...fitting(name), id: 'other' }, {}, { id: 'abcdef' }, noTab, { ...page, origin: 'null' }]) {
      expect(await arrive(good, from)).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('is refused from an origin that is not switched on', async () => {
    for (const origin of ['https://evil.example', 'http://motcua.example.gov.vn', `${ORIGIN}:8443`]) {
      const answer = await arrive(good, { ...page, origin, url: `${origin}/` });
      // The panel has to open within the click, and shows the page nothing.
      if (name !== 'workspace.open') expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    }
    if (name !== 'workspace.open') expect(called).not.toHaveBeenCalled();
  });

  it('reaches privileged handlers from extension pages only', async () => {
    const answer = await arrive(good, page);
    expect(answer.ok).toBe(messages[name].privilege === 'content');
  });

  it('is refused with an extra key, wherever it stands', async () => {
    expect(await arrive({ ...good, added: 1 }, fitting(name))).toMatchObject({ ok: false });
    for (const path of keysOf(samples[name])) {
      const answer = await arrive({ message: name, input: withExtraKey(samples[name], path) }, fitting(name));
      expect(answer, path.join('.')).toMatchObject({ ok: false, problem: { code: 'not-understood' } });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('is refused with a key missing', async () => {
    expect(await arrive({ message: name }, fitting(name))).toMatchObject({ ok: false });
    const optional = ['unit', 'formId', 'expectedRows', 'expectedPages', 'pending'];
    for (const key of Object.keys(samples[name]).filter((key) => !optional.includes(key))) {
      const input: Record<string, unknown> = { ...samples[name] };
      delete input[key];
      expect(await arrive({ message: name, input }, fitting(name)), key).toMatchObject({ ok: false });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('is refused with another type anywhere in it', async () => {
    for (const { how, value } of damaged(samples[name])) {
      expect(await arrive({ message: name, input: value }, fitting(name)), how).toMatchObject({ ok: false });
    }
    for (const input of [null, [], 'x', 1]) expect(await arrive({ message: name, input }, fitting(name))).toMatchObject({ ok: false });
    expect(called).not.toHaveBeenCalled();
  });

  it('is refused when it is huge', async () => {
    const huge = 'x'.repeat(10_000_000);
    const input = Object.keys(samples[name]).length === 0 ? { huge } : withHuge(samples[name], huge);
    expect(await arrive({ message: name, input }, fitting(name))).toMatchObject({ ok: false, problem: { code: 'not-understood' } });
    expect(called).not.toHaveBeenCalled();
  });
});

function withHuge(value: object, huge: string): unknown {
  const [key] = Object.keys(value);
  return { ...value, [key ?? 'x']: huge };
}

describe('whatever else arrives', () => {
  it.each([undefined, null, 1, 'page.detected', [], {}, { message: 'constructor', input: {} }, { message: '__proto__', input: {} }])(
    'refuses %j',
    async (message) => {
      expect(await arrive(message)).toMatchObject({ ok: false, problem: { code: 'not-understood' } });
    },
  );

  it('never throws and never calls a handler for what is not in the table', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...names, 'x'), async (input, name) => {
        called.mockClear();
        const answer = await arrive({ message: name, input });
        // Messages that carry nothing are complete as `{}`.
        const carries = name === 'x' || Object.keys(samples[name]).length > 0;
        if (carries) expect(called).not.toHaveBeenCalled();
        expect(typeof answer.ok).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not deceived by an endless nesting', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 5_000; depth++) deep = [deep];
    expect(await arrive({ message: 'page.detected', input: { signs: deep } })).toMatchObject({ ok: false });
  });

  it('answers with a problem when a handler throws', async () => {
    const broken = { ...handlers, 'settings.get': () => Promise.reject(new TypeError('secret of a page')) };
    const answer = await receive({ message: 'settings.get', input: {} }, page as From, gate, broken);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('opens the workspace before anything is awaited: the click ends with the first await', () => {
    void arrive({ message: 'workspace.open', input: {} });
    expect(called).toHaveBeenCalledTimes(1);
  });
});
