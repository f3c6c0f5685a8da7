import { isWorkingDay, addWorkingDays } from '../calendar/working-days';
import type { GradedCalendar } from '../calendar/work-calendar';
import { dayOf, type Moment } from '../text/moment';

/** What the official decides: so many working days after the day of the letter, or a day. */
export type NewDueChoice = { by: 'workingDays'; count: number } | { by: 'day'; day: string };

export type NewDue =
  /** `sure` is false where a day off that nobody vouches for decides. */
  { ok: true; day: string; sure: boolean } | { ok: false; why: 'wrong-count' | 'not-after' | 'day-off' | 'outside-calendar' };

/** Longest that anything can be put off by a slip of the hand. */
export const MOST_WORKING_DAYS = 120;

/** The new day, counted from the day of the letter, which itself is not counted. */
export function newDue(choice: NewDueChoice, letterDay: Moment, calendar: GradedCalendar): NewDue {
  const today = dayOf(letterDay);
  if (choice.by === 'workingDays') {
    const { count } = choice;
    if (!Number.isInteger(count) || count < 1 || count > MOST_WORKING_DAYS) return { ok: false, why: 'wrong-count' };
    const day = addWorkingDays(today, count, calendar.likely);
    if (day === undefined) return { ok: false, why: 'outside-calendar' };
    return { ok: true, day, sure: day === addWorkingDays(today, count, calendar.vouched) };
  }
  const { day } = choice;
  if (day <= today) return { ok: false, why: 'not-after' };
  const worked = isWorkingDay(day, calendar.likely);
  if (worked === undefined) return { ok: false, why: 'outside-calendar' };
  if (!worked) return { ok: false, why: 'day-off' };
  return { ok: true, day, sure: isWorkingDay(day, calendar.vouched) === true };
}
