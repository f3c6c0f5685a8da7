import { dayNumber } from '../text/moment';
import { CALENDAR_YEARS, calendarEntries, type CalendarEntry } from './holidays';
import { lunarDays } from './lunar-days';
import { provisionalHolidays } from './provisional-holidays';

/** Which days are worked. Days by number since 1970-01-01, as `dayNumber` gives them. */
export interface WorkCalendar {
  /** Outside these days nothing is known. */
  first: number;
  last: number;
  /** Weekdays off (false) and weekend days worked (true). */
  exceptions: ReadonlyMap<number, boolean>;
}

/** Nobody has announced these days, or nobody here has read the announcement. */
const UNSURE: ReadonlySet<CalendarEntry['grade']> = new Set(['background', 'provisional']);

export interface GradedCalendar {
  /** Everything that is known or taken as likely. */
  likely: WorkCalendar;
  /** Without the entries that nobody vouches for: where both calendars say the same, it is sure. */
  vouched: WorkCalendar;
}

const YEARS = Object.keys(lunarDays).map(Number);
const FIRST = dayNumber(`${CALENDAR_YEARS.from}-01-01`);
const LAST = dayNumber(`${Math.max(...YEARS)}-12-31`);

/**
 * The built-in calendar with an office's own entries over it, day by day. An entry of the office for a day that is off in the
 * built-in one (`kind: 'work'`) makes it worked, also from Monday to Friday.
 */
export function workCalendar(own: readonly CalendarEntry[] = []): GradedCalendar {
  const later = YEARS.filter((year) => year > CALENDAR_YEARS.to).flatMap(provisionalHolidays);
  const entries = [...later, ...calendarEntries, ...own];
  const of = (kept: readonly CalendarEntry[]): WorkCalendar => ({
    first: FIRST,
    last: LAST,
    exceptions: new Map(kept.map(({ day, kind }) => [dayNumber(day), kind === 'work'])),
  });
  return { likely: of(entries), vouched: of(entries.filter(({ grade }) => !UNSURE.has(grade))) };
}

export const builtInCalendar: GradedCalendar = workCalendar();

/** Whether a day is worked; undefined outside the calendar. */
export function isWorked(calendar: WorkCalendar, day: number): boolean | undefined {
  if (!(day >= calendar.first && day <= calendar.last)) return undefined;
  // 1970-01-01 was a Thursday: 0 = Monday … 6 = Sunday.
  return calendar.exceptions.get(day) ?? (day + 3) % 7 < 5;
}
