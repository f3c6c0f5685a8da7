import { dayFromNumber, dayNumber, dayOf, type Moment } from '../text/moment';
import { CALENDAR_YEARS, calendarEntries } from './holidays';

/** Exceptions by day number: true = worked although a weekend, false = off although a weekday. */
const exceptions = new Map(calendarEntries.map((entry) => [dayNumber(entry.day), entry.kind === 'work']));
const FIRST = dayNumber(`${CALENDAR_YEARS.from}-01-01`);
const LAST = dayNumber(`${CALENDAR_YEARS.to}-12-31`);

function works(day: number): boolean {
  // 1970-01-01 was a Thursday: 0 = Monday … 6 = Sunday.
  return exceptions.get(day) ?? (((day + 3) % 7) + 7) % 7 < 5;
}

/** Undefined outside the years whose days off are known. */
export function isWorkingDay(moment: Moment): boolean | undefined {
  const day = dayNumber(moment);
  return day < FIRST || day > LAST ? undefined : works(day);
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier. The first day is not counted.
 * Undefined when either end lies outside the years whose days off are known: a guess would be off by a whole Tết.
 */
export function workingDaysBetween(from: Moment, to: Moment): number | undefined {
  const a = dayNumber(from);
  const b = dayNumber(to);
  if (!(Math.min(a, b) >= FIRST && Math.max(a, b) <= LAST)) return undefined;
  if (b < a) return -(workingDaysBetween(to, from) ?? 0);
  let count = 0;
  for (let day = a + 1; day <= b; day++) if (works(day)) count++;
  return count;
}

/**
 * The day that is `count` working days after `from` (the day after `from` is the first); with a negative count, before it.
 * With 0, the day itself. Undefined when the answer lies outside the known years.
 */
export function addWorkingDays(from: Moment, count: number): string | undefined {
  let day = dayNumber(from);
  if (!(day >= FIRST && day <= LAST)) return undefined;
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (day < FIRST || day > LAST) return undefined;
    if (works(day)) left--;
  }
  return count === 0 ? dayOf(from) : dayFromNumber(day);
}
