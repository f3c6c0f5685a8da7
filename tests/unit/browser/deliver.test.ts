import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliver } from '../../../lib/browser/deliver';

const lost = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('sends again what nobody received', async () => {
  const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(lost).mockResolvedValueOnce({ ok: true });
  const answer = deliver({ message: 'settings.get' });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ok: true });
  expect(spy).toHaveBeenCalledTimes(2);
});

it('gives up when nobody ever answers', async () => {
  const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(lost);
  const answer = deliver({ message: 'settings.get' }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await answer).toBe(lost);
  expect(spy).toHaveBeenCalledTimes(4);
});

it('never sends twice what may have been received', async () => {
  const spy = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockRejectedValue(new Error('Promised response from onMessage listener went out of scope'));
  await expect(deliver({ message: 'fill.log' })).rejects.toThrow('out of scope');
  expect(spy).toHaveBeenCalledTimes(1);
});
