import { message, type Message } from '../../lib/text/message';
import { dayNumber, endOf, type Moment } from '../../lib/text/moment';
import { minutesBetween, spanOfMinutes } from '../common/time-span';

/** `late`, `today` and `soon` colour the line; a dossier whose clock does not run has none of them. */
export type Pressure = 'late' | 'today' | 'soon';

/** How the due date stands to now. Calendar time: the legal count of working days belongs to the checks. */
export function dueText(due: Moment, now: Moment, pressure: Pressure | undefined): Message | undefined {
  if (pressure === undefined) return undefined;
  const left = minutesBetween(now, endOf(due));
  if (pressure === 'late') {
    const days = dayNumber(now) - dayNumber(due);
    return message('common.due.late', { span: days >= 1 ? message('common.span.days', { n: days }) : spanOfMinutes(left) });
  }
  return pressure === 'today' ? message('common.due.today') : message('common.due.left', { span: spanOfMinutes(left) });
}
