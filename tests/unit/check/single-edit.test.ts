import { describe, expect, test } from 'vitest';
import { singleEdit } from '../../../lib/check/single-edit';

test.each([
  [4538, 4533, 'digit'],
  [264, 764, 'digit'],
  [4351, 4531, 'swapped'],
  [453, 4533, 'missing'],
  [45333, 4533, 'extra'],
  [5770, 577, 'scale'],
  [5, 5000, 'scale'],
  [10, 1, 'scale'],
] as const)('%i for %i is %s', (written, right, edit) => {
  expect(singleEdit(written, right)).toBe(edit);
});

describe('more than one slip', () => {
  test.each([
    [4531, 4531],
    [1354, 4531],
    [12, 4531],
    [0, 4531],
    [4315, 4531],
  ])('%i for %i is no single slip', (written, right) => {
    expect(singleEdit(written, right)).toBeUndefined();
  });
});
