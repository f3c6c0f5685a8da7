import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../lib/fill/make-plan';
import type { PlannedCell } from '../../../lib/fill/plan';
import { verifyPlan } from '../../../lib/fill/verify-plan';
import { sampleForm, sampleSource, sourceRow } from './sample-form';

const form = sampleForm([{ label: 'Đất đai' }, { label: 'Hộ tịch' }]);

function planned(): readonly PlannedCell[] {
  const result = makePlan(form, sampleSource([sourceRow('Đất đai', [10, 4, 7, 1])]));
  return result.ok ? result.value.cells : [];
}

describe('at the moment of writing', () => {
  it('an unchanged form goes through whole', () => {
    const result = verifyPlan({ form, cells: planned() }, form);
    expect(result.ok && [result.value.go.length, result.value.refused.length]).toEqual([4, 0]);
  });

  it('a cell that was changed, closed or hidden since the preview is refused by itself', () => {
    const now = sampleForm([{ label: 'Đất đai', texts: ['3'], states: ['open', 'locked', 'hidden', 'open'] }, { label: 'Hộ tịch' }]);
    const result = verifyPlan({ form, cells: planned() }, now);
    expect(result.ok && result.value.refused.map((left) => left.why.id)).toEqual([
      'fill.left.changed',
      'fill.left.locked',
      'fill.left.hidden',
    ]);
    expect(result.ok && result.value.go.map((cell) => cell.column)).toEqual(['Đã giải quyết / Quá hạn']);
  });

  it('rows that changed places are not mistaken for one another', () => {
    const now = sampleForm([{ label: 'Hộ tịch' }, { label: 'Đất đai' }]);
    const result = verifyPlan({ form, cells: planned() }, now);
    expect(result.ok && [result.value.go.length, result.value.refused.map((left) => left.why.id)]).toEqual([
      0,
      Array(4).fill('fill.left.gone'),
    ]);
  });

  it('another unit or period stops everything', () => {
    const { period: _period, ...periodless } = form;
    const codes = [
      sampleForm([], { unit: 'UBND xã Khác' }),
      sampleForm([], { period: { from: '2023-06-15', to: '2023-09-14' } }),
      periodless,
    ].map((now) => {
      const result = verifyPlan({ form, cells: planned() }, now);
      return result.ok ? 'ok' : result.problem.code;
    });
    expect(codes).toEqual(['unit-changed', 'period-changed', 'period-changed']);
  });
});
