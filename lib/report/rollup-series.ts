import { samePeriod, type Period } from '../calendar/period';
import type { IndicatorId } from '../vocabulary/indicator';
import type { KnownFigures } from './indices/known-figures';
import { ratesOf, type Figures, type Rates } from './rollup-rates';

/** Where the figures of one period come from; what was handed in goes before what stands on a screen, and that before a count. */
export type SeriesSource = 'frozen' | 'table' | 'count';

export interface PeriodFigures {
  period: Period;
  figures: Figures;
  from: SeriesSource;
}

export interface SeriesPoint {
  period: Period;
  rates: Rates;
  /** Absent: nothing is known of this period. */
  from?: SeriesSource;
}

const ORDER: Readonly<Record<SeriesSource, number>> = { frozen: 0, table: 1, count: 2 };

/** One point for each period, from the best source that gives a rate at all. */
export function rateSeries(periods: readonly Period[], known: readonly PeriodFigures[]): SeriesPoint[] {
  return periods.map((period) => {
    const of = known.filter((one) => samePeriod(one.period, period)).toSorted((a, b) => ORDER[a.from] - ORDER[b.from]);
    for (const { figures, from } of of) {
      const rates = ratesOf(figures);
      if (rates.progress !== undefined || rates.onTime !== undefined) return { period, rates, from };
    }
    return { period, rates: {} };
  });
}

/** Figures of screens; one that two screens contradict each other in is no figure. */
export function figuresOfScreens({ figures }: KnownFigures): Figures {
  const agreed = new Map<IndicatorId, number>();
  for (const [indicator, read] of figures) {
    const [first] = read;
    if (first !== undefined && read.every(({ value }) => value === first.value)) agreed.set(indicator, first.value);
  }
  return agreed;
}
