import { dueDate } from '../../calendar/due-date';
import { HOURS_A_DAY, readTerm, type Term } from '../../calendar/read-term';
import { termConventions, type TermConvention } from '../../calendar/term-convention';
import type { GradedCalendar, WorkCalendar } from '../../calendar/work-calendar';
import { dayNumber, dayOf, type Moment } from '../../text/moment';
import type { RecordContext, SeenDossier } from '../rule';

/** Which mistake of counting gives the printed day: known defects of real systems. */
export type DueCause = 'makeUp' | 'holidays' | 'firstDay';

export interface DueDifference {
  /** As printed and as counted, by the day. */
  due: string;
  expected: string;
  /** A day off that nobody vouches for decides it. */
  unsure: boolean;
  /** The office has said how it counts. */
  named: boolean;
  cause?: DueCause;
}

/** `unknown`: term, calendar or way of counting do not tell. */
export type DueComparison = DueDifference | 'equal' | 'unknown';

/**
 * The printed due date against the term, day by day. Where the office has not said how it counts, the date is right if any known
 * way gives it. "15 ngày" without "làm việc" may mean either; a term of one working day may end the same day.
 */
export function compareDue(dossier: SeenDossier, context: RecordContext): DueComparison {
  const { received, due, handling } = dossier;
  if (received === undefined || due === undefined) return 'unknown';
  const own = handling?.term === undefined ? undefined : readTerm(handling.term);
  const term = handling?.term === undefined ? context.termOf?.(dossier) : own;
  if (term === undefined) return 'unknown';
  const convention = context.conventionOf?.(dossier);
  const conventions = convention === undefined ? termConventions : [convention];
  const days = dueDays(received, term, conventions, context.calendar);
  if (days === undefined) return 'unknown';
  const printed = dayOf(due);
  if (days.some(({ day }) => day === printed)) return 'equal';
  // The way that comes nearest is the one that speaks.
  const nearest = days.reduce((a, b) => (distance(b.day, printed) < distance(a.day, printed) ? b : a));
  const cause = causeOf(printed, received, term, conventions, context.calendar);
  return {
    due: printed,
    expected: nearest.day,
    unsure: days.some(({ sure }) => !sure),
    named: convention !== undefined,
    ...(cause && { cause }),
  };
}

interface DueDay {
  day: string;
  sure: boolean;
}

function dueDays(
  received: Moment,
  term: Term,
  conventions: readonly TermConvention[],
  calendar: GradedCalendar,
): readonly DueDay[] | undefined {
  const found: DueDay[] = [];
  for (const meant of meanings(term))
    for (const convention of conventions) {
      const counted = dueDate(received, meant, convention, calendar);
      if (counted === undefined) return undefined;
      found.push({ day: dayOf(counted.due), sure: counted.sure });
    }
  // "Trong ngày": the end of the day on which it came in is as good.
  if (term.unit === 'workingHours' && term.amount <= HOURS_A_DAY) found.push({ day: dayOf(received), sure: true });
  return found;
}

function meanings(term: Term): readonly Term[] {
  if (term.unit !== 'calendarDays') return [term];
  return [term, { unit: 'workingHours', amount: term.amount * HOURS_A_DAY }];
}

function distance(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

function causeOf(
  printed: string,
  received: Moment,
  term: Term,
  conventions: readonly TermConvention[],
  calendar: GradedCalendar,
): DueCause | undefined {
  const gives = (of: Term, by: WorkCalendar): boolean =>
    dueDays(received, of, conventions, { likely: by, vouched: by })?.some(({ day }) => day === printed) === true;
  if (gives(term, without(calendar.likely, 'work'))) return 'makeUp';
  if (gives(term, without(calendar.likely, 'off')) || gives(term, without(calendar.likely, 'all'))) return 'holidays';
  const shorter = term.amount - (term.unit === 'workingHours' ? HOURS_A_DAY : 1);
  return shorter > 0 && gives({ ...term, amount: shorter }, calendar.likely) ? 'firstDay' : undefined;
}

const simpler = new WeakMap<WorkCalendar, Partial<Record<'work' | 'off' | 'all', WorkCalendar>>>();

/** The calendar of a system that knows no make-up days, no holidays, or neither. */
function without(calendar: WorkCalendar, kind: 'work' | 'off' | 'all'): WorkCalendar {
  const known = simpler.get(calendar) ?? {};
  simpler.set(calendar, known);
  return (known[kind] ??= {
    ...calendar,
    exceptions: new Map([...calendar.exceptions].filter(([, worked]) => kind !== 'all' && worked !== (kind === 'work'))),
  });
}
