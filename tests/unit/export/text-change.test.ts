import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, placeBefore } from '../../../lib/export/text-change';

const text = fc.stringMatching(/^[a-cạ0-3.,/ ]{0,14}$/);

describe('how one text became another', () => {
  it('put in its place, it gives the new text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        const made = change === undefined ? before : before.slice(0, change.start) + change.now + before.slice(change.end);
        expect(made).toBe(after);
      }),
    );
  });

  it('a number is changed as a whole, not digit by digit', () => {
    expect(changeBetween('đạt 1.264 hồ sơ', 'đạt 1.764 hồ sơ')).toEqual({ start: 4, end: 9, now: '1.764' });
    expect(changeBetween('762/264', '762/764')).toEqual({ start: 4, end: 7, now: '764' });
    expect(changeBetween('a b', 'a x b')).toEqual({ start: 2, end: 2, now: 'x ' });
  });

  it('what was left alone is at the same words in both', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, middle, now, tail) => {
        const [before, after] = [`${head}|${middle}|${tail}`, `${head}|${now}|${tail}`];
        const change = changeBetween(before, after);
        const inHead = placeBefore(change, { start: 0, end: head.length });
        if (change === undefined || change.start >= head.length) expect(before.slice(inHead.start, inHead.end)).toBe(head);
        const inTail = placeBefore(change, { start: after.length - tail.length, end: after.length });
        if (change === undefined || change.end <= before.length - tail.length) expect(before.slice(inTail.start, inTail.end)).toBe(tail);
      }),
    );
  });
});
