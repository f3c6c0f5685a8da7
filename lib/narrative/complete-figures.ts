import type { IndicatorId } from '../vocabulary/indicator';
import type { DraftFigure, FigureSet } from './draft';

/** A figure as read, or computed from those of `from`. */
export interface Settled {
  value: number;
  from: readonly { indicator: IndicatorId; figure: DraftFigure }[];
  computed?: 'sum' | 'difference';
}

export interface SettledSet {
  figures: ReadonlyMap<IndicatorId, Settled>;
  /** Figures that contradict each other: none of them may be written. */
  contradicting: ReadonlySet<IndicatorId>;
}

/** What adds up whoever counts, from the inside out. */
const SUMS: readonly { total: IndicatorId; parts: readonly IndicatorId[] }[] = [
  { total: 'received.directOrPostal', parts: ['received.direct', 'received.postal'] },
  { total: 'received.total', parts: ['received.online', 'received.directOrPostal'] },
  { total: 'toResolve.total', parts: ['received.total', 'carriedOver'] },
  { total: 'resolved.earlyOrOnTime', parts: ['resolved.early', 'resolved.onTime'] },
  { total: 'resolved.total', parts: ['resolved.earlyOrOnTime', 'resolved.late'] },
  { total: 'pending.total', parts: ['pending.inTime', 'pending.overdue'] },
  { total: 'petition.total', parts: ['petition.received', 'petition.carriedOver'] },
  { total: 'petition.total', parts: ['petition.onRules', 'petition.onConduct'] },
  { total: 'petition.total', parts: ['petition.resolved', 'petition.pending'] },
];

/** Where all dossiers end; some offices keep the ones sent back and those waiting for the citizen apart. */
const BALANCE = { total: 'toResolve.total', parts: ['resolved.total', 'pending.total'] } as const satisfies (typeof SUMS)[number];
const BESIDE: readonly IndicatorId[] = [
  'returned',
  'withdrawn',
  'returnedOrWithdrawn',
  'refused',
  'awaitingSupplement',
  'paused',
  'awaitingPayment',
];

/** Adds what follows from the figures, and finds those that cannot be right together. */
export function settleFigures(set: FigureSet): SettledSet {
  const figures = new Map<IndicatorId, Settled>(
    [...set].map(([indicator, figure]) => [indicator, { value: figure.value, from: [{ indicator, figure }] }]),
  );
  const contradicting = new Set<IndicatorId>();
  const beside = BESIDE.some((indicator) => (figures.get(indicator)?.value ?? 0) > 0);
  const sums = beside ? SUMS : [...SUMS, BALANCE];
  // What was read is compared first, so that nothing is computed from figures that contradict each other.
  const doubt = (): void => {
    for (const { total, parts } of sums) {
      const all = [total, ...parts];
      const [whole, ...others] = all.map((indicator) => figures.get(indicator)?.value);
      if (whole === undefined || !others.every((value) => value !== undefined)) continue;
      if (others.reduce((sum, value) => sum + value, 0) !== whole) for (const indicator of all) contradicting.add(indicator);
    }
    for (const indicator of contradicting) figures.delete(indicator);
  };
  doubt();
  for (let more = true; more;) {
    more = false;
    for (const sum of sums) more = derive(sum, figures, contradicting) || more;
  }
  doubt();
  return { figures, contradicting };
}

/** Computes the one figure of a sum that is not known. */
function derive(
  { total, parts }: (typeof SUMS)[number],
  figures: Map<IndicatorId, Settled>,
  contradicting: ReadonlySet<IndicatorId>,
): boolean {
  const unknown = [total, ...parts].filter((indicator) => !figures.has(indicator));
  const [missing, ...others] = unknown;
  if (missing === undefined || others.length > 0 || contradicting.has(missing)) return false;
  const known = [total, ...parts].filter((indicator) => indicator !== missing).map((indicator) => figures.get(indicator)!);
  const [whole] = known;
  const value =
    missing === total
      ? known.reduce((sum, one) => sum + one.value, 0)
      : known.slice(1).reduce((rest, one) => rest - one.value, whole?.value ?? 0);
  if (value < 0) return false;
  figures.set(missing, { value, from: known.flatMap(({ from }) => from), computed: missing === total ? 'sum' : 'difference' });
  return true;
}

/** The whole office as the sum of its levels, for every figure that all of them have. */
export function sumOfLevels(levels: readonly SettledSet[]): ReadonlyMap<IndicatorId, Settled> {
  const [first, ...others] = levels;
  const sums = new Map<IndicatorId, Settled>();
  if (first === undefined) return sums;
  for (const [indicator, figure] of first.figures) {
    const all = [figure, ...others.flatMap((level) => level.figures.get(indicator) ?? [])];
    if (all.length < levels.length) continue;
    const value = all.reduce((sum, one) => sum + one.value, 0);
    sums.set(indicator, { value, from: all.flatMap(({ from }) => from), computed: 'sum' });
  }
  return sums;
}
