import { samePeriod } from '../../calendar/period';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { KnownCapture } from '../capture-rule';
import { countIn, wholeRow, type Difference, type Placed } from './side-by-side';

/** Counted beside the dossiers by some systems, among them by others. */
const apart: readonly IndicatorId[] = [
  'eCertified.requested',
  'eCertified.issued',
  'interlinkedBirth.received',
  'interlinkedDeath.received',
  'interlinkedBirth.returned',
  'interlinkedDeath.returned',
  'received.nonLocal',
];
/** A difference of one or two is no evidence. */
const LEAST = 3;

/** The count beside the dossiers that is exactly what two figures differ by, in the same unit and period. */
export function doubledBetween({ found, expected }: Difference, captures: readonly KnownCapture[]): Placed | undefined {
  const difference = Math.abs(found.value - expected.value);
  if (difference < LEAST) return undefined;
  const { unit, period } = found.used.source;
  for (const capture of captures) {
    if (capture.unit !== unit || !samePeriod(capture.period, period)) continue;
    const row = wholeRow(capture);
    if (row === undefined) continue;
    for (const indicator of apart) {
      const placed = countIn(capture, row, indicator);
      if (placed?.value === difference) return placed;
    }
  }
  return undefined;
}
