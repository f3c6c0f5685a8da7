import { readDay } from '../../components/common/day-field';
import type { Period } from '../../lib/calendar/period';
import type { FigureCapture } from '../../lib/dossier/capture';
import { namedPeriodFor, periodBefore, periodOf } from '../../lib/calendar/period-rule';

/** A period to begin with, for the official to confirm: the two days of the filter, else the quarter that ended before the reading. */
export function offeredPeriod({ filter, lastSeen }: FigureCapture): Period {
  const days = Object.values(filter)
    .map(readDay)
    .filter((day) => day !== undefined);
  const [a, b] = days;
  if (a !== undefined && b !== undefined && days.length === 2) return a <= b ? { from: a, to: b } : { from: b, to: a };
  return periodOf(periodBefore(namedPeriodFor('quarter', lastSeen)));
}
