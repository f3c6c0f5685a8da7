import * as z from 'zod/mini';
import { dayFromNumber, dayNumber } from '../text/moment';
import { officeDayKinds, type OfficeCalendar } from './office-calendar';
import { isOfficeYear } from './office-calendar-days';

/** Characters of a file that is imported; a calendar of all years has a tenth of it. */
export const OFFICE_FILE_LIMIT = 500_000;

const MOST_DAYS = 2_000;

/** A day that exists, in a year that the calendar covers. */
const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => isOfficeYear(text) && dayFromNumber(dayNumber(text)) === text),
);
const words = z.string().check(z.minLength(1), z.maxLength(300));

export const officeCalendarSchema: z.ZodMiniType<OfficeCalendar> = z.strictObject({
  version: z.literal(1),
  days: z
    .array(z.strictObject({ day, kind: z.enum(officeDayKinds), name: words, decision: z.string().check(z.maxLength(300)) }))
    .check(z.maxLength(MOST_DAYS), z.refine(eachDayOnce)),
  compared: z.array(z.strictObject({ day, kind: z.enum(['off', 'work']) })).check(z.maxLength(MOST_DAYS), z.refine(eachDayOnce)),
});

function eachDayOnce(entries: readonly { day: string }[]): boolean {
  return new Set(entries.map((entry) => entry.day)).size === entries.length;
}
