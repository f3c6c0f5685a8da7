import { expect, test } from 'vitest';
import { readEpoch } from '../../../lib/text/read-date';

test.each([
  ['1772414100000', '2026-03-02T08:15:00'],
  ['1772414100', '2026-03-02T08:15:00'],
  ['1735664400000', '2025-01-01T00:00:00'],
  ['', undefined],
  ['0', undefined],
  ['12345', undefined],
  ['0000000000000', undefined],
  ['9999999999999', undefined],
  ['177241410000x', undefined],
])('%j', (digits, expected) => {
  expect(readEpoch(digits)).toBe(expected);
});
