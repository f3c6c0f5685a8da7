import { expect, test } from 'vitest';
import { meansAnotherSet } from '../../../lib/fill/set-apart';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';

const form06a = new Set<IndicatorId>([
  'toResolve.total',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
]);

test('a 07a row with supplement apart cannot fill the folded columns of 06a', () => {
  const landRow = {
    'toResolve.total': 619,
    'resolved.total': 542,
    'pending.total': 56,
    'pending.overdue': 18,
    awaitingSupplement: 19,
    returned: 2,
  };
  expect(meansAnotherSet('pending.total', landRow, form06a)).toBe(true);
  expect(meansAnotherSet('resolved.total', landRow, form06a)).toBe(true);
  expect(meansAnotherSet('pending.overdue', landRow, form06a)).toBe(false);
  expect(meansAnotherSet('toResolve.total', landRow, form06a)).toBe(false);
});

test('where nothing is counted apart both families mean the same', () => {
  expect(meansAnotherSet('pending.total', { 'pending.total': 4, awaitingSupplement: 0, returned: 0 }, form06a)).toBe(false);
});

test('a form with the same columns takes them as they are', () => {
  const form07a = new Set<IndicatorId>([...form06a, 'awaitingSupplement', 'returned']);
  expect(meansAnotherSet('pending.total', { 'pending.total': 56, awaitingSupplement: 19, returned: 2 }, form07a)).toBe(false);
});
