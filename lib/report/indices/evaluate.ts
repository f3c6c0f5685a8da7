import { recognisePeriod, type PeriodKind } from '../../calendar/period-rule';
import type { Period } from '../../calendar/period';
import type { FigureCapture } from '../../dossier/capture';
import { findAmounts } from './find-amount';
import { knownFigures, type FigureScope, type KnownFigures } from './known-figures';
import type { IndexDefinition, Outcome } from './outcome';

export function evaluate(index: IndexDefinition, known: KnownFigures): Outcome {
  return index.compute(findAmounts(known));
}

export interface SeriesPoint {
  period: Period;
  outcome: Outcome;
}

/** Periods of which something was read, the newest first. */
export function periodsIn(captures: readonly FigureCapture[]): Period[] {
  const periods = new Map(
    captures.flatMap(({ period }) => (period === undefined ? [] : [[`${period.from} ${period.to}`, period] as const])),
  );
  return [...periods.values()].sort((a, b) => (a.to === b.to ? (a.from < b.from ? 1 : -1) : a.to < b.to ? 1 : -1));
}

/**
 * One index over time, from the earliest period on. Only periods of one kind stand side by side: a quarter and the year that
 * holds it are no two points of one line. A period that is none of the rule's stands alone.
 */
export function indexSeries(index: IndexDefinition, captures: readonly FigureCapture[], scope: FigureScope): SeriesPoint[] {
  const kind = kindOf(scope.period);
  const periods = periodsIn(captures).filter((period) => kindOf(period) === kind && (kind !== undefined || isSame(period, scope.period)));
  return periods
    .toReversed()
    .map((period) => ({ period, outcome: evaluate(index, knownFigures(captures, { ...scope, period })) }))
    .filter(({ outcome }) => outcome.used.length > 0);
}

function kindOf(period: Period): PeriodKind | undefined {
  return recognisePeriod(period)?.kind;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
