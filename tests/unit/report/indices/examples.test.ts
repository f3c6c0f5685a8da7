import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../lib/report/indices/find-amount';
import type { IndexExample } from '../../../../lib/report/indices/index.examples';
import { computedIndices } from '../../../../lib/report/indices/index-registry';
import { sayIndex } from './say-index';
import { known } from './known';

const all = await Promise.all(
  computedIndices.map(async (index) => {
    const file = (await import(`../../../../lib/report/indices/defined/${index.id}.examples.ts`)) as { examples: readonly IndexExample[] };
    return { index, examples: file.examples };
  }),
);

describe.each(all)('$index.id', ({ index, examples }) => {
  it('has three examples, one of which lacks nothing, and none of which ends above its maximum', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.some(({ ratio, points }) => ratio !== undefined || points !== undefined)).toBe(true);
    expect(examples.every(({ points }) => points === undefined || points[1] <= (index.max ?? 0))).toBe(true);
  });

  it.each(examples)('$name', ({ figures, national, ratio, points, missing = [] }) => {
    const outcome = index.compute(findAmounts(known(figures, national)));
    expect(outcome.ratio === undefined ? undefined : Math.round(outcome.ratio * 10_000) / 10_000).toBe(ratio);
    expect(outcome.points).toEqual(points === undefined ? undefined : { low: points[0], high: points[1] });
    expect(outcome.missing.map(({ id }) => id.replace('index.lack.', ''))).toEqual(missing);
    for (const sentence of [...outcome.missing, ...outcome.notes]) expect(sayIndex(sentence)).not.toMatch(/[{}[\]]|undefined/);
    if (index.takesTarget && points !== undefined && points[0] === points[1]) expect(outcome.ratio).toBeDefined();
  });
});
