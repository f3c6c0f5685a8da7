import { surelyMoreThan } from '../../calendar/sure-working-days';
import { dayOf, hasTime, type Moment } from '../../text/moment';
import type { Petition, PetitionDay } from '../../dossier/petition';
import type { PetitionFieldId } from '../../vocabulary/petition-list';
import type { PetitionContext } from '../rule';

/**
 * How long each step may take, in working days: QĐ 766/QĐ-TTg, index 5.2, as a guidance document on its formulas gives it; the
 * decision itself was not read. From which day each clock runs is not said there: from the reception, for the publication from the
 * answer, as the words of the rules on petitions go (background knowledge).
 */
export const petitionClocks = {
  refused: { from: 'received', days: 2 },
  supplementAsked: { from: 'received', days: 5 },
  answered: { from: 'received', days: 15 },
  published: { from: 'answered', days: 2 },
} as const satisfies Partial<Record<PetitionDay, { from: PetitionDay; days: number }>>;

export const PETITION_SOURCE =
  'Quyết định 766/QĐ-TTg, chỉ số 5.2: từ chối không quá 2, yêu cầu bổ sung không quá 5, xử lý không quá 15, công khai không quá 2 ngày làm việc';

/** What came in after this hour may count from the next day. */
const LATE_HOUR = 15;

/** The clock has surely run out: no doubt about days off or the first day decides. */
export function surelyOver(of: keyof typeof petitionClocks, from: Moment, to: Moment, { calendar }: PetitionContext): boolean {
  return surelyMoreThan(petitionClocks[of].days + spare(from), from, to, calendar);
}

/** A day on which counting may begin one day later. */
export function spare(from: Moment): number {
  return hasTime(from) && Number(from.slice(11, 13)) >= LATE_HOUR ? 1 : 0;
}

/** Days that end the work of the office, or stop its clock. */
const ENDS = ['refused', 'supplementAsked', 'answered', 'published'] as const;

/** The office surely works on it: its state says so, and no day says otherwise. */
export function isOpen(petition: Petition): boolean {
  return petition.state === 'open' && ENDS.every((day) => petition[day] === undefined) && !isUnclear(petition, 'state', ...ENDS);
}

export function isUnclear({ unclear }: Petition, ...fields: readonly PetitionFieldId[]): boolean {
  return fields.some((field) => unclear.includes(field));
}

/** No more than the day counts: steps of one day are clicked in any order. */
export function isAfter(a: Moment, b: Moment): boolean {
  return dayOf(a) > dayOf(b);
}
