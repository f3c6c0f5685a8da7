import { dayText, momentText } from '../../calendar/say-moment';
import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days';
import { dueMoment } from '../../dossier/overdue';
import { dayOf, minuteNumber, type Moment } from '../../text/moment';
import { NONE, type PetitionContext, type PetitionRule, type RuleHead } from '../rule';
import { isOpen, isUnclear, PETITION_SOURCE, petitionClocks } from '../shapes/petition-clock';
import { petitionFinding } from '../shapes/petition-finding';

/** Within the hours that the office has set, or, where a calendar is at hand, within two working days: a Friday knows of Monday. */
const head: RuleHead = { id: 'kien-nghi-sap-den-han', severity: 'note', source: PETITION_SOURCE };

const SOON_DAYS = 2;

export const kienNghiSapDenHan: PetitionRule = {
  ...head,
  scope: 'petition',
  check: (petition, context) => {
    if (!isOpen(petition) || isUnclear(petition, 'due')) return NONE;
    const { due, received } = petition;
    const end = due === undefined ? lastDay(received, context) : dueMoment(due);
    if (end === undefined || end < context.now || !isSoon(end, context)) return NONE;
    const day = due !== undefined && end === due ? momentText(due) : dayText(end);
    const today = dayOf(end) === dayOf(context.now) ? '.today' : '';
    return [
      petitionFinding(head, petition, context, {
        variant: `${due === undefined ? 'clock' : 'due'}${today}`,
        used: [due === undefined ? 'received' : 'due'],
        values: { due: day, received: dayText(received ?? ''), days: petitionClocks.answered.days },
      }),
    ];
  },
};

/** The likeliest last day of the clock: days off that nobody vouches for count as such, as the note asks for no more than haste. */
function lastDay(received: Moment | undefined, { calendar }: PetitionContext): Moment | undefined {
  if (received === undefined || calendar === undefined) return undefined;
  const last = addWorkingDays(received, petitionClocks.answered.days, calendar.likely);
  return last && dueMoment(last);
}

function isSoon(end: Moment, { now, dueSoonHours, calendar }: PetitionContext): boolean {
  if (minuteNumber(end) - minuteNumber(now) <= dueSoonHours * 60) return true;
  const left = calendar && workingDaysBetween(now, end, calendar.likely);
  return left !== undefined && left <= SOON_DAYS;
}
