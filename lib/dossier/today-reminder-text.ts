import { momentText } from '../calendar/say-moment';
import { message, type Message } from '../text/message';
import { minuteNumber, type Moment } from '../text/moment';
import type { TodayCount } from './today-count';

/** After a working day the counts no longer say how things stand. */
const OLD_MINUTES = 24 * 60;

/**
 * What a reminder says: counts and their age, nothing about anybody or any single dossier. Undefined where there is nothing to
 * say: no dossier presses, and the figures are fresh enough to be believed.
 */
export function reminderLines(count: TodayCount, lastRead: Moment, now: Moment): Message[] | undefined {
  const old = minuteNumber(now) - minuteNumber(lastRead) > OLD_MINUTES;
  const nothing = count.overdue + count.dueToday + count.dueSoon === 0;
  if (nothing && !old) return undefined;
  return [countsSaid(count), ageSaid(lastRead, now), ...(old ? [message('reminder.old')] : [])];
}

export function countsSaid({ overdue, dueToday, dueSoon }: TodayCount): Message {
  if (overdue + dueToday + dueSoon === 0) return message('reminder.none');
  return message('reminder.counts', { overdue, dueToday, dueSoon });
}

export function ageSaid(lastRead: Moment, now: Moment): Message {
  const minutes = Math.max(0, minuteNumber(now) - minuteNumber(lastRead));
  const age =
    minutes < 60
      ? message('reminder.minutes', { n: minutes })
      : minutes < 2 * OLD_MINUTES
        ? message('reminder.hours', { n: Math.floor(minutes / 60) })
        : message('reminder.days', { n: Math.floor(minutes / (24 * 60)) });
  return message('reminder.age', { at: momentText(lastRead), age });
}
