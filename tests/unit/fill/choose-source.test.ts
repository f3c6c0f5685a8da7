import { describe, expect, it } from 'vitest';
import { chooseSources } from '../../../lib/fill/choose-source';
import { sampleForm, sampleSource, sourceRow } from './sample-form';

const form = sampleForm([{ label: 'Đất đai' }, { label: 'Hộ tịch' }]);
const both = sampleSource([sourceRow('Đất đai', [10, 4, 7, 1]), sourceRow('Hộ tịch', [1, 1, 1, 0])]);
const half = sampleSource([sourceRow('Đất đai', [10, 4, 7, 1])]);
const counted = sampleSource([sourceRow('Đất đai', [11, 4, 7, 2]), sourceRow('Hộ tịch', [1, 1, 1, 0])], { kind: 'count' });

function kinds(...sources: (typeof both)[]): string {
  const result = chooseSources(form, sources);
  return result.ok
    ? `${result.choices.map(({ plan }) => `${plan.source.kind}:${plan.cells.length}`).join(' ')} differ ${result.differing}`
    : result.problem.code;
}

describe('sources', () => {
  it('the portal first, and both to choose from where they differ', () => expect(kinds(counted, both)).toBe('portal:8 count:8 differ 2'));
  it('a source that writes nothing else is no choice', () => {
    expect(kinds(both, { ...both, kind: 'count' })).toBe('portal:8 differ 0');
    expect(kinds(half, both)).toBe('portal:8 differ 0');
  });
  it('a source that does not fit is passed over', () => expect(kinds({ ...both, unit: 'UBND xã Khác' }, counted)).toBe('count:8 differ 0'));
  it('the refusal that came furthest is told', () => {
    const otherPeriod = { ...both, period: { from: '2022-12-15', to: '2023-03-14' } };
    expect(kinds({ ...both, unit: 'UBND xã Khác' }, otherPeriod)).toBe('period-other');
    expect(kinds()).toBe('no-source');
  });
  it('never a mixture: each choice holds the figures of its own source', () => {
    const result = chooseSources(form, [both, counted]);
    expect(result.ok && result.choices.map(({ plan }) => plan.cells.map(({ value }) => value))).toEqual([
      [10, 4, 7, 1, 1, 1, 1, 0],
      [11, 4, 7, 2, 1, 1, 1, 0],
    ]);
  });
});
