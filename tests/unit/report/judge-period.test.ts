import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarMonths,
  namedPeriodFor,
  periodKinds,
  periodOf,
  periodRules,
  recognisePeriod,
  type NamedPeriod,
} from '../../../lib/calendar/period-rule';
import { judgePeriod } from '../../../lib/report/judge-period';
import { addDays, dayNumber } from '../../../lib/text/moment';

const day = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2035-12-31') }).map((n) => addDays('1970-01-01', n));

describe('periods of whole months', () => {
  test.each([
    [{ kind: 'month', year: 2024, n: 2 }, '2024-02-01', '2024-02-29'],
    [{ kind: 'month', year: 2023, n: 2 }, '2023-02-01', '2023-02-28'],
    [{ kind: 'quarter', year: 2026, n: 3 }, '2026-07-01', '2026-09-30'],
    [{ kind: 'halfYear', year: 2026, n: 2 }, '2026-07-01', '2026-12-31'],
    [{ kind: 'nineMonths', year: 2026, n: 1 }, '2026-01-01', '2026-09-30'],
    [{ kind: 'year', year: 2026, n: 1 }, '2026-01-01', '2026-12-31'],
  ] as [NamedPeriod, string, string][])('%o', (named, from, to) => {
    expect(periodOf(named, calendarMonths)).toEqual({ from, to });
    expect(recognisePeriod({ from, to }, calendarMonths)).toEqual(named);
    expect(judgePeriod({ from, to })).toMatchObject({ follows: false, asks: 'other-rule', named });
    expect(judgePeriod({ from, to }, calendarMonths)).toEqual({ follows: true, named });
  });
});

test('every day is in one period of each kind, and periods of a kind follow each other without a gap', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...periodRules), fc.constantFrom('month', 'quarter', 'halfYear', 'year'), (at, rule, kind) => {
      const period = periodOf(namedPeriodFor(kind, at, rule), rule);
      expect(period.from <= at && at <= period.to).toBe(true);
      expect(periodOf(namedPeriodFor(kind, addDays(period.to, 1), rule), rule).from).toBe(addDays(period.to, 1));
    }),
  );
});

test('a period of a rule follows it, and no other does', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5, max: 500 }), fc.constantFrom(...periodRules), (from, days, rule) => {
      const period = { from, to: addDays(from, days) };
      const judged = judgePeriod(period, rule);
      if (judged.follows) expect(periodOf(judged.named, rule)).toEqual(period);
      else {
        expect(periodKinds.map((kind) => periodOf(namedPeriodFor(kind, period.to, rule), rule))).not.toContainEqual(period);
        expect(judged.days).toBe(days + 1);
      }
    }),
  );
});

test.each([
  ['both ends on one day of the month', { from: '2022-12-12', to: '2023-12-12' }, 'differs', { kind: 'year', year: 2023, n: 1 }],
  ['a quarter of 457 days', { from: '2022-03-15', to: '2023-06-14' }, 'long', undefined],
  ['ends before it begins', { from: '2023-06-14', to: '2023-03-15' }, 'order', undefined],
  ['a day off', { from: '2023-03-16', to: '2023-06-14' }, 'differs', { kind: 'quarter', year: 2023, n: 2 }],
] as [string, { from: string; to: string }, string, NamedPeriod | undefined][])('%s asks: %o', (_, period, asks, nearest) => {
  expect(judgePeriod(period)).toMatchObject({ follows: false, asks, ...(nearest && { nearest }) });
});

test('a period that the office has named is said by its name', () => {
  const period = { from: '2022-12-12', to: '2023-12-12' };
  expect(judgePeriod(period, undefined, [{ ...period, title: 'Năm 2023 theo UBND huyện' }])).toMatchObject({
    asks: 'own',
    title: 'Năm 2023 theo UBND huyện',
  });
});
