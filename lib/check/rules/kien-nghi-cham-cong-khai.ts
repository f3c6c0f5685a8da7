import { dayText } from '../../calendar/say-moment';
import type { Petition } from '../../dossier/petition';
import { NONE, type PetitionContext, type PetitionRule, type RuleHead } from '../rule';
import { isAfter, isUnclear, PETITION_SOURCE, petitionClocks, surelyOver } from '../shapes/petition-clock';
import { petitionFinding } from '../shapes/petition-finding';

/**
 * Answered, and not made public in time. Not every answer is: only a state that says it waits for it warns, a column that says "not
 * yet", or is empty here and filled elsewhere, notes.
 */
const head: RuleHead = { id: 'kien-nghi-cham-cong-khai', severity: 'warn', source: PETITION_SOURCE };

export const kienNghiChamCongKhai: PetitionRule = {
  ...head,
  scope: 'petition',
  check: (petition, context) => {
    const { answered, published } = petition;
    if (answered === undefined || published !== undefined || isUnclear(petition, 'published', 'publication', 'state')) return NONE;
    if (isAfter(answered, context.now) || !surelyOver('published', answered, context.now, context)) return NONE;
    const waits = petition.state === 'awaitingPublication' && petition.publication !== 'no';
    if (!waits && !mayWait(petition, context)) return NONE;
    return [
      petitionFinding(head, petition, context, {
        ...(!waits && { severity: 'note' as const }),
        used: ['answered'],
        values: { answered: dayText(answered), days: petitionClocks.published.days },
      }),
    ];
  },
};

function mayWait({ state, publication }: Petition, { list }: PetitionContext): boolean {
  if (state !== 'answered' || publication === 'done' || publication === 'no') return false;
  return publication === 'notYet' || list.petitions.some(({ published }) => published !== undefined);
}
