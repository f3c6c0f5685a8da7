import { buildExtension } from '../build';
import { measureSizes } from '../size';
import type { Line } from './line';

export async function benchSizes(): Promise<Line[]> {
  const { ok, output } = buildExtension('chrome');
  if (!ok) throw new Error(output);
  const sizes = await measureSizes();
  return sizes.map(({ name, kB, budget, holds }) => ({
    what: `size of ${name}`,
    measured: kB === undefined ? 'not built' : `${kB.toFixed(1)} kB`,
    against: 'gz',
    bound: `≤ ${budget} kB`,
    holds,
  }));
}
