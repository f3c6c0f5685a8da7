import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watch } from '../../../entrypoints/background/watch';

const PATTERN = 'https://motcua.example.gov.vn/*';
const TAB = { id: 4, url: 'https://motcua.example.gov.vn/ho-so' };

type Listener = (details: Record<string, unknown>) => void;

let granted: string[];
let registered: string[];
let injected: number[];
let opened: (string | undefined)[];
let heard: Record<'installed' | 'added' | 'removed', Listener>;

/** What the worker hears and asks for when it is installed, as far as fake-browser does not do it. */
function standIn(): void {
  const nothing = (): void => {};
  heard = { installed: nothing, added: nothing, removed: nothing };
  const hear = (name: keyof typeof heard) => ({ addListener: (listener: Listener) => (heard[name] = listener) });
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: nothing } },
    contextMenus: { onClicked: { addListener: () => {} }, removeAll: async () => {}, create: () => {} },
    permissions: { getAll: async () => ({ origins: granted }), onAdded: hear('added'), onRemoved: hear('removed') },
    scripting: {
      getRegisteredContentScripts: async () => registered.map((pattern) => ({ id: `detector ${pattern}` })),
      unregisterContentScripts: async () => (registered = []),
      registerContentScripts: async (scripts: { matches: string[] }[]) => (registered = scripts.flatMap(({ matches }) => matches)),
      executeScript: async ({ target }: { target: { tabId: number } }) => injected.push(target.tabId),
    },
  });
  // Two listen to the install: what is looked at here is the portals' side.
  const both: Listener[] = [];
  Object.assign(fakeBrowser.runtime, {
    onInstalled: {
      addListener: (listener: Listener) => {
        both.push(listener);
        heard.installed = (details) => both.forEach((one) => one(details));
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1.1' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([TAB] as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url?: string }) => opened.push(url)) as never);
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  [granted, registered, injected, opened] = [[], [], [], []];
  standIn();
  watch();
});

describe('after the install', () => {
  it('the welcome page opens, once', async () => {
    heard.installed({ reason: 'install' });
    await vi.waitFor(() => expect(opened).toEqual([expect.stringMatching(/\/welcome\.html$/)]));
    expect(injected).toEqual([]);
  });

  it('nothing opens where the package names its portals', async () => {
    granted = [PATTERN];
    heard.installed({ reason: 'install' });
    await vi.waitFor(() => expect(registered).toEqual([PATTERN]));
    expect(opened).toEqual([]);
  });
});

describe('after an update', () => {
  it('the new version comes into open tabs of switched-on portals, and no page opens', async () => {
    granted = [PATTERN];
    heard.installed({ reason: 'update', previousVersion: '1.0' });
    await vi.waitFor(() => expect(injected).toEqual([4]));
    expect(opened).toEqual([]);
  });

  it('the same version again, or a new browser, is none', async () => {
    granted = [PATTERN];
    heard.installed({ reason: 'update', previousVersion: '1.1' });
    heard.installed({ reason: 'browser_update' });
    await vi.waitFor(() => expect(registered).toEqual([PATTERN]));
    expect({ opened, injected }).toEqual({ opened: [], injected: [] });
  });
});

it('a new permission brings the detector into open tabs without the popup; taken back, nothing stays registered', async () => {
  granted = [PATTERN];
  heard.added({ origins: [PATTERN] });
  await vi.waitFor(() => expect(injected).toEqual([4]));
  expect(registered).toEqual([PATTERN]);
  granted = [];
  heard.removed({ origins: [PATTERN] });
  await vi.waitFor(() => expect(registered).toEqual([]));
});
