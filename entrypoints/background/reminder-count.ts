import { currentCalendar } from '../../lib/browser/calendar-access';
import { workingDaysBetween } from '../../lib/calendar/working-days';
import type { StoredDossier } from '../../lib/dossier/dossier';
import { countToday, type TodayCount } from '../../lib/dossier/today-count';
import type { Settings } from '../../lib/settings/settings';
import type { Moment } from '../../lib/text/moment';

/** The counts of the day by settings and the office's calendar, as the workspace has them. */
export async function countNow(dossiers: readonly StoredDossier[], settings: Settings, now: Moment): Promise<TodayCount> {
  const { dueSoonHours, rulesOff } = settings;
  const { likely } = await currentCalendar();
  return countToday(dossiers, { now, dueSoonHours, rulesOff, workingDays: (from, to) => workingDaysBetween(from, to, likely) });
}
