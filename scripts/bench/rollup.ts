import type { measureRollup } from '../../tests/bench/rollup-in-page';
import { inBarePage } from './bare-page';
import { ms, type Line } from './line';

/** Milliseconds for the reports of 100 units with 60 rows each, the first time. */
const ROLLUP_MS = 300;

/** Reports of a hundred units added up as on the first press, cold. */
export async function benchRollup(): Promise<Line[]> {
  const cost = await inBarePage('rollup-in-page.ts', (page) =>
    page.evaluate(() => (window as unknown as { bench: { measureRollup: typeof measureRollup } }).bench.measureRollup(100, 60, 1)),
  );
  const line = (what: string, value: number, against: string): Line => ({
    what,
    measured: ms(value),
    against,
    bound: `≤ ${ROLLUP_MS} ms`,
    holds: value <= ROLLUP_MS,
  });
  return [
    line('reports of 100 units × 60 rows added up', cost.sum, 'first time in the page'),
    line('with checks between units and their past', cost.whole, `${cost.reports} reports known`),
  ];
}
