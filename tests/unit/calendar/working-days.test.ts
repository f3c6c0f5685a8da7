import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarEntries } from '../../../lib/calendar/holidays';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../lib/calendar/working-days';
import { addDays, dayNumber } from '../../../lib/text/moment';

test.each([
  ['2026-08-21', 5, '2026-08-27', 'make-up Saturday 22/8 is worked'],
  ['2026-08-26', 5, '2026-09-07', 'Quốc khánh with 31/8 swapped'],
  ['2026-02-12', 3, '2026-02-24', 'Tết'],
  ['2025-04-25', 3, '2025-04-29', 'make-up Saturday 26/4 is worked'],
  ['2023-06-14', 1, '2023-06-15', 'an ordinary day'],
  ['2023-06-16', 1, '2023-06-19', 'over a weekend'],
  ['2023-06-14T16:00:00', 0, '2023-06-14', 'no day'],
  ['2023-06-19', -1, '2023-06-16', 'backwards over a weekend'],
])('%s + %i = %s: %s', (from, count, expected) => {
  expect(addWorkingDays(from, count)).toBe(expected);
  expect(workingDaysBetween(from, expected)).toBe(count);
});

/** Days off from Monday to Friday and Saturdays worked, by hand, year by year. */
const byYear: Record<number, [off: number, worked: number]> = { 2022: [11, 0], 2023: [11, 0], 2024: [12, 1], 2025: [12, 1], 2026: [13, 2] };

describe.each(Object.entries(byYear))('%s', (year, [off, worked]) => {
  const entries = calendarEntries.filter(({ day }) => day.startsWith(year));
  test('has as many days off and make-up days as announced', () => {
    expect(entries.filter(({ kind }) => kind === 'off')).toHaveLength(off);
    expect(entries.filter(({ kind }) => kind === 'work')).toHaveLength(worked);
  });
  test('every day off was a weekday, every make-up day a Saturday', () => {
    for (const { day, kind } of entries) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (kind === 'off') expect([day, weekday >= 1 && weekday <= 5]).toEqual([day, true]);
      else expect([day, weekday]).toEqual([day, 6]);
    }
  });
});

test('outside the known years nothing is said', () => {
  expect(workingDaysBetween('2021-12-30', '2022-01-05')).toBeUndefined();
  expect(addWorkingDays('2035-12-28', 5)).toBeUndefined();
  expect(isWorkingDay('2036-01-04')).toBeUndefined();
  expect(addWorkingDays('not a day', 1)).toBeUndefined();
  expect(workingDaysBetween('not a day', '2023-01-05')).toBeUndefined();
});

test('property: adding and counting undo one another', () => {
  const first = dayNumber('2022-03-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
      const from = addDays('2022-03-01', offset);
      expect(dayNumber(from)).toBe(first + offset);
      const to = addWorkingDays(from, count);
      expect(to === undefined ? undefined : workingDaysBetween(from, to)).toBe(to === undefined ? undefined : count);
      if (to !== undefined) expect(isWorkingDay(to)).toBe(true);
    }),
    { seed: 11, numRuns: 300 },
  );
});
