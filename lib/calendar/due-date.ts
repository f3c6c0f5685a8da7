import { dayFromNumber, dayNumber, dayOf, hasTime, minuteNumber, type Moment } from '../text/moment';
import { HOURS_A_DAY, type Term } from './read-term';
import type { TermConvention } from './term-convention';
import { isWorked, type GradedCalendar, type WorkCalendar } from './work-calendar';
import { addWorkingDays, workingDayFrom } from './working-days';

/** The office asked for a supplement, and got all of it. */
export interface Supplement {
  requested: Moment;
  complete: Moment;
}

export interface DueDate {
  due: Moment;
  /** False: a day off that nobody vouches for decides it. */
  sure: boolean;
}

/**
 * The due date by law or by a system's own way, from the day of reception. A bare day of reception gives a bare day. Undefined:
 * outside the calendar, or the convention does not say how to count this case.
 */
export function dueDate(
  received: Moment,
  term: Term,
  convention: TermConvention,
  calendar: GradedCalendar,
  supplements: readonly Supplement[] = [],
): DueDate | undefined {
  const likely = within(received, term, convention, calendar.likely, supplements);
  if (likely === undefined) return undefined;
  if (calendar.vouched === calendar.likely) return { due: likely, sure: true };
  return { due: likely, sure: likely === within(received, term, convention, calendar.vouched, supplements) };
}

/** Two terms on either side of a financial obligation: until the tax notice goes out, and from the proof of payment on. */
export function dueDatesAroundPayment(
  received: Moment,
  terms: { before: Term; after: Term },
  paid: Moment | undefined,
  convention: TermConvention,
  calendar: GradedCalendar,
): { first: DueDate | undefined; second: DueDate | undefined } {
  return {
    first: dueDate(received, terms.before, convention, calendar),
    second: paid === undefined ? undefined : dueDate(paid, terms.after, convention, calendar),
  };
}

function within(
  received: Moment,
  term: Term,
  convention: TermConvention,
  calendar: WorkCalendar,
  supplements: readonly Supplement[],
): Moment | undefined {
  if (supplements.length > 0 && convention.supplement === 'unknown') return undefined;
  if (convention.supplement === 'restart') return count(supplements.at(-1)?.complete ?? received, term, convention, calendar);
  let due = count(received, term, convention, calendar);
  for (const { requested, complete } of supplements) {
    if (due === undefined) return undefined;
    const waited = dayNumber(complete) - dayNumber(requested);
    if (waited < 0) return undefined;
    const moved = addWorkingDays(dayFromNumber(dayNumber(due) + waited - 1), 1, calendar);
    due = moved === undefined ? undefined : moved + due.slice(10);
  }
  return due;
}

/** One term without interruption. The day of reception is not counted. */
function count(received: Moment, term: Term, convention: TermConvention, calendar: WorkCalendar): Moment | undefined {
  const start = startOf(received, convention, calendar);
  if (start === undefined) return undefined;
  if (term.unit === 'calendarDays') {
    // A term that ends on a day off ends with the next working day.
    const last = workingDayFrom(dayFromNumber(start.day + term.amount), calendar);
    return last === undefined ? undefined : withClock(last, start.clock, convention);
  }
  const days = Math.floor(term.amount / HOURS_A_DAY);
  const rest = Math.round((term.amount - days * HOURS_A_DAY) * 60);
  // Without the hour of reception nobody can say at which hour a term of hours ends.
  if (rest > 0 && start.clock === undefined) return undefined;
  const day = days === 0 ? dayFromNumber(start.day) : addWorkingDays(dayFromNumber(start.day), days, calendar);
  if (day === undefined) return undefined;
  if (rest === 0) return withClock(day, start.clock, convention);
  return addMinutes(dayNumber(day), start.clock!, rest, convention, calendar);
}

/** Day and minute from which the term runs; no minute where the reception has none. */
function startOf(received: Moment, convention: TermConvention, calendar: WorkCalendar): { day: number; clock?: number } | undefined {
  const day = dayNumber(received);
  if (!hasTime(received)) return isWorked(calendar, day) === undefined ? undefined : { day };
  const clock = minuteNumber(received) - day * 1440;
  const [opens, closes] = [convention.hours[0]![0], convention.hours.at(-1)![1]];
  const worked = isWorked(calendar, day);
  if (worked === undefined) return undefined;
  if (worked && clock > (convention.lateAfter ?? Number.POSITIVE_INFINITY)) {
    const next = addWorkingDays(dayOf(received), 1, calendar);
    return next === undefined ? undefined : { day: dayNumber(next), clock: opens };
  }
  const gap = convention.hours.find(([from], i) => clock < from && (i === 0 || clock > convention.hours[i - 1]![1]));
  return { day, clock: Math.min(gap === undefined ? clock : gap[0], closes) };
}

function addMinutes(day: number, clock: number, minutes: number, convention: TermConvention, calendar: WorkCalendar): Moment | undefined {
  let [at, now, left] = [day, clock, minutes];
  for (;;) {
    if (isWorked(calendar, at) === undefined) return undefined;
    if (isWorked(calendar, at) === true)
      for (const [from, to] of convention.hours) {
        const begin = Math.max(now, from);
        if (begin >= to) continue;
        if (left <= to - begin) return moment(at, begin + left);
        left -= to - begin;
      }
    at += 1;
    now = 0;
  }
}

function withClock(day: string, clock: number | undefined, convention: TermConvention): Moment {
  if (clock === undefined) return day;
  return moment(dayNumber(day), convention.until === 'sameClock' ? clock : convention.hours.at(-1)![1]);
}

function moment(day: number, clock: number): Moment {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dayFromNumber(day)}T${two(Math.floor(clock / 60))}:${two(clock % 60)}:00`;
}
