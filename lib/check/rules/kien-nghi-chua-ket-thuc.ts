import { dayText } from '../../calendar/say-moment';
import { dayOf } from '../../text/moment';
import { NONE, type PetitionRule, type RuleHead } from '../rule';
import { isAfter, isUnclear, PETITION_SOURCE } from '../shapes/petition-clock';
import { petitionFinding } from '../shapes/petition-finding';

/** Answered in life, not clicked. A day of answer that is the last day allowed may be that day printed under another name. */
const head: RuleHead = { id: 'kien-nghi-chua-ket-thuc', severity: 'warn', source: PETITION_SOURCE };

export const kienNghiChuaKetThuc: PetitionRule = {
  ...head,
  scope: 'petition',
  check: (petition, context) => {
    const { state, answered, received, due } = petition;
    if (state !== 'open' || answered === undefined || isAfter(answered, context.now)) return NONE;
    if (isUnclear(petition, 'received', 'due')) return NONE;
    if (received !== undefined && isAfter(received, answered)) return NONE;
    if (due !== undefined && dayOf(answered) === dayOf(due)) return NONE;
    return [
      petitionFinding(head, petition, context, {
        ...(due === undefined && { severity: 'note' as const }),
        used: ['answered'],
        values: { answered: dayText(answered), state: petition.stateText ?? '' },
      }),
    ];
  },
};
