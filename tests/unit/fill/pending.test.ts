import { describe, expect, it } from 'vitest';
import { isSameForm, nextLoad, pendingOf, resume, type PendingFill } from '../../../lib/fill/pending';
import { makePlan } from '../../../lib/fill/make-plan';
import { sampleForm, sampleSource, sourceRow } from './sample-form';

const ROWS = ['Đất đai', 'Hộ tịch'];
const form = (texts: readonly (readonly string[])[] = []) =>
  sampleForm(ROWS.map((label, at) => ({ label, ...(texts[at] && { texts: texts[at] }) })));

function pending(): PendingFill {
  const source = sampleSource(ROWS.map((label) => sourceRow(label, [1, 2, 3, 4])));
  const plan = makePlan(form(), source);
  if (!plan.ok) throw new Error(plan.problem.code);
  return pendingOf(form(), 'portal', plan.value.cells, plan.value.leftOut)!;
}

describe('a filling that was broken off', () => {
  it('goes on with what does not hold its figure yet', () => {
    const { written, rest } = resume(pending(), form([['1', '2', '', '']]));
    expect(written.map(({ row, column, shown }) => [row, column, shown])).toEqual([
      ['Đất đai', 'Tiếp nhận / Tổng số', '1'],
      ['Đất đai', 'Tiếp nhận / Trong đó / Trực tuyến', '2'],
    ]);
    expect(rest.length).toBe(6);
    expect(rest.every(({ old }) => old === '')).toBe(true);
  });

  it('only in the form of the same unit and period with the same cells', () => {
    expect(isSameForm(pending(), form())).toBe(true);
    expect(isSameForm(pending(), { ...form(), unit: 'UBND xã Xuân Du' })).toBe(false);
    expect(isSameForm(pending(), { ...form(), period: { from: '2023-06-15', to: '2023-09-14' } })).toBe(false);
    expect(isSameForm(pending(), sampleForm([{ label: 'Chứng thực' }]))).toBe(false);
  });

  it('ends when loading the page anew brings it no further', () => {
    let next: PendingFill | undefined = pending();
    for (let done = 1; done <= 40; done++) next = next && nextLoad(next, done);
    expect(next?.done).toBe(40);
    next = next && nextLoad(next, 40);
    expect(next).toBeDefined();
    expect(next && nextLoad(next, 40)).toBeUndefined();
  });
});
