import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  halfYear,
  month,
  namedPeriodFor,
  nineMonths,
  periodBefore,
  periodFor,
  periodName,
  periodOf,
  quarter,
  recognisePeriod,
  year,
  type PeriodKind,
} from '../../../lib/calendar/period-rule';
import { addDays, dayNumber } from '../../../lib/text/moment';
import { createSay } from '../../../lib/text/say';
import report from '../../../lib/text/messages/vi/report.json';

const say = createSay(report);
const named = (from: string, to: string) => {
  const name = periodName({ from, to });
  return name === undefined ? undefined : say(name);
};
const length = ({ from, to }: { from: string; to: string }) => dayNumber(to) - dayNumber(from) + 1;

test('quarters of 2023 and the lengths of domain rules', () => {
  expect([1, 2, 3, 4].map((n) => quarter(2023, n))).toEqual([
    { from: '2022-12-15', to: '2023-03-14' },
    { from: '2023-03-15', to: '2023-06-14' },
    { from: '2023-06-15', to: '2023-09-14' },
    { from: '2023-09-15', to: '2023-12-14' },
  ]);
  expect([1, 2, 3, 4].map((n) => length(quarter(2023, n)))).toEqual([90, 92, 92, 91]);
  expect(length(quarter(2024, 1))).toBe(91);
});

test('the other kinds', () => {
  expect(month(2023, 1)).toEqual({ from: '2022-12-15', to: '2023-01-14' });
  expect(month(2023, 12)).toEqual({ from: '2023-11-15', to: '2023-12-14' });
  expect(halfYear(2024)).toEqual({ from: '2023-12-15', to: '2024-06-14' });
  expect(halfYear(2024, 2)).toEqual({ from: '2024-06-15', to: '2024-12-14' });
  expect(nineMonths(2024)).toEqual({ from: '2023-12-15', to: '2024-09-14' });
  expect(year(2024)).toEqual({ from: '2023-12-15', to: '2024-12-14' });
});

test.each([
  ['2023-06-14T23:59:59', 'quarter', { from: '2023-03-15', to: '2023-06-14' }],
  ['2023-06-15T00:00:00', 'quarter', { from: '2023-06-15', to: '2023-09-14' }],
  ['2022-12-15', 'year', { from: '2022-12-15', to: '2023-12-14' }],
  ['2022-12-14', 'year', { from: '2021-12-15', to: '2022-12-14' }],
  ['2023-12-31', 'month', { from: '2023-12-15', to: '2024-01-14' }],
  ['2023-10-01', 'nineMonths', { from: '2022-12-15', to: '2023-09-14' }],
] as [string, PeriodKind, { from: string; to: string }][])('%s lies in the %s', (moment, kind, expected) => {
  expect(periodFor(kind, moment)).toEqual(expected);
});

test('names are recognised from dates, and only from those', () => {
  expect(named('2023-03-15', '2023-06-14')).toBe('Quý II/2023');
  expect(named('2022-12-15', '2023-03-14')).toBe('Quý I/2023');
  expect(named('2022-12-15', '2023-12-14')).toBe('Năm 2023');
  expect(named('2023-12-15', '2024-06-14')).toBe('6 tháng đầu năm 2024');
  expect(named('2022-12-15', '2023-09-14')).toBe('9 tháng năm 2023');
  expect(named('2023-05-15', '2023-06-14')).toBe('Tháng 6/2023');
  expect(named('2022-03-15', '2023-06-14')).toBeUndefined();
  expect(named('2022-12-12', '2023-12-12')).toBeUndefined();
  expect(named('2023-04-01', '2023-06-30')).toBeUndefined();
});

test('property: every day lies in its period, the period before ends the day before it', () => {
  const kinds = fc.constantFrom<PeriodKind>('month', 'quarter', 'halfYear', 'year');
  fc.assert(
    fc.property(kinds, fc.integer({ min: 0, max: 4000 }), (kind, offset) => {
      const day = addDays('2018-01-01', offset);
      const own = namedPeriodFor(kind, day);
      const period = periodOf(own);
      expect(period.from <= day && day <= period.to).toBe(true);
      expect(periodOf(periodBefore(own)).to).toBe(addDays(period.from, -1));
      expect(recognisePeriod(period)).toEqual(own);
    }),
    { seed: 3, numRuns: 300 },
  );
});
