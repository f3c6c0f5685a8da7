import { workingDaysBetween } from '../calendar/working-days';
import type { GradedCalendar } from '../calendar/work-calendar';
import type { StoredDossier } from '../dossier/dossier';
import type { Moment } from '../text/moment';
import type { RecordContext } from './rule';
import { conHaiNgayLamViec } from './rules/con-hai-ngay-lam-viec';
import { denHanHomNay } from './rules/den-han-hom-nay';
import { quaHan } from './rules/qua-han';
import { sapDenHan } from './rules/sap-den-han';
import { printOf, type Waiver } from './waive';

const deadlineRules = [quaHan, denHanHomNay, sapDenHan, conHaiNgayLamViec];

/**
 * Whether what a rule says of a dossier's deadline was set aside, by the print of the finding itself: a date that has moved since
 * counts again. Few dossiers have a waiver, and only theirs are looked at.
 */
export function waivedDeadlines(
  waivers: readonly (Waiver & { rule: string; portal?: string; code?: string })[],
  { now, dueSoonHours, calendar }: { now: Moment; dueSoonHours: number; calendar: GradedCalendar },
): (dossier: StoredDossier, rule: string) => boolean {
  const places = new Set(waivers.map(({ rule, portal, code }) => `${rule}|${portal}|${code}`));
  const prints = new Set(waivers.map(({ print }) => print));
  // Deadlines ask for nothing but the clock and the calendar.
  const context: RecordContext = {
    now,
    dueSoonHours,
    listIsOpen: false,
    previousQuarter: '',
    quarterBeforeThat: '',
    shown: new Set(),
    calendar,
    workingDays: (from, to) => workingDaysBetween(from, to, calendar.likely),
    stillDays: 0,
    statesOf: () => new Set(),
  };
  return (dossier, id) =>
    places.has(`${id}|${dossier.portal}|${dossier.code}`) &&
    deadlineRules.some((rule) => rule.id === id && rule.check(dossier, context).some((finding) => prints.has(printOf(finding))));
}
