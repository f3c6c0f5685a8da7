import { round, type IndexDefinition, type Outcome, type Points } from './outcome';

/** Points that the office has given itself where no table says anything, by id of the index. */
export type GivenPoints = Readonly<Record<string, number>>;

export interface TotalScore {
  /** Between what is certain and what is possible. */
  points: Points;
  max: number;
  /** Indices whose points are certain, given ones among them. */
  certain: number;
  given: number;
  of: number;
}

/** Points of one index: computed; else, where nothing is certain, as given by the office; else anything from none to all. */
export function pointsOf(
  index: IndexDefinition,
  outcome: Outcome,
  given: GivenPoints,
): { points: Points; from: 'computed' | 'given' | 'open' } {
  const max = index.max ?? 0;
  const { points } = outcome;
  if (points !== undefined && points.low === points.high) return { points, from: 'computed' };
  const own = given[index.id];
  const fits = own !== undefined && own >= (points?.low ?? 0) && own <= (points?.high ?? max);
  if (fits) return { points: { low: own, high: own }, from: 'given' };
  return { points: points ?? { low: 0, high: max }, from: 'open' };
}

/** Adds up indices of one set. An index that is not known adds its whole span: never nought. */
export function totalScore(results: readonly { index: IndexDefinition; outcome: Outcome }[], given: GivenPoints): TotalScore {
  const scored = results.filter(({ index }) => index.max !== undefined);
  const all = scored.map(({ index, outcome }) => pointsOf(index, outcome, given));
  const add = (of: (points: Points) => number): number =>
    round(
      all.reduce((sum, { points }) => sum + of(points), 0),
      2,
    );
  return {
    points: { low: add(({ low }) => low), high: add(({ high }) => high) },
    max: scored.reduce((sum, { index }) => sum + (index.max ?? 0), 0),
    certain: all.filter(({ points }) => points.low === points.high).length,
    given: all.filter(({ from }) => from === 'given').length,
    of: scored.length,
  };
}

/** Classes of a unit on the scale of 18 (Thông tư 01/2018/TT-VPCP, Điều 15), from the best down. */
export const classesOf18 = [
  { id: 'excellent', from: 15 },
  { id: 'good', from: 12 },
  { id: 'fair', from: 9 },
  { id: 'average', from: 6 },
  { id: 'weak', from: 0 },
] as const;

export type ClassOf18 = (typeof classesOf18)[number]['id'];

/** Undefined while open indices may still change the class. */
export function classOf18({ low, high }: Points): ClassOf18 | undefined {
  const classOf = (points: number): ClassOf18 => classesOf18.find(({ from }) => points >= from)?.id ?? 'weak';
  return classOf(low) === classOf(high) ? classOf(low) : undefined;
}
