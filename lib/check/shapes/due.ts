import { dayText, momentText } from '../../calendar/say-moment';
import { deadlineStatus, dueMoment, type DeadlineStatus } from '../../dossier/overdue';
import { dayNumber, dayOf, minuteNumber } from '../../text/moment';
import { message, type Message } from '../../text/message';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding } from './dossier-finding';

/** Shape `due`: the deadline of a dossier stands in the named status at the given time. */
export function dueRule(head: RuleHead & { status: DeadlineStatus; of?: 'due' | 'stepDue' }): DossierRule {
  const of = head.of ?? 'due';
  return {
    ...head,
    scope: 'dossier',
    check: (dossier, context) => {
      const printed = dossier[of];
      if (printed === undefined) return NONE;
      const options = { dueSoonHours: context.dueSoonHours, listIsOpen: context.listIsOpen, of };
      if (deadlineStatus(dossier, context.now, options) !== head.status) return NONE;
      const due = dueMoment(printed);
      const shown = due === printed ? momentText(printed) : dayText(printed);
      const span = spanBetween(context.now, due);
      return [dossierFinding(head, dossier, { used: [of], values: { due: shown, span } })];
    },
  };
}

/** How long between two moments: days by the calendar when they lie on different days, else hours and minutes. */
export function spanBetween(a: string, b: string): Message {
  const days = Math.abs(dayNumber(dayOf(b)) - dayNumber(dayOf(a)));
  if (days > 0) return message('rule.span.days', { days });
  const minutes = Math.abs(minuteNumber(b) - minuteNumber(a));
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? message('rule.span.hours', { hours }) : message('rule.span.minutes', { minutes: Math.max(minutes, 1) });
}
