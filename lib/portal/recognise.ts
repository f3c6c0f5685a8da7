import { fold } from '../text/normalise';
import { fitsGlob } from './glob';
import type { PageSign, PortalProfile } from './profile';

/** Which system a page belongs to; `why` when that cannot be told. */
export type Recognised = { profile: PortalProfile; by: 'address' | 'signs' } | { why: 'none' | 'ambiguous'; names: readonly string[] };

/**
 * The address decides. Where it fits several profiles, or none, the signs of the page do; where they leave more than one, none
 * is taken.
 * @param address `host/path?query#hash`
 * @param has whether a sign is in the page
 */
export function recognise(address: string, has: (sign: PageSign) => boolean, profiles: readonly PortalProfile[]): Recognised {
  const byAddress = profiles.filter((profile) => fitsAddress(profile, address));
  if (byAddress.length === 1) return { profile: byAddress[0]!, by: 'address' };
  const bySigns = (byAddress.length > 1 ? byAddress : profiles).filter((profile) => showsSigns(profile, has));
  if (bySigns.length === 1) return { profile: bySigns[0]!, by: 'signs' };
  const open = bySigns.length > 1 ? bySigns : byAddress;
  return { why: open.length > 0 ? 'ambiguous' : 'none', names: open.map(({ name }) => name) };
}

export function fitsAddress({ recognise: { addresses = [] } }: PortalProfile, address: string): boolean {
  return addresses.some((glob) => fitsGlob(glob, address));
}

/** The address names the portal, not only a part of any address: what the profile says holds here. */
export function standsAt({ recognise: { addresses = [] } }: PortalProfile, address: string): boolean {
  return addresses.some((glob) => isOfHost(glob) && fitsGlob(glob, address));
}

export function namesItsAddress({ recognise: { addresses = [] } }: PortalProfile): boolean {
  return addresses.some(isOfHost);
}

function isOfHost(glob: string): boolean {
  return !glob.startsWith('**');
}

/** A profile that an office wrote for its portal: by its address, or without one by its signs. */
export function belongs(profile: PortalProfile, address: string, has: (sign: PageSign) => boolean): boolean {
  return profile.recognise.addresses === undefined ? showsSigns(profile, has) : fitsAddress(profile, address);
}

function showsSigns({ recognise: { signs = [] } }: PortalProfile, has: (sign: PageSign) => boolean): boolean {
  return signs.some((group) => group.every(has));
}

/** Whether a profile may be meant on this host at all: it names the host, or no host. */
export function fitsHost({ recognise: { addresses = [] } }: PortalProfile, host: string): boolean {
  return addresses.length === 0 || addresses.some((glob) => glob.startsWith('**') || fitsGlob(glob.split('/')[0]!, host));
}

/** `host/path?query#hash`, by which profiles know a page. */
export function addressOf({ host, pathname, search, hash }: Pick<Location, 'host' | 'pathname' | 'search' | 'hash'>): string {
  return host + pathname + search + hash;
}

/** Elements looked at for the words of one sign. */
const LOOKS = 20;

/** Looks for signs in a page; a selector that the browser does not know is in no page. */
export function signsIn(document: Document): (sign: PageSign) => boolean {
  return ({ selector, text }) => {
    try {
      if (text === undefined) return document.querySelector(selector) !== null;
      const words = fold(text);
      return [...document.querySelectorAll(selector)].slice(0, LOOKS).some((element) => fold(element.textContent ?? '').includes(words));
    } catch {
      return false;
    }
  };
}
