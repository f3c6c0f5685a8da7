import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromNumber, dayNumber, dayOf, endOf, hasTime, minuteNumber } from '../../../lib/text/moment';

test('a moment has a day, and an hour if it says one', () => {
  expect(dayOf('2023-06-14T10:05:30')).toBe('2023-06-14');
  expect(dayOf('2023-06-14')).toBe('2023-06-14');
  expect(hasTime('2023-06-14T10:05:30')).toBe(true);
  expect(hasTime('2023-06-14')).toBe(false);
});

test('a bare day lasts until its end', () => {
  expect(endOf('2023-06-14')).toBe('2023-06-14T23:59:59');
  expect(endOf('2023-06-14T10:05:30')).toBe('2023-06-14T10:05:30');
});

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017],
  ['2023-06-14T23:59:59', 19_522],
])('%s is day %d', (moment, number) => {
  expect(dayNumber(moment)).toBe(number);
  expect(dayFromNumber(number)).toBe(dayOf(moment));
});

test('minutes since 1970', () => {
  expect(minuteNumber('1970-01-02')).toBe(1440);
  expect(minuteNumber('1970-01-02T02:03:59')).toBe(1440 + 123);
  expect(minuteNumber('2023-06-14T10:05:00') - minuteNumber('2023-06-14')).toBe(605);
});

test('days added and taken away, over months and years', () => {
  expect(addDays('2023-12-31T10:00:00', 1)).toBe('2024-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 80_000 }), fc.integer({ min: -900, max: 900 }), (day, more) => {
      expect(dayNumber(addDays(dayFromNumber(day), more))).toBe(day + more);
    }),
  );
});
