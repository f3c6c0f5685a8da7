import { momentText } from '../../calendar/say-moment';
import type { Petition, PetitionDay } from '../../dossier/petition';
import { dayOf } from '../../text/moment';
import { petitionFields } from '../../vocabulary/petition-list';
import type { Finding, Severity } from '../finding';
import { NONE, type PetitionRule, type RuleHead } from '../rule';
import { isAfter } from '../shapes/petition-clock';
import { petitionFinding } from '../shapes/petition-finding';

/** By the day, needs no calendar. A warning, not more: which label means which day is less sure here than with dossiers. */
const head: RuleHead = {
  id: 'kien-nghi-thu-tu-ngay',
  severity: 'warn',
  source: 'Trình tự tiếp nhận, xử lý, trả lời và công khai phản ánh, kiến nghị: mỗi bước sau bước trước',
};

const ORDERS: readonly (readonly [earlier: PetitionDay, later: PetitionDay | 'now', severity?: Severity])[] = [
  ['received', 'classified'],
  ['received', 'refused'],
  ['received', 'supplementAsked'],
  ['received', 'answered'],
  ['received', 'due'],
  ['supplementAsked', 'supplemented'],
  ['answered', 'published'],
  ['received', 'now'],
  ['refused', 'now'],
  ['answered', 'now'],
  ['published', 'now'],
  // Paper is often entered later than it came.
  ['sent', 'received', 'note'],
];

export const kienNghiThuTuNgay: PetitionRule = {
  ...head,
  scope: 'petition',
  check: (petition, context) => {
    let found: Finding[] | undefined;
    for (const [earlier, later, severity] of ORDERS) {
      const first = petition[earlier];
      const second = later === 'now' ? context.now : petition[later];
      if (first === undefined || second === undefined || first <= second || !isAfter(first, second)) continue;
      const planned = earlier === 'answered' && later === 'now' && petition.state === 'open';
      if (planned && isDueDay(petition)) continue;
      const name = (day: PetitionDay): string => context.list.labels[day] ?? petitionFields[day];
      const values = { first: name(earlier), firstDate: momentText(first), secondDate: momentText(second) };
      (found ??= []).push(
        petitionFinding(head, petition, context, {
          ...(planned ? { severity: 'note' } : severity && { severity }),
          variant: later === 'now' ? 'now' : 'pair',
          key: `${earlier}-${later}`,
          used: later === 'now' ? [earlier] : [earlier, later],
          values: later === 'now' ? values : { ...values, second: name(later) },
          found: dayOf(first),
        }),
      );
    }
    return found ?? NONE;
  },
};

/** Of a petition still in work, some portals print the day on which the answer is due as that of the answer. */
function isDueDay({ answered, due }: Petition): boolean {
  return answered !== undefined && due !== undefined && dayOf(answered) === dayOf(due);
}
