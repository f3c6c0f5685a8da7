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
 * way gives it. "15 ngày" without "làm việc" may mean either; a term of one working day may end the same day. The office's list
 * of terms knows no channel, and online there may be another term: without a channel it tells nothing, online nothing certain.
 */
export function compareDue(dossier: SeenDossier, context: RecordContext): DueComparison {
  const { received, due, handling, channel } = dossier;
  if (received === undefined || due === undefined) return 'unknown';
  const convention = context.conventionOf?.(dossier);
  const listed = handling?.term === undefined;
  if (listed && (convention === undefined || channel === undefined)) return 'unknown';
  const term = listed ? context.termOf?.(dossier) : termIn(handling.term!);
  if (term === undefined) return 'unknown';
  const ways = convention === undefined ? termConventions : [convention];
  const printed = dayOf(due);
  const { likely } = context.calendar;
  // Mostly the date is right: how sure that is need not be asked.
  for (const counted of dueDays(received, term, ways, { likely, vouched: likely })) {
    if (counted === undefined) return 'unknown';
    if (counted.day === printed) return 'equal';
  }
  const days = [...dueDays(received, term, ways, context.calendar)].filter((counted) => counted !== undefined);
  // The way that comes nearest is the one that speaks.
  const nearest = days.reduce((a, b) => (distance(b.day, printed) < distance(a.day, printed) ? b : a));
  const cause = causeOf(printed, received, term, ways, context.calendar);
  return {
    due: printed,
    expected: nearest.day,
    unsure: days.some(({ sure }) => !sure) || (listed && channel === 'online'),
    named: convention !== undefined,
    ...(cause && { cause }),
  };
}

/** A portal prints few different terms, each a thousand times. */
const known = new Map<string, Term | undefined>();

function termIn(text: string): Term | undefined {
  if (!known.has(text)) {
    if (known.size > 500) known.clear();
    known.set(text, readTerm(text));
  }
  return known.get(text);
}

interface DueDay {
  day: string;
  sure: boolean;
}

/** One after the other, since the first is mostly right. Undefined: that way or the calendar does not say. */
function* dueDays(
  received: Moment,
  term: Term,
  ways: readonly TermConvention[],
  calendar: GradedCalendar,
): Generator<DueDay | undefined, void, void> {
  // "Trong ngày": the end of the day on which it came in is as good.
  if (term.unit === 'workingHours' && term.amount <= HOURS_A_DAY) yield { day: dayOf(received), sure: true };
  for (const meant of meanings(term))
    for (const way of ways) {
      const counted = dueDate(received, meant, way, calendar);
      yield counted && { day: dayOf(counted.due), sure: counted.sure };
    }
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
  ways: readonly TermConvention[],
  calendar: GradedCalendar,
): DueCause | undefined {
  const gives = (of: Term, by: WorkCalendar): boolean =>
    [...dueDays(received, of, ways, { likely: by, vouched: by })].some((counted) => counted?.day === printed);
  if (gives(term, without(calendar.likely, 'work'))) return 'makeUp';
  if (gives(term, without(calendar.likely, 'off')) || gives(term, without(calendar.likely, 'all'))) return 'holidays';
  const shorter = term.amount - (term.unit === 'workingHours' ? HOURS_A_DAY : 1);
  return shorter > 0 && gives({ ...term, amount: shorter }, calendar.likely) ? 'firstDay' : undefined;
}

const simpler = new WeakMap<WorkCalendar, Partial<Record<'work' | 'off' | 'all', WorkCalendar>>>();

/** The calendar of a system that knows no make-up days, no holidays, or neither. */
function without(calendar: WorkCalendar, kind: 'work' | 'off' | 'all'): WorkCalendar {
  const made = simpler.get(calendar) ?? {};
  simpler.set(calendar, made);
  return (made[kind] ??= {
    ...calendar,
    exceptions: new Map([...calendar.exceptions].filter(([, worked]) => kind !== 'all' && worked !== (kind === 'work'))),
  });
}
