// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DossierRow } from '../../../lib/dossier/dossier';
import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import { readWholeList, type ListPages } from '../../../lib/browser/overlay/read-whole-list';
import type { PagerReading } from '../../../lib/portal/read-pager';

type ListPage = Extract<PageReading, { kind: 'list' }>;

interface Handed {
  page: number;
  rows: readonly { dossier?: { code: string } }[];
}

const { sent } = vi.hoisted(() => ({ sent: [] as { name: string; input: Record<string, unknown> }[] }));
vi.mock('../../../lib/browser/send', () => ({
  send: async (name: string, input: Record<string, unknown>) => {
    sent.push({ name, input });
    if (name === 'reading.start') return { ok: true, value: { readingId: 'r', resumed: false, pagesDone: [], otherTab: false } };
    if (name !== 'reading.page') return { ok: true, value: { completeness: input['completeness'], count: 0, withoutCode: 0, leftList: 0 } };
    const pages = new Map(handedOver().map(({ page, rows }) => [page, rows.length]));
    return { ok: true, value: { read: [...pages.values()].reduce((sum, rows) => sum + rows, 0), sessionRows: 'kept' } };
  },
}));

const handedOver = (): Handed[] => sent.filter(({ name }) => name === 'reading.page').map(({ input }) => input as unknown as Handed);
const said = (): unknown => sent.find(({ name }) => name === 'reading.finish')?.input['completeness'];

const rowsOf = (from: number, to: number): DossierRow[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ row: i, values: { code: { text: `A${from + i}` } }, others: [] }));

function pageOf(rows: readonly DossierRow[], pager: Partial<PagerReading> | undefined): ListPage {
  const element = document.createElement('table');
  const rowElements = rows.map(() => element.appendChild(document.createElement('tr')));
  return {
    kind: 'list',
    table: { element, reading: { rowElements } } as unknown as ListPage['table'],
    rows,
    saysEmpty: false,
    pager: pager && { lastIsSure: false, nextIsDead: false, pages: new Map(), ...pager },
    content: JSON.stringify(rows),
  };
}

const control = (): Element => document.createElement('button');

/** Pages of ten rows; `first` is the page that is shown at the start. */
function numbered(
  last: number,
  change: (page: number) => readonly DossierRow[] = (page) => rowsOf(page * 10 - 9, page * 10),
  total?: number,
) {
  return (page: number): ListPage =>
    pageOf(change(page), {
      current: page,
      last,
      lastIsSure: page === last,
      nextIsDead: page === last,
      ...(page < last && { next: control() }),
      ...(page > 1 && { previous: control() }),
      ...(total !== undefined && { totalRows: total }),
    });
}

/** A portal of numbered pages: "next" and "previous" by the control that was pressed. */
function portal(
  draw: (page: number) => ListPage,
  first = 1,
  answer?: (page: number) => ListPage | 'left' | 'same' | 'changed' | undefined,
): ListPages & { pressed: () => never } {
  let at = first;
  let shown = draw(first);
  const never = (): never => {
    throw new Error('not asked for');
  };
  return {
    current: async () => shown,
    turn: async (pressed) => {
      at += pressed === shown.pager?.next ? 1 : -1;
      const turned = answer?.(at) ?? draw(at);
      if (typeof turned === 'object') shown = turned;
      return turned;
    },
    moved: never,
    stood: never,
    pressed: never,
    changes: never,
    sessionEnded: () => false,
  };
}

const list = { portal: 'https://a.example', address: '/', screen: 'x', filter: {}, fingerprint: 'f' };
const events = {
  progress: () => undefined,
  toRow: (row: DossierRow) => ({ dossier: { portal: 'a', code: row.values.code?.text ?? '' }, shown: {} }),
  relist: () => undefined,
};
const read = (pages: ListPages, abort = new AbortController().signal) => readWholeList(list, pages, events, abort);

beforeEach(() => {
  sent.length = 0;
});

describe('page by page', () => {
  test('from the first to the dead end', async () => {
    expect(await read(portal(numbered(3)))).toMatchObject({ end: 'finished' });
    expect(said()).toEqual({ complete: true, proof: 'last-page' });
    expect(handedOver().map(({ page, rows }) => [page, rows.length])).toEqual([
      [1, 10],
      [2, 10],
      [3, 10],
    ]);
  });
  test('begun in the middle: back page by page, and what one comes through again is not handed over twice', async () => {
    await read(portal(numbered(4), 3));
    expect(said()).toEqual({ complete: true, proof: 'last-page' });
    expect(handedOver().map(({ page }) => page)).toEqual([3, 1, 2, 4]);
  });
});

describe('what changed while it was read is told', () => {
  test.each([
    [
      'a new dossier at the top pushed one onto the next page',
      (page: number) => (page === 1 ? rowsOf(1, 10) : rowsOf(page * 10 - 10, page * 10 - 1)),
      undefined,
      'changed-while-reading',
    ],
    [
      'sorted between two pages',
      (page: number) => (page === 3 ? rowsOf(1, 10) : rowsOf(page * 10 - 9, page * 10)),
      undefined,
      'changed-while-reading',
    ],
    [
      'a page in the middle came short',
      (page: number) => rowsOf(page * 10 - 9, page * 10 - (page === 2 ? 3 : 0)),
      undefined,
      'count-differs',
    ],
    ['fewer than the total', (page: number) => rowsOf(page * 10 - 9, page * 10 - (page === 3 ? 3 : 0)), 30, 'count-differs'],
    ['one page twice', (page: number) => rowsOf(Math.min(page, 2) * 10 - 9, Math.min(page, 2) * 10), 30, 'changed-while-reading'],
  ] as const)('%s', async (_, rows, total, why) => {
    await read(portal(numbered(3, rows, total)));
    expect(said()).toMatchObject({ complete: false, why });
  });
  test('another total on the way', async () => {
    await read(portal((page) => numbered(3, undefined, page === 3 ? 31 : 30)(page)));
    expect(said()).toMatchObject({ complete: false, why: 'changed-while-reading' });
  });
  test.each([
    ['the page does not turn', 'same', 'not-settled'],
    ['other rows under the same number', 'changed', 'changed-while-reading'],
    ['no list any more', 'left', 'not-settled'],
  ] as const)('%s', async (_, answer, why) => {
    const end = await read(portal(numbered(3), 1, (page) => (page === 2 ? answer : undefined)));
    expect(end).toMatchObject({ end: 'broken', why, read: 10 });
  });
});

describe('one page only', () => {
  test('without a pager', async () => {
    await read(portal(() => pageOf(rowsOf(1, 7), undefined)));
    expect(said()).toEqual({ complete: true, proof: 'single-page' });
  });
  test('with a pager that may be another list’s', async () => {
    await read(portal(() => pageOf(rowsOf(1, 7), { unclear: true })));
    expect(said()).toMatchObject({ complete: false, why: 'no-proof' });
  });
});

describe('more rows on demand', () => {
  const growing = (steps: readonly (ListPage | undefined)[]): ListPages => {
    let step = 0;
    return { ...portal(() => steps[0]!), pressed: async () => steps[++step] };
  };
  const grown = (to: number, more: boolean) => pageOf(rowsOf(1, to), { ...(more && { loadMore: control() }) });
  test('until the button is gone', async () => {
    await read(growing([grown(10, true), grown(20, true), grown(27, false)]));
    expect(said()).toEqual({ complete: true, proof: 'all-loaded' });
    expect(handedOver().map(({ page, rows }) => [page, rows.length])).toEqual([[1, 27]]);
  });
  test('a button that brings nothing proves nothing', async () => {
    await read(growing([grown(10, true), undefined]));
    expect(said()).toMatchObject({ complete: false, why: 'no-proof' });
  });
  test('nor does one that goes without bringing rows', async () => {
    await read(growing([grown(10, true), grown(10, false)]));
    expect(said()).toMatchObject({ complete: false, why: 'no-proof' });
  });
  test('stopped on the way, what was read stands', async () => {
    const stopping = new AbortController();
    const pages = growing([grown(10, true), grown(20, true)]);
    const pressed = pages.pressed;
    pages.pressed = async (...given) => {
      stopping.abort();
      return pressed(...given);
    };
    expect(await read(pages, stopping.signal)).toMatchObject({ end: 'broken', why: 'stopped', read: 20 });
  });
});
