import { dayText } from '../../calendar/say-moment';
import { addWorkingDays } from '../../calendar/working-days';
import { dayOf } from '../../text/moment';
import type { Petition } from '../../dossier/petition';
import type { Finding } from '../finding';
import { NONE, type PetitionContext, type PetitionRule, type RuleHead } from '../rule';
import { isAfter, isUnclear, PETITION_SOURCE, petitionClocks, spare, surelyOver } from '../shapes/petition-clock';
import { petitionFinding } from '../shapes/petition-finding';

/**
 * Steps that were taken, and too late: nothing can be mended, but the index counts them. A note, since a list does not show what
 * may have stopped a clock.
 */
const head: RuleHead = { id: 'kien-nghi-tre-moc', severity: 'note', source: PETITION_SOURCE };

const STEPS = ['refused', 'supplementAsked', 'answered', 'published'] as const;
type Step = (typeof STEPS)[number];

export const kienNghiTreMoc: PetitionRule = {
  ...head,
  scope: 'petition',
  check: (petition, context) =>
    STEPS.some((step) => petition[step] !== undefined) ? STEPS.flatMap((step) => lateness(petition, step, context)) : NONE,
};

function lateness(petition: Petition, step: Step, context: PetitionContext): readonly Finding[] {
  const { from, days } = petitionClocks[step];
  const [begun, done] = [petition[from], petition[step]];
  // What lies ahead or before its beginning is another mistake.
  if (done === undefined || isUnclear(petition, from) || isAfter(done, context.now) || (begun !== undefined && isAfter(begun, done)))
    return [];
  if (step === 'answered' && petition.due !== undefined) return isAfter(done, petition.due) ? [afterDue(petition, context)] : [];
  if (begun === undefined || mayHaveStopped(petition, step) || !surelyOver(step, begun, done, context)) return [];
  const last = context.calendar && addWorkingDays(begun, days + spare(begun), context.calendar.likely);
  return [
    petitionFinding(head, petition, context, {
      variant: step,
      used: [from, step],
      values: { from: dayText(begun), done: dayText(done), days },
      found: dayOf(done),
      ...(last !== undefined && { expected: last }),
    }),
  ];
}

/** The day that the office was given goes before the clock. */
function afterDue(petition: Petition, context: PetitionContext): Finding {
  const { answered = '', due = '' } = petition;
  const values = { done: dayText(answered), due: dayText(due) };
  return petitionFinding(head, petition, context, {
    variant: 'afterDue',
    used: ['due', 'answered'],
    values,
    expected: dayOf(due),
    found: dayOf(answered),
  });
}

/** While the citizen was asked for more, the clock may have stood still; one that was handed on may have begun anew. */
function mayHaveStopped(petition: Petition, step: Step): boolean {
  if (step === 'published' || step === 'supplementAsked') return false;
  if (petition.supplementAsked !== undefined || petition.supplemented !== undefined || petition.state === 'elsewhere') return true;
  return isUnclear(petition, 'due', 'supplementAsked', 'supplemented');
}
