import { dayNumber, type Moment } from '../text/moment';
import type { GradedCalendar } from './work-calendar';
import { workingDaysBetween } from './working-days';

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
  const likely = calendar && workingDaysBetween(from, to, calendar.likely);
  const vouched = calendar && workingDaysBetween(from, to, calendar.vouched);
  if (likely !== undefined && vouched !== undefined) return Math.min(likely, vouched) > limit;
  return weekdaysBetween(from, to) > limit + MOST_DAYS_OFF;
}

/** Mondays to Fridays after `from` up to and including `to`, whatever is off. */
function weekdaysBetween(from: Moment, to: Moment): number {
  return Math.max(0, weekdaysUntil(dayNumber(to)) - weekdaysUntil(dayNumber(from)));
}

/** Since a Monday long ago, up to and including the day. */
function weekdaysUntil(day: number): number {
  // 1970-01-05 was a Monday.
  const days = day - 4 + 1;
  const [weeks, rest] = [Math.floor(days / 7), ((days % 7) + 7) % 7];
  return weeks * 5 + Math.min(rest, 5);
}
