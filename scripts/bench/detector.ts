import type { measureDetector } from '../../tests/bench/detector-in-page';
import { inBarePage } from './bare-page';
import { ms, type Line } from './line';

const DETECTOR_MS = 1;

export async function benchDetector(): Promise<Line[]> {
  const cost = await inBarePage('detector-in-page.ts', (page) =>
    page.evaluate(() => (window as unknown as { bench: { measureDetector: typeof measureDetector } }).bench.measureDetector(15)),
  );
  return [
    {
      what: 'detector on a page without tables',
      measured: ms(cost.ms),
      against: `${cost.observers} observer, ${cost.messages} messages`,
      bound: `≤ ${DETECTOR_MS} ms, 1 observer`,
      holds: cost.ms <= DETECTOR_MS && cost.observers === 1 && cost.messages === 0,
    },
  ];
}
