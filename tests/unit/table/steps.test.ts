import { describe, expect, it } from 'vitest';
import { finish, runSlice, type Steps } from '../../../lib/table/steps';

function* count(to: number, done: number[]): Steps<number> {
  for (let n = 0; n < to; n++) {
    done.push(n);
    yield;
  }
  return to;
}

describe('work in steps', () => {
  it('is done at once where nobody waits', () => {
    const done: number[] = [];
    expect(finish(count(5, done))).toBe(5);
    expect(done).toEqual([0, 1, 2, 3, 4]);
  });

  it('stops at the end of a slice and goes on where it stopped', () => {
    const done: number[] = [];
    const steps = count(100, done);
    let now = 0;
    const clock = (): number => (now += 1);
    expect(runSlice(steps, clock).done).toBe(false);
    const first = done.length;
    expect(first).toBeGreaterThan(1);
    expect(first).toBeLessThan(100);
    let slices = 1;
    let step = runSlice(steps, clock);
    for (; step.done !== true; slices++) step = runSlice(steps, clock);
    expect(step.value).toBe(100);
    expect(slices).toBeGreaterThan(3);
    expect(done).toEqual(Array.from({ length: 100 }, (_, n) => n));
  });

  it('does at least one step in each slice, however late it is', () => {
    const done: number[] = [];
    const steps = count(3, done);
    let now = 0;
    runSlice(steps, () => (now += 1000));
    expect(done).toEqual([0]);
  });
});
