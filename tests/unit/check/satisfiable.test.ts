import { expect, test } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import type { Finding } from '../../../lib/check/finding';
import { tableOf } from '../../../lib/check/rule.examples';
import { chance, type Chance } from './families/chance';
import { families, type Family } from './families/families';

const STEPS = 1500;
const MOST = 60;

/**
 * The rules of a layout contradict one another if no report satisfies them all. Looked for without the generator of the layout:
 * from figures at random, one finding after the other is mended at one of its cells, until none is left.
 */
function searched(family: Family, luck: Chance): (number | undefined)[] | undefined {
  const cells = family.columns.map((column) => (isRate(column) ? undefined : 1 + luck.below(MOST)));
  for (let step = 0; step < STEPS; step++) {
    const findings = checkFigures(tableOf(family.columns, [{ label: 'Xã', cells }], family.formulas), { source: {} });
    if (findings.length === 0) return cells;
    mend(luck.pick(findings), cells, luck);
  }
  return undefined;
}

function isRate(column: Family['columns'][number]): boolean {
  return (typeof column === 'string' ? column : (column.indicator ?? '')).startsWith('rate.');
}

function mend({ figures, expected, found }: Finding, cells: (number | undefined)[], luck: Chance): void {
  const [total, ...terms] = figures.map(({ source, value = 0 }) => ({ at: source.cell!.col - 2, value }));
  if (total === undefined) return;
  if (typeof expected !== 'number' || typeof found !== 'number') {
    // A part above its whole, or parts above their total.
    const one = luck.pick([total, ...terms]);
    cells[one.at] = luck.below(MOST);
    return;
  }
  const one = luck.pick([total, ...terms]);
  cells[one.at] = Math.max(0, one === total ? expected : one.value + found - expected);
}

test.each(families)('$name: a report that satisfies all rules is found', (family) => {
  const found = [1, 2, 3, 4, 5].map((seed) => searched(family, chance(seed))).find((cells) => cells !== undefined);
  expect(found?.some((value) => (value ?? 0) > 0)).toBe(true);
});
