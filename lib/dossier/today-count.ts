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
}

/** The counts of the day by the deadlines alone, as the rules `qua-han`, `den-han-hom-nay` and `sap-den-han` see them. */
export function countToday(dossiers: readonly StoredDossier[], { now, dueSoonHours, rulesOff = [] }: TodayCountOptions): TodayCount {
  const count: TodayCount = { overdue: 0, dueToday: 0, dueSoon: 0 };
  for (const dossier of dossiers) {
    const status = deadlineStatus(dossier, now, { dueSoonHours });
    if (status === 'overdue' || status === 'dueToday' || status === 'dueSoon') count[status]++;
  }
  if (rulesOff.includes('qua-han')) count.overdue = 0;
  if (rulesOff.includes('den-han-hom-nay')) count.dueToday = 0;
  if (rulesOff.includes('sap-den-han')) count.dueSoon = 0;
  return count;
}
