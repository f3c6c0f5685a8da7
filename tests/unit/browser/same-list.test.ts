import { expect, test } from 'vitest';
import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import { isSameList } from '../../../lib/browser/overlay/same-list';

function page(codes: readonly number[], current?: number, last?: number): PageReading {
  const rows = codes.map((code, row) => ({ row, values: { code: { text: `A${code}` } }, others: [] }));
  const pager =
    current === undefined
      ? undefined
      : { current, ...(last !== undefined && { last }), lastIsSure: false, nextIsDead: false, pages: new Map() };
  return { kind: 'list', rows, pager, saysEmpty: false, content: codes.join(' ') } as unknown as PageReading;
}
const from = (start: number, count = 10): number[] => Array.from({ length: count }, (_, i) => start + i);

test.each([
  ['another of its pages', page(from(1), 1, 3), page(from(11), 2, 3), true],
  ['another page size', page(from(1), 1, 3), page(from(1, 20), 1, 2), true],
  ['more rows below', page(from(1)), page(from(1, 20)), true],
  ['scrolled down', page(from(1)), page(from(6)), true],
  ['scrolled up', page(from(6)), page(from(1)), true],
  ['scrolled too far to tell', page(from(1)), page(from(9)), false],
  ['filtered: every other row', page(from(1)), page([1, 3, 5, 7, 9]), false],
  ['filtered: what stays begins in the middle', page(from(1)), page([6, 8, 10, 12]), false],
  ['sorted', page(from(1)), page(from(1).toReversed()), false],
  ['other rows on the first page of as many', page(from(1), 1, 3), page(from(51), 1, 3), false],
  ['empty', page(from(1)), page([]), false],
])('%s', (_, before, now, same) => {
  expect(isSameList(before, now)).toBe(same);
});
