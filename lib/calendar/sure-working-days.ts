import { dayNumber, type Moment } from '../text/moment';
import { isWorked, type GradedCalendar, type WorkCalendar } from './work-calendar';

/**
 * Weekdays that any stretch of five weeks may have off: twice what the longest Tết has taken (five), and more than Tết with New Year
 * and the days swapped for both. A test holds it against every day of the calendar.
 */
export const MOST_DAYS_OFF = 10;

/**
 * Whether more than `limit` working days have surely passed after `from` up to and including `to`. With a calendar only where the
 * days that nobody vouches for do not decide; without one, or outside its years, as if all days off of the year came at once.
 */
export function surelyMoreThan(limit: number, from: Moment, to: Moment, calendar?: GradedCalendar): boolean {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  const [likely, vouched] = calendar ? [passed(calendar.likely, a, b, limit), passed(calendar.vouched, a, b, limit)] : [];
  if (likely !== undefined && vouched !== undefined) return likely && vouched;
  return weekdaysUntil(b) - weekdaysUntil(a) > limit + MOST_DAYS_OFF;
}

/** Asked of every row of a list: counts no further than it has to. Undefined outside the calendar. */
function passed(calendar: WorkCalendar, a: number, b: number, limit: number): boolean | undefined {
  if (!(Math.min(a, b) >= calendar.first && Math.max(a, b) <= calendar.last)) return undefined;
  let count = 0;
  for (let day = a + 1; day <= b; day++) if (isWorked(calendar, day) && ++count > limit) return true;
  return false;
}

/** Mondays to Fridays since one Monday long ago, up to and including the day, whatever is off. */
function weekdaysUntil(day: number): number {
  // 1970-01-05 was a Monday.
  const days = day - 4 + 1;
  const [weeks, rest] = [Math.floor(days / 7), ((days % 7) + 7) % 7];
  return weeks * 5 + Math.min(rest, 5);
}
