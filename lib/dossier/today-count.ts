import type { Moment } from '../text/moment';
import type { StoredDossier } from './dossier';
import { deadlineStatus } from './overdue';

export interface TodayCount {
  overdue: number;
  dueToday: number;
  dueSoon: number;
}

export interface TodayCountOptions {
  now: Moment;
  dueSoonHours: number;
  /** Rules switched off: what they would name is not counted. */
  rulesOff?: readonly string[];
  /** Where a calendar is at hand: what is due in a few working days is due soon too. */
  workingDays?: (from: Moment, to: Moment) => number | undefined;
}

/** Working days left of what the rule `con-hai-ngay-lam-viec` calls soon. */
const SOON_DAYS = 2;

/** The counts of the day by the deadlines alone, as the rules `qua-han`, `den-han-hom-nay` and `sap-den-han` see them. */
export function countToday(
  dossiers: readonly StoredDossier[],
  { now, dueSoonHours, rulesOff = [], workingDays }: TodayCountOptions,
): TodayCount {
  const count: TodayCount = { overdue: 0, dueToday: 0, dueSoon: 0 };
  const byDays = !rulesOff.includes('con-hai-ngay-lam-viec');
  for (const dossier of dossiers) {
    const status = deadlineStatus(dossier, now, { dueSoonHours });
    const { due } = dossier;
    const days = status === 'inTime' && byDays && due !== undefined ? workingDays?.(now, due) : undefined;
    if (days !== undefined && days <= SOON_DAYS) count.dueSoon++;
    if (status === 'overdue' || status === 'dueToday' || (status === 'dueSoon' && !rulesOff.includes('sap-den-han'))) count[status]++;
  }
  if (rulesOff.includes('qua-han')) count.overdue = 0;
  if (rulesOff.includes('den-han-hom-nay')) count.dueToday = 0;
  return count;
}
