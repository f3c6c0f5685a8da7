import type { Moment } from './moment';
import { fold, plain } from './normalise';

export type DateReading =
  { kind: 'moment'; moment: Moment } | { kind: 'blank' } | { kind: 'unclear'; why: 'no-such-day' | 'no-year' | 'several' | 'not-a-date' };

export interface FoundMoment {
  moment: Moment;
  /** Place in the text searched. */
  start: number;
  end: number;
}

const TIME = String.raw`(?<h>\d{1,2})(?::|\s?giờ\s?|\s?h\s?)(?<mi>\d{2})(?:(?::|\s?phút\s?)(?<s>\d{2}))?(?:\s?phút)?(?:\s?(?<half>SA|CH|AM|PM)\b)?`;
/** Named parts: y, mo, d, h, mi, s, zone, half (sáng, chiều). */
const GRAMMARS: readonly RegExp[] = [
  // 2024-05-20T10:00:00.000+0700 · 2024-05-20 10:00 · 2024/05/20
  /(?<!\d)(?<y>\d{4})(?<sep>[-/])(?<mo>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)(?:[T ]+(?<h>\d{1,2}):(?<mi>\d{2})(?::(?<s>\d{2}))?(?:\.\d+)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/g,
  // 10:15:00 05/04/2023 · 10:15, 5/4/2023 · lúc 10 giờ 15 phút, ngày 05/04/2023
  new RegExp(
    String.raw`(?<![\d:])${TIME}(?:\s?,)?\s?(?:-\s?)?(?:ngày\s)?(?<d>\d{1,2})(?<sep>[/.-])(?<mo>\d{1,2})\k<sep>(?<y>\d{4})(?!\d)`,
    'giu',
  ),
  // 05/04/2023 · 05/04/2023 10:15[:00] · 5-4-2023
  new RegExp(
    String.raw`(?<![\d/.-])(?<d>\d{1,2})\s?(?<sep>[/.-])\s?(?<mo>\d{1,2})\s?\k<sep>\s?(?<y>\d{4})(?![\d/])(?:[\s,]+(?:-\s)?(?:lúc\s)?${TIME})?`,
    'giu',
  ),
  // (lúc HH giờ mm phút,) ngày dd tháng MM năm yyyy
  new RegExp(String.raw`(?:${TIME}\s?,?\s?)?ngày\s(?<d>\d{1,2})\stháng\s(?<mo>\d{1,2})\snăm\s(?<y>\d{4})`, 'giu'),
];

/** Every date in a text, from left to right; a date that no calendar has is left out. */
export function findMoments(text: string): FoundMoment[] {
  if (!/\d{4}/.test(text)) return [];
  const found: FoundMoment[] = [];
  // What a grammar has found further on stays found: a long text is gone through once for each.
  let ahead: (FoundMoment | undefined)[] = GRAMMARS.map((grammar) => next(grammar, text, 0));
  for (;;) {
    const first = ahead.reduce(earlier, undefined);
    if (first === undefined) return found;
    found.push(first);
    ahead = ahead.map((one, index) => (one === undefined || one.start >= first.end ? one : next(GRAMMARS[index]!, text, first.end)));
  }
}

/** The first match at or after a place that is a day of the calendar. */
function next(grammar: RegExp, text: string, from: number): FoundMoment | undefined {
  grammar.lastIndex = from;
  for (let match = grammar.exec(text); match; match = grammar.exec(text)) {
    const moment = assemble(match.groups ?? {});
    if (moment !== undefined) return { moment, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function earlier(best: FoundMoment | undefined, other: FoundMoment | undefined): FoundMoment | undefined {
  if (best === undefined || other === undefined) return best ?? other;
  return other.start < best.start || (other.start === best.start && other.end > best.end) ? other : best;
}

const FAST = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const NOISE = /^(?:luc|ngay|thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|vao|han|den|\s)*$/;

/** Reads a cell that should hold one date. */
export function readMoment(text: string): DateReading {
  if (text === '') return { kind: 'blank' };
  // Most cells of a list are tidy as they stand.
  const asItStands = FAST.exec(text);
  const raw = asItStands === null ? plain(text) : text;
  const fast = asItStands ?? FAST.exec(raw);
  if (fast) {
    const moment = assemble({ d: fast[1], mo: fast[2], y: fast[3], h: fast[4], mi: fast[5], s: fast[6] });
    return moment === undefined ? { kind: 'unclear', why: 'no-such-day' } : { kind: 'moment', moment };
  }
  if (raw === '' || /^[-–—.…]+$/.test(raw) || /^không (?:quy định|có)$/i.test(raw)) return { kind: 'blank' };
  const found = findMoments(raw);
  const [first, second] = found;
  if (first === undefined) {
    if (/^\d{1,2}[/-]\d{1,2}$/.test(raw)) return { kind: 'unclear', why: 'no-year' };
    return { kind: 'unclear', why: /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/.test(raw) ? 'no-such-day' : 'not-a-date' };
  }
  if (second !== undefined) return { kind: 'unclear', why: 'several' };
  const rest = fold(`${raw.slice(0, first.start)} ${raw.slice(first.end)}`);
  return NOISE.test(rest) ? { kind: 'moment', moment: first.moment } : { kind: 'unclear', why: 'not-a-date' };
}

function assemble(parts: Readonly<Record<string, string | undefined>>): Moment | undefined {
  const { y, mo, d, h, mi, s, zone, half } = parts;
  const [year, month, day] = [Number(y), Number(mo), Number(d)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1900 || year > 2200) return undefined;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (h === undefined) return date;
  const [hour, minute, second] = [hourOfDay(Number(h), half), Number(mi), Number(s ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const local = `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
  return zone === undefined || /^\+07:?00$/.test(zone) ? local : toVietnam(local, zone);
}

/** SA and AM before noon, CH and PM after; "13:30 CH" is said too. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/CH|PM/i.test(half) ? 12 : 0);
}

/** A time given with another zone is moved to Vietnam's (+07:00, no summer time). */
function toVietnam(local: string, zone: string): Moment {
  const at = new Date(`${local}${zone === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`);
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** `data-time="1772414100000"`: milliseconds, or seconds, since 1970 as a moment in Vietnam. Other figures are none. */
export function readEpoch(digits: string): Moment | undefined {
  if (!/^\d{10}$|^\d{13}$/.test(digits)) return undefined;
  const ms = Number(digits) * (digits.length === 10 ? 1000 : 1);
  const local = new Date(ms + 7 * 3_600_000).toISOString().slice(0, 19);
  return Number(local.slice(0, 4)) >= 1990 && Number(local.slice(0, 4)) <= 2200 ? local : undefined;
}
