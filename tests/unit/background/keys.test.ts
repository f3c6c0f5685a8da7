import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyKeys } from '../../../entrypoints/background/commands';

type Pressed = (command: string, tab?: { id?: number }) => void;

let press: Pressed;
const told = vi.fn<(id: number, message: unknown, where: object) => Promise<unknown>>();
const openPopup = vi.fn(async () => undefined);
const openPanel = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  told.mockResolvedValue(true);
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Pressed) => (press = listener) } },
    action: { openPopup },
    sidePanel: { open: openPanel },
  });
  Object.assign(fakeBrowser.tabs, { sendMessage: told });
  obeyKeys();
});
afterEach(() => vi.restoreAllMocks());

it('a key of the page presses there what it names, and nothing else opens', async () => {
  press('export-page', { id: 7 });
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(7, { command: 'export-page' }, { frameId: 0 }));
  expect(openPopup).not.toHaveBeenCalled();
  expect(openPanel).not.toHaveBeenCalled();
});

const cannot: readonly { why: string; tab?: { id: number }; given: () => void }[] = [
  { why: 'the page cannot do it', tab: { id: 7 }, given: () => void told.mockResolvedValue(false) },
  { why: 'no bar stands there', tab: { id: 7 }, given: () => void told.mockRejectedValue(new Error('Could not establish connection')) },
  { why: 'there is no tab', given: () => {} },
];

it.each(cannot)('where $why the popup says how things stand', async ({ tab, given }) => {
  given();
  press('read-whole-list', tab);
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
});

it('the workspace opens while the key still counts as pressed', () => {
  press('open-workspace', { id: 7 });
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(told).not.toHaveBeenCalled();
});
