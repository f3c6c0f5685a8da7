import { browser } from 'wxt/browser';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import { injectInto } from './inject';
import { grantedPatterns, hostPattern, isGranted, isPortalOrigin } from './permissions';
import { changeSettings, readSettings } from './settings-access';

const DETECTOR = '/content-scripts/detector.js';
const PREFIX = 'detector ';

/** Switches a portal on or off for reading. Access itself is asked for by the popup, whose click is needed for that. */
export async function switchPortal(origin: string, on: boolean): Promise<Result<{ on: boolean }>> {
  if (!isPortalOrigin(origin)) return refuse('portal-address', message('error.portalAddress'));
  if (on && !(await isGranted(origin))) return refuse('portal-not-granted', message('error.portalNotGranted'));
  const { settings } = await readSettings();
  const others = settings.portalsOff.filter((off) => off !== origin);
  await changeSettings({ portalsOff: on ? others : [...others, origin] });
  await syncDetectors();
  if (on) await detectInOpenTabs([hostPattern(origin)]);
  return ok({ on });
}

/**
 * The browser's question closes the popup that asked it: what was allowed is taken up by the background, open tabs included. A
 * portal that was switched off before is on again, since the popup may never hear the answer.
 */
export async function takeUp(allowed: readonly string[]): Promise<void> {
  const { settings } = await readSettings();
  const portalsOff = settings.portalsOff.filter((origin) => !isPortalOrigin(origin) || !allowed.includes(hostPattern(origin)));
  if (portalsOff.length < settings.portalsOff.length) await changeSettings({ portalsOff });
  await syncDetectors();
  await detectInOpenTabs(allowed);
}

/** After an update of the extension its scripts in open tabs are dead, and the browser starts none there by itself. */
export async function detectInAllPortals(): Promise<void> {
  await detectInOpenTabs(await grantedPatterns());
}

/**
 * Makes the registered detectors equal to what is granted. Registrations last over restarts but not over updates of the
 * extension, and a permission can be taken back in the browser's own pages: so this runs at start, update and change.
 * Hosts that the manifest already serves are left alone.
 */
export function syncDetectors(): Promise<void> {
  // One after the other: two at once would register the same id twice, and the browser refuses both.
  turn = turn.then(sync, sync);
  return turn;
}

let turn: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const served = new Set(browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []));
  const { settings } = await readSettings();
  // A wildcard pattern stays registered although one of its portals is off: messages of that origin are refused.
  const off = new Set(settings.portalsOff.filter(isPortalOrigin).map(hostPattern));
  const patterns = (await grantedPatterns()).filter((pattern) => !served.has(pattern) && !off.has(pattern));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.map((script) => script.id).filter((id) => id.startsWith(PREFIX));
  if (ours.length > 0) await browser.scripting.unregisterContentScripts({ ids: ours });
  const scripts = patterns.map((pattern) => ({
    id: PREFIX + pattern,
    matches: [pattern],
    js: [DETECTOR],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

/** The tabs that were open before, but for portals that are switched off. */
async function detectInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { settings } = await readSettings();
  const off = settings.portalsOff;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const on = tabs.filter(({ url = '' }) => !URL.canParse(url) || !off.includes(new URL(url).origin));
  await Promise.all(on.map(({ id }) => (id === undefined ? false : injectInto(id, DETECTOR))));
}
