import type { FieldId } from '../vocabulary/field';
import type { FieldValue } from './dossier';
import { clockOf } from './overdue-states';

type Values = Partial<Record<FieldId, FieldValue>>;

/**
 * "Trễ 3 ngày" is over where the dossier is open and done late where it is answered; its state says which, else its end dates.
 * Where both are missing or contradict each other it stays `behind`.
 */
export function settleLateness({ state, completed, returned }: Values): 'over' | 'late' | 'behind' {
  const hasEnded = completed?.moment !== undefined || returned?.moment !== undefined;
  if (state?.state === undefined) return state?.text || !hasEnded ? 'behind' : 'late';
  const clock = clockOf[state.state];
  if (clock === 'notStarted' || state.state === 'withdrawn') return 'behind';
  if (clock === 'ended') return 'late';
  return hasEnded ? 'behind' : 'over';
}
