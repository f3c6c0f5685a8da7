import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostPattern, isPortalOrigin, isSwitchedOn } from '../../../lib/browser/permissions';
import { detectInAllPortals, switchPortal, syncDetectors, takeUp } from '../../../lib/browser/portal-switch';
import { ORIGIN } from './message-samples';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

let granted: string[];
let scripts: Script[];
let injected: number[];
let served: string[];
let tabs: { id: number; url: string }[];

/** What the browser does with permissions and registered scripts, as far as it is asked for here. */
function standIn(): void {
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
      getAll: async () => ({ origins: granted }),
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (added: Script[]) => {
        for (const { id } of added) if (scripts.some((script) => script.id === id)) throw new Error('Duplicate script ID');
        scripts = [...scripts, ...added];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => injected.push(target.tabId),
    },
  });
  const ofPatterns = async ({ url }: { url: string[] }) => tabs.filter((tab) => url.includes(hostPattern(new URL(tab.url).origin)));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(ofPatterns as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(
    () => ({ manifest_version: 3, name: 'x', version: '1', content_scripts: [{ matches: served, js: [] }] }) as never,
  );
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  [granted, scripts, injected, served] = [[], [], [], []];
  tabs = [
    { id: 4, url: `${ORIGIN}/ho-so` },
    { id: 5, url: 'https://b.example/x' },
    { id: 6, url: 'https://bao.example/' },
  ];
  standIn();
});

describe('switching a portal', () => {
  it('registers the detector, wakes the tabs already open, and takes it back', async () => {
    granted = [hostPattern(ORIGIN)];
    expect(await switchPortal(ORIGIN, true)).toEqual({ ok: true, value: { on: true } });
    expect(scripts).toMatchObject([{ matches: ['https://motcua.example.gov.vn/*'], js: ['/content-scripts/detector.js'] }]);
    expect(injected).toEqual([4]);
    expect(await isSwitchedOn(ORIGIN)).toBe(true);
    await switchPortal(ORIGIN, false);
    expect(scripts).toEqual([]);
    expect(await isSwitchedOn(ORIGIN)).toBe(false);
    await switchPortal(ORIGIN, true);
    expect(await isSwitchedOn(ORIGIN)).toBe(true);
  });

  it('refuses what the browser has not allowed, and what is no portal', async () => {
    expect(await switchPortal(ORIGIN, true)).toMatchObject({ ok: false, problem: { code: 'portal-not-granted' } });
    for (const origin of ['chrome-extension://abc', 'file://x', `${ORIGIN}/path`, 'https://a b']) {
      expect(isPortalOrigin(origin), origin).toBe(false);
      expect(await switchPortal(origin, true)).toMatchObject({ ok: false, problem: { code: 'portal-address' } });
    }
  });

  it('keeps registrations equal to what is granted, once each, even when asked twice at once', async () => {
    granted = [hostPattern(ORIGIN), 'https://b.example/*'];
    await Promise.all([syncDetectors(), syncDetectors(), syncDetectors()]);
    expect(scripts.map(({ matches }) => matches[0])).toEqual(granted);
    granted = ['https://b.example/*'];
    await syncDetectors();
    expect(scripts.map(({ matches }) => matches[0])).toEqual(granted);
  });

  it('leaves hosts alone that the manifest itself serves, and scripts that are not the detector', async () => {
    granted = served = ['http://localhost/*'];
    scripts = [{ id: 'other', matches: [], js: [] }];
    await syncDetectors();
    expect(scripts.map(({ id }) => id)).toEqual(['other']);
  });
});

describe('a permission that comes by itself', () => {
  it('switches the portal on, also when the popup that asked for it is gone and it was off before', async () => {
    granted = [hostPattern(ORIGIN)];
    await switchPortal(ORIGIN, false);
    await takeUp([hostPattern(ORIGIN)]);
    expect(await isSwitchedOn(ORIGIN)).toBe(true);
    expect(scripts.map(({ matches }) => matches[0])).toEqual(granted);
    expect(injected).toEqual([4]);
  });

  it('leaves other portals as they are, and needs no host', async () => {
    granted = [hostPattern(ORIGIN), 'https://b.example/*'];
    await switchPortal('https://b.example', false);
    await takeUp([hostPattern(ORIGIN)]);
    await takeUp([]);
    expect(await isSwitchedOn('https://b.example')).toBe(false);
    expect(injected).toEqual([4]);
  });
});

it('after an update the detector comes into the tabs of portals that are on, and no others', async () => {
  granted = [hostPattern(ORIGIN), 'https://b.example/*'];
  await switchPortal('https://b.example', false);
  await detectInAllPortals();
  expect(injected).toEqual([4]);
});
