import { expect, it } from 'vitest';
import { indicatorIds } from '../../../lib/vocabulary/indicator';
import { indicatorName } from '../../../lib/vocabulary/indicator-name';

it('every indicator has a name of its own to be chosen by', () => {
  const names = indicatorIds.map(indicatorName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /^[a-z]+(?:\.[a-zA-Z]+)?$/.test(name))).toEqual([]);
});
