import type { Moment } from '../text/moment';
import type { StoredDossier } from './dossier';
import { deadlineStatus, type DeadlineStatus } from './overdue';

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
  /** What this rule says of this dossier was set aside. */
  isWaived?: (dossier: StoredDossier, rule: string) => boolean;
}

/** Working days left of what the rule `con-hai-ngay-lam-viec` calls soon. */
const SOON_DAYS = 2;

type Counted = readonly [kind: keyof TodayCount, rule: string];

const SOON_BY_DAYS: Counted = ['dueSoon', 'con-hai-ngay-lam-viec'];

const ruleOf: Partial<Record<DeadlineStatus, Counted>> = {
  overdue: ['overdue', 'qua-han'],
  dueToday: ['dueToday', 'den-han-hom-nay'],
  dueSoon: ['dueSoon', 'sap-den-han'],
};

/** The counts of the day by the deadlines alone, as the rules of deadlines see them; what was switched off or set aside is left out. */
export function countToday(
  dossiers: readonly StoredDossier[],
  { now, dueSoonHours, rulesOff = [], workingDays, isWaived }: TodayCountOptions,
): TodayCount {
  const count: TodayCount = { overdue: 0, dueToday: 0, dueSoon: 0 };
  for (const dossier of dossiers) {
    const status = deadlineStatus(dossier, now, { dueSoonHours });
    const { due } = dossier;
    const days = status === 'inTime' && due !== undefined ? workingDays?.(now, due) : undefined;
    const counted = days !== undefined && days <= SOON_DAYS ? SOON_BY_DAYS : ruleOf[status];
    if (counted === undefined) continue;
    const [kind, rule] = counted;
    if (!rulesOff.includes(rule) && !isWaived?.(dossier, rule)) count[kind]++;
  }
  return count;
}
