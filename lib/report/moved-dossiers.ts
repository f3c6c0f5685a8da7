import type { Period } from '../calendar/period';
import { placeDossier, type CountableDossier, type Placement } from '../dossier/bucket';
import type { Convention } from '../dossier/convention';
import type { Moment } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { ReportForm } from './form';

/** Dossiers that two ways of counting put into other columns of a form, all of one kind of move together. */
export interface Move {
  /** Columns they count in under the first way alone. */
  from: readonly number[];
  /** Columns they count in under the second way alone. */
  to: readonly number[];
  /** Columns that one of the ways leaves undecided for them. */
  unclear: readonly number[];
  codes: readonly string[];
}

/** Where a dossier stands; undefined: in none of the columns. */
export type Placer = (dossier: CountableDossier) => Placement;

export function placerOf(convention: Convention, period: Period, now?: Moment): Placer {
  return (dossier) => placeDossier(dossier, convention, period, now);
}

/** The dossiers that move, the most frequent move first. Each dossier is placed once by each way. */
export function movedDossiers(form: Pick<ReportForm, 'columns'>, dossiers: Iterable<CountableDossier>, a: Placer, b: Placer): Move[] {
  const columnsOf = columnFinder(form);
  const moves = new Map<string, { from: number[]; to: number[]; unclear: number[]; codes: string[] }>();
  for (const dossier of dossiers) {
    const [one, other] = [a(dossier), b(dossier)];
    if (sameCounts(one, other)) continue;
    const [x, y] = [columnsOf(one), columnsOf(other)];
    const unclear = [...new Set([...x.unclear, ...y.unclear])].toSorted((p, q) => p - q);
    const from = x.sure.filter((column) => !y.sure.includes(column) && !unclear.includes(column));
    const to = y.sure.filter((column) => !x.sure.includes(column) && !unclear.includes(column));
    const doubt = unclear.filter((column) => x.unclear.includes(column) !== y.unclear.includes(column));
    if (from.length === 0 && to.length === 0 && doubt.length === 0) continue;
    const key = `${from.join()}|${to.join()}|${doubt.join()}`;
    const met = moves.get(key);
    if (met === undefined) moves.set(key, { from, to, unclear: doubt, codes: [dossier.code] });
    else met.codes.push(dossier.code);
  }
  return [...moves.values()].toSorted((p, q) => q.codes.length - p.codes.length);
}

/** Most dossiers stand alike under both: told before anything is gathered. */
function sameCounts(a: Placement, b: Placement): boolean {
  return (
    a.unclear.length === 0 &&
    b.unclear.length === 0 &&
    a.counts.length === b.counts.length &&
    a.counts.every((indicator, at) => b.counts[at] === indicator)
  );
}

function columnFinder(form: Pick<ReportForm, 'columns'>): (placement: Placement) => { sure: number[]; unclear: number[] } {
  const numbers = new Map<IndicatorId, number[]>();
  for (const { number, indicator } of form.columns) {
    if (indicator !== undefined) numbers.set(indicator, [...(numbers.get(indicator) ?? []), number]);
  }
  const of = (indicators: readonly IndicatorId[]): number[] =>
    [...new Set(indicators.flatMap((indicator) => numbers.get(indicator) ?? []))].toSorted((a, b) => a - b);
  return ({ counts, unclear }) => {
    const doubtful = of(unclear.flatMap(({ indicators }) => indicators));
    return { sure: of(counts).filter((column) => !doubtful.includes(column)), unclear: doubtful };
  };
}
