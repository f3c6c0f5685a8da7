import type { measureChecks } from '../../tests/bench/checks-in-page';
import { inBarePage } from './bare-page';
import { ms, SLICE_MS, withinMs, type Line } from './line';

/** Milliseconds for all rules over 10,000 stored dossiers, and for those of the page over 100 rows. */
const CHECK_MS = 300;
const PAGE_MS = 5;

/** All rules over stored dossiers, and those of the page over one page of a list. */
export async function benchChecks(): Promise<Line[]> {
  const cost = await inBarePage('checks-in-page.ts', (page) =>
    page.evaluate(() => (window as unknown as { bench: { measureChecks: typeof measureChecks } }).bench.measureChecks(9)),
  );
  return [
    withinMs('all rules on 10000 dossiers', cost.all, CHECK_MS, `first time ${ms(cost.first)}, ${cost.findings} findings`),
    withinMs('longest slice of it', cost.slice, SLICE_MS),
    withinMs('rules of the page on 100 rows', cost.page, PAGE_MS),
  ];
}
