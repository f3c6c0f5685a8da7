import { message } from '../../../text/message';
import { round, type Computation, type Find, type Outcome } from '../outcome';
import { noneOf } from './ratio';

/** Points of one dossier: early, on the day, late. */
export interface TimePoints {
  early: number;
  onTime: number;
  late: number;
}

/**
 * The mean of the points of single dossiers, rounded to one decimal as the circular says. Where a table merges early and on
 * time, the mean lies between all of them on the day and all of them early.
 */
export function meanByTime(weights: TimePoints): Computation {
  return (find) => meanOf(find, weights);
}

export function meanOf(find: Find, { early, onTime, late }: TimePoints): Outcome {
  const lateOnes = find('resolvedLate');
  const split = [find('resolvedEarly'), find('resolvedOnTime')] as const;
  if (split[0].ok && split[1].ok && lateOnes.ok) {
    const used = [split[0].used, split[1].used, lateOnes.used];
    const [a, b, c] = [split[0].used.value, split[1].used.value, lateOnes.used.value];
    const all = a + b + c;
    if (all === 0) return { used, missing: [noneOf('resolved')], notes: [] };
    const mean = round((a * early + b * onTime + c * late) / all, 1);
    return { used, missing: [], points: { low: mean, high: mean }, notes: [message('index.note.byDay')] };
  }
  const merged = find('resolvedInTime');
  const found = [merged, lateOnes] as const;
  const used = found.flatMap((one) => (one.ok ? [one.used] : []));
  if (!merged.ok || !lateOnes.ok) return { used, missing: found.flatMap((one) => (one.ok ? [] : [one.missing])), notes: [] };
  const all = merged.used.value + lateOnes.used.value;
  if (all === 0) return { used, missing: [noneOf('resolved')], notes: [] };
  const at = (points: number): number => round((merged.used.value * points + lateOnes.used.value * late) / all, 1);
  return { used, missing: [message('index.lack.merged')], points: { low: at(onTime), high: at(early) }, notes: [] };
}
