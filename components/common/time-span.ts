import { message, type Message } from '../../lib/text/message';
import { minuteNumber, type Moment } from '../../lib/text/moment';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Length of time in the largest unit that says enough: minutes below an hour, hours below two days, then calendar days. */
export function spanOfMinutes(minutes: number): Message {
  const length = Math.max(0, Math.abs(minutes));
  if (length < HOUR) return message('common.span.minutes', { n: Math.round(length) });
  if (length < 2 * DAY) return message('common.span.hours', { n: Math.floor(length / HOUR) });
  return message('common.span.days', { n: Math.floor(length / DAY) });
}

/** How long before `now` something was read. */
export function ageOf(at: Moment, now: Moment): Message {
  const minutes = minuteNumber(now) - minuteNumber(at);
  return minutes < 1 ? message('common.span.justNow') : message('common.span.ago', { span: spanOfMinutes(minutes) });
}

export function minutesBetween(from: Moment, to: Moment): number {
  return minuteNumber(to) - minuteNumber(from);
}
