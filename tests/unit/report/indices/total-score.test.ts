import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../../lib/report/indices/evaluate';
import { indexLimits } from '../../../../lib/report/indices/index-limits';
import { indices, indicesOf } from '../../../../lib/report/indices/index-registry';
import type { IndexDefinition } from '../../../../lib/report/indices/outcome';
import { classOf18, pointsOf, totalScore, type GivenPoints } from '../../../../lib/report/indices/total-score';
import { amounts } from '../../../../lib/report/indices/amounts';
import index from '../../../../lib/text/messages/vi/index.json';
import type { IndicatorId } from '../../../../lib/vocabulary/indicator';
import { known } from './known';

const sentences: Readonly<Record<string, string>> = index;
const resultsOf = (set: IndexDefinition['set'], figures: Parameters<typeof known>[0]) =>
  indicesOf(set).map((one) => ({ index: one, outcome: evaluate(one, known(figures)) }));

describe('the lists of indices', () => {
  test.each([
    ['nd61', 9, 18],
    ['qd766', 17, 100],
  ] as const)('%s has %i indices of %i points in all', (set, count, max) => {
    expect(indicesOf(set)).toHaveLength(count);
    expect(totalScore(resultsOf(set, {}), {}).max).toBe(max);
  });

  it('each has title and formula, each amount its name, each id once', () => {
    expect(new Set(indices.map(({ id }) => id)).size).toBe(indices.length);
    for (const { id } of indices)
      for (const part of ['title', 'formula']) expect([id, sentences[`index.${id}.${part}`]]).not.toContain(undefined);
    for (const amount of Object.keys(amounts)) expect([amount, sentences[`index.amount.${amount}`]]).not.toContain(undefined);
  });

  it('the limits that the background knows are those of the definitions', () => {
    const limits = Object.entries(indexLimits).map(([id, { max, takesTarget = false }]) => [id, max, takesTarget]);
    expect(limits.toSorted()).toEqual(indices.map(({ id, max, takesTarget }) => [id, max, takesTarget]).toSorted());
  });

  it('nothing read: nothing certain, nothing zero', () => {
    for (const one of indices) expect([one.id, evaluate(one, known({}))]).toMatchObject([one.id, { used: [] }]);
    for (const one of indices) expect(evaluate(one, known({})).missing.length).toBeGreaterThan(0);
    expect(totalScore(resultsOf('nd61', {}), {})).toEqual({ points: { low: 0, high: 18 }, max: 18, certain: 0, given: 0, of: 9 });
  });
});

describe('the score of 18', () => {
  // Như Thanh, quý II/2023: 15 resolved late, 87,34 % online; all units reported as excellent with 17,4 to 18 points.
  const nhuThanh = {
    'received.online': 4953,
    'received.directOrPostal': 718,
    'resolved.early': 4970,
    'resolved.onTime': 640,
    'resolved.late': 15,
  };

  it('NT25: an online dossier that is late leaves at most 16 points, less what is not early', () => {
    const total = totalScore(resultsOf('nd61', { ...nhuThanh, 'rate.progress.onlineLate': 0.2 }), {});
    expect(total.points).toEqual({ low: 1.9, high: 15.9 });
    expect(classOf18(total.points)).toBeUndefined();
  });

  it('points of the office close what the figures leave open, and nothing else', () => {
    const rest: GivenPoints = {
      'nd61-2': 2,
      'nd61-3': 2,
      'nd61-4': 2,
      'nd61-5': 2,
      'nd61-6': 2,
      'nd61-7': 1.9,
      'nd61-8': 2,
      'nd61-9': 2,
      'nd61-1': 0,
    };
    const total = totalScore(resultsOf('nd61', nhuThanh), rest);
    expect(total).toEqual({ points: { low: 17.8, high: 17.8 }, max: 18, certain: 9, given: 8, of: 9 });
    expect(classOf18(total.points)).toBe('excellent');
  });

  it('given points outside what the figures allow are not used', () => {
    const nine = resultsOf('nd61', { 'received.online': 20, 'received.total': 100 }).find((one) => one.index.id === 'nd61-9')!;
    expect(pointsOf(nine.index, nine.outcome, { 'nd61-9': 2 })).toEqual({ points: { low: 0, high: 1 }, from: 'open' });
    expect(pointsOf(nine.index, nine.outcome, { 'nd61-9': 1 })).toEqual({ points: { low: 1, high: 1 }, from: 'given' });
  });

  test.each([
    [18, 'excellent'],
    [15, 'excellent'],
    [14.9, 'good'],
    [12, 'good'],
    [9, 'fair'],
    [6, 'average'],
    [5.9, 'weak'],
    [0, 'weak'],
  ] as const)('%d points: %s', (points, grade) => expect(classOf18({ low: points, high: points })).toBe(grade));
});

describe('property: whatever is read', () => {
  const figures = fc.dictionary(
    fc.constantFrom<IndicatorId>(...new Set(Object.values(amounts).flat(2))),
    fc.oneof(fc.integer({ min: 0, max: 50 }), fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))),
    { maxKeys: 24 },
  );

  it('a ratio lies between 0 and 1, points between 0 and the most, and an open index says what it lacks', () => {
    fc.assert(
      fc.property(figures, (read) => {
        for (const one of indices) {
          const { ratio, points, missing } = evaluate(one, known(read));
          if (ratio !== undefined) expect(ratio >= 0 && ratio <= 1).toBe(true);
          if (points !== undefined) expect(points.low >= 0 && points.low <= points.high && points.high <= (one.max ?? 0)).toBe(true);
          if (ratio === undefined && points === undefined) expect(missing.length).toBeGreaterThan(0);
        }
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  it('a figure more never makes a certain index say something else, unless it contradicts', () => {
    fc.assert(
      fc.property(figures, figures, (read, more) => {
        for (const one of indices) {
          const [before, after] = [evaluate(one, known(read)), evaluate(one, known({ ...more, ...read }))];
          if (before.ratio === undefined || after.ratio === undefined) continue;
          expect(after.ratio).toBe(before.ratio);
        }
      }),
      { seed: 18, numRuns: 300 },
    );
  });
});
