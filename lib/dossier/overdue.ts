import { dayOf, endOf, hasTime, minuteNumber, type Moment } from '../text/moment';
import type { Dossier } from './dossier';
import { clockOf, type Clock } from './overdue-states';

export type DeadlineStatus = 'overdue' | 'dueToday' | 'dueSoon' | 'inTime' | 'notRunning' | 'unknown';

export interface DeadlineOptions {
  /** Due within this many hours is soon. */
  dueSoonHours: number;
  /** The list's own filter says that all its dossiers are being processed: a state that is not shown counts as running. */
  listIsOpen?: boolean;
  /** Which deadline: the citizen's (default) or the clerk's step. Never merged. */
  of?: 'due' | 'stepDue';
}

type Timed = Pick<Dossier, 'state' | 'due' | 'stepDue' | 'completed' | 'returned'> & { leftListAt?: Moment };

/**
 * Midnight sharp is how portals print a day that has no hour; nobody's term ends at 00:00, so such a due date lasts until the
 * end of its day, as does a bare day.
 */
export function dueMoment(due: Moment): Moment {
  return hasTime(due) && due.slice(11, 16) !== '00:00' ? due : endOf(dayOf(due));
}

/** What the clock does for this dossier; undefined when nothing read tells. */
export function clockFor(dossier: Timed, listIsOpen = false): Clock | undefined {
  // It left a list that was read completely: how it went on is not known.
  if (dossier.leftListAt !== undefined && (dossier.state === undefined || clockOf[dossier.state] !== 'ended')) return undefined;
  if (dossier.state !== undefined) return clockOf[dossier.state];
  if (dossier.completed !== undefined || dossier.returned !== undefined) return 'ended';
  return listIsOpen ? 'runs' : undefined;
}

/**
 * By the hour. `notRunning`: by its state no deadline runs. `unknown`: the due date is not known, or the state is not known and
 * the list does not vouch for it; a passed date alone makes nothing overdue, because the dossier may be done or waiting for the
 * citizen. A running state with a date of completion or return contradicts itself and is `unknown` too.
 */
export function deadlineStatus(dossier: Timed, now: Moment, options: DeadlineOptions): DeadlineStatus {
  const clock = clockFor(dossier, options.listIsOpen);
  if (clock === undefined) return 'unknown';
  if (clock !== 'runs') return 'notRunning';
  const printed = options.of === 'stepDue' ? dossier.stepDue : dossier.due;
  if (printed === undefined || dossier.completed !== undefined || wasReturned(dossier)) return 'unknown';
  const due = dueMoment(printed);
  if (due < now) return 'overdue';
  if (dayOf(due) === dayOf(now)) return 'dueToday';
  return minuteNumber(due) - minuteNumber(now) <= options.dueSoonHours * 60 ? 'dueSoon' : 'inTime';
}

/** Some portals print the due date under "ngày trả" while the office still works on the dossier: that is no return. */
function wasReturned({ returned, due }: Timed): boolean {
  if (returned === undefined || due === undefined) return returned !== undefined;
  const isBareDay = dueMoment(returned) === endOf(dayOf(returned));
  return returned !== due && !(isBareDay && dayOf(returned) === dayOf(due));
}
