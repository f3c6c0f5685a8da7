import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../../lib/browser/send';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('send', () => {
  it('hands back what the background answers', async () => {
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => Promise.resolve({ ok: true, value: message }));
    expect(await send('fill.open', {})).toEqual({ ok: true, value: { message: 'fill.open', input: {} } });
  });

  it('says that the extension is gone when it was updated under the page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await send('fill.open', {})).toMatchObject({ ok: false, problem: { code: 'extension-gone' } });
  });

  it('turns an answer of no sense, and none at all, into a problem', async () => {
    const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    for (const answer of [undefined, null, 'x', {}]) {
      spy.mockResolvedValueOnce(answer as never);
      expect(await send('fill.open', {})).toMatchObject({ ok: false, problem: { code: 'no-answer' } });
    }
    spy.mockRejectedValueOnce(new Error('Could not establish connection'));
    expect(await send('fill.open', {})).toMatchObject({ ok: false, problem: { code: 'no-answer' } });
  });
});
