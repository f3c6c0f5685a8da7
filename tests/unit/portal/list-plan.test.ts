import { describe, expect, test } from 'vitest';
import { completeness, nextStep, type PageSeen } from '../../../lib/portal/list-plan';

/** Pages of a list of `last` pages, 10 rows each but the last. */
const seen = (page: number, last: number, change: Partial<PageSeen> = {}): PageSeen => ({
  page,
  rows: page === last ? 3 : 10,
  last,
  lastIsSure: page === last,
  hasNext: page < last,
  nextIsDead: page === last,
  ...change,
});
const reading = (pages: readonly PageSeen[], change: { distinct?: number; repeated?: number } = {}) => ({
  pages,
  distinct: pages.reduce((sum, page) => sum + page.rows, 0),
  repeated: 0,
  ...change,
});

describe('where to go', () => {
  test('page by page to the end', () => {
    expect(nextStep(reading([]))).toEqual({ go: 'first' });
    expect(nextStep(reading([seen(1, 3)]))).toEqual({ go: 'page', page: 2 });
    expect(nextStep(reading([seen(1, 3), seen(2, 3)]))).toEqual({ go: 'page', page: 3 });
    expect(nextStep(reading([seen(1, 3), seen(2, 3), seen(3, 3)]))).toEqual({ done: { complete: true, proof: 'last-page' } });
  });
  test('begun in the middle: back to the first page', () => {
    expect(nextStep(reading([seen(2, 3)]))).toEqual({ go: 'first' });
  });
  test('without page numbers: next until there is none', () => {
    const unnumbered = (hasNext: boolean): PageSeen => ({ rows: 10, lastIsSure: false, hasNext, nextIsDead: !hasNext });
    expect(nextStep(reading([unnumbered(true)]))).toEqual({ go: 'next' });
    expect(nextStep(reading([unnumbered(true), unnumbered(false)]))).toEqual({ done: { complete: false, why: 'no-proof' } });
  });
  test('a portal that throws the reader back again and again ends the reading', () => {
    const pages = [seen(1, 3)];
    let steps = 0;
    for (; steps < 50; steps++) {
      const step = nextStep(reading(pages, { repeated: steps }));
      if ('done' in step) break;
      pages.push(seen((steps % 2) + 1, 3));
    }
    expect(steps).toBeLessThan(10);
  });
});

describe('whole or not, and by which proof', () => {
  const all = [seen(1, 3), seen(2, 3), seen(3, 3)];
  test.each([
    ['every page, dead end', reading(all), { complete: true, proof: 'last-page' }],
    ['the total is said and met', reading(all.map((page) => ({ ...page, totalRows: 23 }))), { complete: true, proof: 'total-text' }],
    [
      'one page, no pager',
      reading([{ rows: 7, lastIsSure: false, hasNext: false, nextIsDead: false }]),
      { complete: true, proof: 'single-page' },
    ],
    ['a page is missing', reading([all[0]!, all[2]!]), { complete: false, why: 'page-missing' }],
    [
      'a page was met twice',
      reading([all[0]!, all[1]!, all[1]!, all[2]!], { distinct: 23, repeated: 10 }),
      { complete: false, why: 'changed-while-reading' },
    ],
    [
      'fewer rows than the page says',
      reading(all.map((page) => ({ ...page, totalRows: 25 }))),
      { complete: false, expected: 25, why: 'count-differs' },
    ],
    [
      'rows moved between pages',
      reading(
        all.map((page) => ({ ...page, totalRows: 23 })),
        { distinct: 22, repeated: 1 },
      ),
      { complete: false, expected: 23, why: 'changed-while-reading' },
    ],
    [
      'the total changed',
      reading(all.map((page, i) => ({ ...page, totalRows: 23 + i }))),
      { complete: false, expected: 25, why: 'changed-while-reading' },
    ],
    ['a page in between came short', reading([all[0]!, seen(2, 3, { rows: 4 }), all[2]!]), { complete: false, why: 'count-differs' }],
    [
      'the last page is larger than the others',
      reading([all[0]!, all[1]!, seen(3, 3, { rows: 12 })]),
      { complete: false, why: 'count-differs' },
    ],
    ['broken off', reading(all.slice(0, 2)), { complete: false, why: 'page-missing' }],
    ['nothing read', reading([]), { complete: false, why: 'no-proof' }],
    [
      'the end is not shown',
      reading([{ rows: 10, page: 1, last: 1, lastIsSure: false, hasNext: false, nextIsDead: false }]),
      { complete: false, why: 'no-proof' },
    ],
  ])('%s', (_, so, expected) => {
    expect(completeness(so)).toEqual(expected);
  });
  test('pages of an earlier load, whose rows are not known, spoil nothing', () => {
    expect(completeness(reading([seen(1, 3, { rows: 0 }), seen(2, 3), seen(3, 3)]))).toEqual({ complete: true, proof: 'last-page' });
  });
});

describe('lists that grow, scroll, or do not number their pages', () => {
  const one = (change: Partial<PageSeen>) => reading([{ rows: 40, lastIsSure: false, hasNext: false, nextIsDead: false, ...change }]);
  test.each([
    ['scrolled to the end', one({ end: 'scroll-end' }), { complete: true, proof: 'scroll-end' }],
    ['the button for more is gone', one({ end: 'all-loaded' }), { complete: true, proof: 'all-loaded' }],
    ["the grid's own count is met", one({ end: 'row-count' }), { complete: true, proof: 'row-count' }],
    ['it may hold more', one({ mayHoldMore: true }), { complete: false, why: 'no-proof' }],
    ['it may hold more, but the total is met', one({ mayHoldMore: true, totalRows: 40 }), { complete: true, proof: 'total-text' }],
    ['fewer rows than the page says it shows', one({ shownRows: 50 }), { complete: false, why: 'count-differs' }],
    ['rows that fit no columns', one({ lacksRows: true }), { complete: false, why: 'rows-unread' }],
    ['columns that are not drawn', one({ end: 'scroll-end', lacksColumns: true }), { complete: false, why: 'columns-missing' }],
    ['sorted while it was scrolled', { ...one({ end: 'scroll-end' }), changed: true }, { complete: false, why: 'changed-while-reading' }],
  ] as const)('%s', (_, so, expected) => {
    expect(completeness(so)).toEqual(expected);
  });
  const unnumbered = (hasNext: boolean, change: Partial<PageSeen> = {}): PageSeen => ({
    rows: 10,
    lastIsSure: false,
    hasNext,
    nextIsDead: !hasNext,
    ...change,
  });
  test('rows numbered from 1 to the last before a dead end', () => {
    expect(completeness({ ...reading([unnumbered(true), unnumbered(false)]), numbered: true })).toEqual({
      complete: true,
      proof: 'row-numbers',
    });
    expect(completeness({ ...reading([unnumbered(true), unnumbered(false, { nextIsDead: false })]), numbered: true })).toMatchObject({
      complete: false,
    });
    expect(completeness({ ...reading([unnumbered(true, { hasPrevious: true }), unnumbered(false)]), numbered: true })).toMatchObject({
      complete: false,
    });
  });
  test('begun in the middle: back to the first page', () => {
    expect(nextStep(reading([unnumbered(true, { hasPrevious: true })]))).toEqual({ go: 'first' });
  });
});
