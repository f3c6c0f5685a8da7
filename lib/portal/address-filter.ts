import type { Period } from '../calendar/period';
import { readMoment } from '../text/read-date';

/** Query parameters of known portals that say what a page shows; all others (page, sort, menu, id) say where we are. */
const SPANS: readonly (readonly [from: string, to: string])[] = [
  ['acceptfrom', 'acceptto'],
  ['tungay', 'denngay'],
  ['fromdate', 'todate'],
  ['from', 'to'],
  ['startdate', 'enddate'],
];
const CHOICES = new Set([
  'status',
  'procedure',
  'sector',
  'applymethod',
  'province',
  'ward',
  'dossierprocessingstatus',
  'vnpoststatus',
  'remindid',
  'appointmentfrom',
  'appointmentto',
  'resultreturnedfrom',
  'resultreturnedto',
  'loai',
  'trangthai',
  'linhvuc',
]);
/** Typed in about a person: that it is there counts, what it says does not. */
const PERSONAL = new Set([
  'code',
  'identity',
  'applicant',
  'ownerfullname',
  'applicantorganization',
  'receiptcode',
  'taxcode',
  'resperson',
  'phonenumberapply',
]);

/** What the address asks for: iGate 2 keeps its whole search form there. Blank parameters ask for nothing. */
export function filterOfAddress(search: string, hash = ''): Record<string, string> {
  const filter: Record<string, string> = {};
  for (const [name, value] of parameters(search, hash)) {
    const key = name.toLowerCase();
    if (value === '') continue;
    if (CHOICES.has(key) || SPANS.some((span) => span.includes(key))) filter[name] = value;
    else if (PERSONAL.has(key)) filter[name] = '…';
  }
  return filter;
}

/** The span of days in an address, from a pair of parameters that both hold a day. */
export function periodOfAddress(search: string, hash = ''): Period | undefined {
  const given = new Map(parameters(search, hash).map(([name, value]) => [name.toLowerCase(), value]));
  const found = SPANS.flatMap(([from, to]) => {
    const [first, last] = [dayOf(given.get(from)), dayOf(given.get(to))];
    return first !== undefined && last !== undefined && first <= last ? [{ from: first, to: last }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function parameters(search: string, hash: string): [string, string][] {
  const behind = hash.includes('?') ? hash.slice(hash.indexOf('?')) : '';
  return [...new URLSearchParams(search), ...new URLSearchParams(behind)].map(([name, value]) => [name, value.trim()]);
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const reading = readMoment(text);
  return reading.kind === 'moment' ? reading.moment.slice(0, 10) : undefined;
}
