import { browser } from 'wxt/browser';
import { readSettings } from './settings-access';

/** `https://motcua.example.gov.vn/*`. Ports are left out: host permissions hold for every port of a host. */
export function hostPattern(origin: string): string {
  const url = new URL(origin);
  return `${url.protocol}//${url.hostname}/*`;
}

/** An origin as a page has it: http or https, nothing behind the host. */
export function isPortalOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === origin;
}

export async function isGranted(origin: string): Promise<boolean> {
  if (!isPortalOrigin(origin)) return false;
  return browser.permissions.contains({ origins: [hostPattern(origin)] });
}

/** The browser allows it, and the official has not switched it off again. */
export async function isSwitchedOn(origin: string): Promise<boolean> {
  const [granted, { settings }] = await Promise.all([isGranted(origin), readSettings()]);
  return granted && !settings.portalsOff.includes(origin);
}

/** Asks for the given origins at once (a portal and its frames'). Call it first thing in a click: an await before it loses the gesture. */
export function requestPortals(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(hostPattern) });
}

export async function giveUpPortal(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [hostPattern(origin)] });
}

/** Host patterns that are granted, by the manifest or at run time. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
