import { addWorkingDays } from '../../calendar/working-days';
import { dayText, momentText } from '../../calendar/say-moment';
import { dueMoment } from '../../dossier/overdue';
import { dayOf } from '../../text/moment';
import { NONE, type PetitionRule, type RuleHead } from '../rule';
import { spanBetween } from '../shapes/due';
import { isOpen, isUnclear, PETITION_SOURCE, petitionClocks, spare, surelyOver } from '../shapes/petition-clock';
import { petitionFinding } from '../shapes/petition-finding';

/**
 * By the day the page prints, which the office was given; only where it prints none, by the clock from the reception. Petitions are
 * no dossiers: no apology is due, and none of them is counted among the overdue.
 */
const head: RuleHead = { id: 'kien-nghi-qua-han', severity: 'warn', source: PETITION_SOURCE };

export const kienNghiQuaHan: PetitionRule = {
  ...head,
  scope: 'petition',
  check: (petition, context) => {
    const { due, received } = petition;
    if (!isOpen(petition) || isUnclear(petition, 'due')) return NONE;
    if (due !== undefined) {
      const end = dueMoment(due);
      if (end >= context.now) return NONE;
      const values = { due: end === due ? momentText(due) : dayText(due), span: spanBetween(context.now, end) };
      return [petitionFinding(head, petition, context, { variant: 'due', used: ['due'], values, found: dayOf(due) })];
    }
    if (received === undefined || !surelyOver('answered', received, context.now, context)) return NONE;
    const { days } = petitionClocks.answered;
    const last = context.calendar && addWorkingDays(received, days + spare(received), context.calendar.likely);
    return [
      petitionFinding(head, petition, context, {
        variant: 'clock',
        used: ['received'],
        values: { received: dayText(received), days },
        ...(last !== undefined && { expected: last }),
      }),
    ];
  },
};
