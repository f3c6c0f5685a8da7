import { contentHash } from '../text/content-hash';
import type { Moment } from '../text/moment';
import type { Finding, Source } from './finding';
import { versionOf } from './rule-versions';

/** Shortest reason that says anything. */
export const REASON_LENGTH = 10;

/** A finding that an official has set aside, for a reason. */
export interface Waiver {
  /** What it was given for; see `printOf`. */
  print: string;
  reason: string;
  at: Moment;
}

/**
 * What a waiver holds on to: rule and its version, dossier, what was found and expected, pages, unit, period, and each figure
 * used with its place. Whatever of these changes, the finding is another one and is heard again. No time of reading and no capture: the same figures read
 * again are still the same. Of a report text a hash of all that and of its words, wherever they stand: they may name people.
 */
export function printOf({ rule, code, figures, beyond, expected, found, difference, quote }: Finding): string {
  const pages = new Set(figures.map(({ source }) => pageOf(source)));
  const used = figures.map(({ raw, value, source: { row, column } }) => [row, column, value ?? raw].join('~'));
  const about = [code, expected, found, difference, beyond, ...pages, ...used].join('|');
  return [rule, versionOf(rule), quote === undefined ? about : contentHash([quote, about])].join('|');
}

function pageOf({ portal, screen, unit, period }: Source): string {
  return [portal, screen, unit, period?.from, period?.to].join('~');
}

/** The findings, each that was set aside with its waiver. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[] | undefined): readonly Finding[] {
  if (!waivers?.length) return findings;
  const byPrint = new Map(waivers.map((waiver) => [waiver.print, waiver]));
  return findings.map((finding) => {
    const waiver = byPrint.get(printOf(finding));
    return waiver === undefined ? finding : { ...finding, waiver };
  });
}

/** Not set aside. */
export function isActive({ waiver }: Finding): boolean {
  return waiver === undefined;
}

/** The portal a finding is about; none for one that rests on several. */
export function portalOf({ figures }: Finding): string | undefined {
  const portals = new Set(figures.map(({ source }) => source.portal));
  return portals.size === 1 ? [...portals][0] : undefined;
}
