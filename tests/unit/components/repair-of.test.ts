import { describe, expect, it } from 'vitest';
import { repairOf } from '../../../components/text/repair-of';
import type { Finding, Suspect } from '../../../lib/check/finding';

const text = { block: 0, start: 0, end: 1 };

function repaired(raw: string, found: number, value: number, more: Partial<Finding> = {}): string | undefined {
  const suspect: Suspect = { source: { text }, found, value };
  return repairOf({ suspects: [[suspect]], ...more } as Finding, () => raw)?.to;
}

describe('a repair is written as the number it takes the place of', () => {
  it.each<[string, number, number, string]>([
    ['264', 264, 764, '764'],
    ['1.022', 1022, 1122, '1.122'],
    ['999', 999, 1000, '1000'],
    ['01', 1, 2, '02'],
    ['01', 1, 12, '12'],
    ['99,4', 99.4, 99.5, '99,5'],
    ['99,40', 99.4, 100, '100,00'],
  ])('%s', (raw, found, value, written) => {
    expect(repaired(raw, found, value)).toBe(written);
  });

  it.each<[string, number, number]>([
    ['762/264', 264, 764],
    ['61,3 nghìn', 61300, 61400],
    ['264', 264, 76.4],
    ['5', 5, -1],
    ['264', 264, 264],
  ])('%s is left to the official', (raw, found, value) => {
    expect(repaired(raw, found, value)).toBeUndefined();
  });

  it('where several would do, only the one that a slip explains', () => {
    const one: Suspect = { source: { text }, found: 264, value: 764 };
    const several = [[one], [{ ...one, found: 5, value: 505 }]];
    expect(repaired('264', 264, 764, { suspects: several })).toBeUndefined();
    expect(repaired('264', 264, 764, { suspects: several, repair: one })).toBe('764');
  });
});
