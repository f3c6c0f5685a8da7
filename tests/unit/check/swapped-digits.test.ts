import { expect, it } from 'vitest';
import { isSwapped } from '../../../lib/check/shapes/swapped-digits';

it.each([
  ['17.205', 17205, 17250],
  ['80', 80, 8],
  ['96,4', 96.4, 94.6],
  ['93,4', 93.4, 95.3, false],
  ['3,0', 3, 0.3],
  ['12,5', 12_500_000, 15_200_000],
  ['12,5', 12_500_000, 15_500_000, false],
  ['530', 530, 350],
  ['2.100', 2100, 2010, false],
  ['413', 413, 431],
  ['413', 413, 314, false],
  ['413', 413, 413, false],
  ['413', 413, 4310, false],
  ['7', 7, 70, false],
] as const)('%s for %d may be meant as %d', (raw, value, right, so: boolean = true) => {
  expect(isSwapped(raw, value, right)).toBe(so);
});
