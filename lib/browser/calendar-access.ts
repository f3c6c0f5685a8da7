import { NO_OFFICE_DAYS, officeCalendar, type OfficeCalendar } from '../calendar/office-calendar';
import { compare, withDays } from '../calendar/office-calendar-days';
import { officeCalendarSchema } from '../calendar/office-calendar-schema';
import { builtInCalendar, type GradedCalendar } from '../calendar/work-calendar';
import { ok, type Result } from '../text/result';
import type { Changes } from '../text/take-over';
import { officeData } from './office-data';

/** Days off and make-up days of the office. */
export const calendarData = officeData<OfficeCalendar>('calendar', officeCalendarSchema, NO_OFFICE_DAYS);

/** The working days that hold here: those that come with the extension under the office's own. */
export async function currentCalendar(): Promise<GradedCalendar> {
  return officeCalendar(builtInCalendar, await calendarData.read());
}

/** Takes the days of a file over; what it does not name stays. */
export async function importCalendar(text: string): Promise<Result<Changes>> {
  const read = calendarData.parse(text);
  if (!read.ok) return read;
  const { calendar, changes } = withDays(await calendarData.read(), read.value.days);
  const saved = await calendarData.save(compare(calendar, read.value.compared, true));
  return saved.ok ? ok(changes) : saved;
}
