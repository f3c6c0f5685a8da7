import { dayFromNumber, dayNumber, dayOf, type Moment } from '../text/moment';
import { builtInCalendar, isWorked, type WorkCalendar } from './work-calendar';

/** Undefined outside the years whose days off are known. */
export function isWorkingDay(moment: Moment, calendar: WorkCalendar = builtInCalendar.likely): boolean | undefined {
  return isWorked(calendar, dayNumber(moment));
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier. The first day is not counted.
 * Undefined when either end lies outside the years whose days off are known: a guess would be off by a whole Tết.
 */
export function workingDaysBetween(from: Moment, to: Moment, calendar: WorkCalendar = builtInCalendar.likely): number | undefined {
  const a = dayNumber(from);
  const b = dayNumber(to);
  if (!(Math.min(a, b) >= calendar.first && Math.max(a, b) <= calendar.last)) return undefined;
  if (b < a) return -(workingDaysBetween(to, from, calendar) ?? 0);
  let count = 0;
  for (let day = a + 1; day <= b; day++) if (isWorked(calendar, day)) count++;
  return count;
}

/**
 * The day that is `count` working days after `from` (the day after `from` is the first); with a negative count, before it.
 * With 0, the day itself. Undefined when the answer lies outside the known years.
 */
export function addWorkingDays(from: Moment, count: number, calendar: WorkCalendar = builtInCalendar.likely): string | undefined {
  let day = dayNumber(from);
  if (!(day >= calendar.first && day <= calendar.last)) return undefined;
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    const worked = isWorked(calendar, day);
    if (worked === undefined) return undefined;
    if (worked) left--;
  }
  return count === 0 ? dayOf(from) : dayFromNumber(day);
}

/** The day itself if it is worked, else the next one that is. */
export function workingDayFrom(moment: Moment, calendar: WorkCalendar = builtInCalendar.likely): string | undefined {
  return isWorkingDay(moment, calendar) === true ? dayOf(moment) : addWorkingDays(moment, 1, calendar);
}
