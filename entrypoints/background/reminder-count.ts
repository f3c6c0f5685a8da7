import { currentCalendar } from '../../lib/browser/calendar-access';
import { workingDaysBetween } from '../../lib/calendar/working-days';
import { waivedDeadlines } from '../../lib/check/waived-deadlines';
import type { StoredDossier } from '../../lib/dossier/dossier';
import { countToday, type TodayCount } from '../../lib/dossier/today-count';
import type { Settings } from '../../lib/settings/settings';
import type { Store } from '../../lib/store/schema';
import { allWaivers } from '../../lib/store/waivers';
import type { Moment } from '../../lib/text/moment';

/** The counts of the day by settings, the office's calendar and what was set aside, as the workspace has them. */
export async function countNow(
  store: Store,
  dossiers: readonly StoredDossier[],
  { dueSoonHours, rulesOff }: Settings,
  now: Moment,
): Promise<TodayCount> {
  const [calendar, waivers] = await Promise.all([currentCalendar(), allWaivers(store)]);
  return countToday(dossiers, {
    now,
    dueSoonHours,
    rulesOff,
    workingDays: (from, to) => workingDaysBetween(from, to, calendar.likely),
    isWaived: waivedDeadlines(waivers, { now, dueSoonHours, calendar }),
  });
}
