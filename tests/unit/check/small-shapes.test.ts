import { describe, expect, test } from 'vitest';
import type { KnownCapture } from '../../../lib/check/capture-rule';
import { captureOf, quarter2 } from '../../../lib/check/capture-rule.examples';
import type { Finding, Suspect } from '../../../lib/check/finding';
import { saySuspects } from '../../../lib/check/say-suspects';
import { levelOf } from '../../../lib/check/shapes/levels';
import {
  countIn,
  countsOf,
  nonEmpty,
  readAtEnd,
  readSoon,
  readTogether,
  rowNamed,
  sharedRows,
  wholeRow,
} from '../../../lib/check/shapes/side-by-side';
import { isSwapped } from '../../../lib/check/shapes/swapped-digits';
import { singleEdit } from '../../../lib/check/single-edit';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';

describe('one slip of the hand', () => {
  test.each([
    [5, 5, undefined],
    [12, 21, 'swapped'],
    [1234, 1324, 'swapped'],
    [1234, 1432, undefined],
    [1234, 2143, undefined],
    [1234, 1235, 'digit'],
    [1234, 9234, 'digit'],
    [1234, 1245, undefined],
    [123, 1234, 'missing'],
    [234, 1234, 'missing'],
    [134, 1234, 'missing'],
    [143, 1234, undefined],
    [1234, 124, 'extra'],
    [1234, 123, 'extra'],
    [1234, 234, 'extra'],
    [1234, 12, undefined],
    [12, 1234, undefined],
    [12, 120, 'scale'],
    [1200, 12, 'scale'],
    [5, 5000, 'scale'],
    [5, 50000, undefined],
    [0, 30, 'missing'],
    [0, 5, 'digit'],
  ])('%d for %d: %s', (written, right, edit) => expect(singleEdit(written, right)).toBe(edit));
  test.each([
    ['17.205', 17205, 17250, true],
    ['80', 80, 8, true],
    ['08', 8, 80, true],
    ['12,5', 12.5, 15.2, true],
    ['12,5', 12.5, 51.2, false],
    ['12,5', 12.5, 21.5, true],
    ['1,25 triệu', 1_250_000, 1_520_000, true],
    ['1234', 1234, 1432, false],
    ['1234', 1234, 1234, false],
    ['1234', 1234, 2143, false],
    ['5', 5, 50, false],
    ['00', 0, 0, false],
    ['100', 100, 10, false],
    ['120', 120, 102, true],
    ['1200', 1200, 1020, false],
    ['12', 12, 21.5, false],
    ['12', 12, 210, false],
  ])('%s (%d) for %d has two digits exchanged: %s', (raw, value, right, swapped) => expect(isSwapped(raw, value, right)).toBe(swapped));
});

describe('rows that stand for a level', () => {
  const level = (label: string) => levelOf({ row: 1, label, kind: 'data', cells: [] });
  test.each(['Cấp tỉnh', 'Cấp sở', 'Sở, ban, ngành', 'Các sở, ban, ngành', 'Cấp sở, ngành', 'I. Cấp tỉnh', 'A - Cấp tỉnh', '1 Cấp tỉnh'])(
    '%s: province',
    (label) => expect(level(label)).toBe('province'),
  );
  test.each([
    'Cấp huyện',
    'UBND cấp huyện',
    'Huyện',
    'Quận, huyện',
    'Huyện, thị xã, thành phố',
    'Huyện, thành phố, thị xã',
    'Các phòng chuyên môn',
    'II Cấp huyện',
  ])('%s: district', (label) => expect(level(label)).toBe('district'));
  test.each([
    'Cấp xã',
    'UBND cấp xã',
    'Xã',
    'Xã, phường, thị trấn',
    'Xã, thị trấn',
    'Các xã, thị trấn',
    'Các xã',
    'UBND các xã',
    'UBND các xã, thị trấn',
    'III. Cấp xã',
    '12 Cấp xã',
  ])('%s: commune', (label) => expect(level(label)).toBe('commune'));
  test.each(['Xã Xuân Du', 'Cấp', '', 'Sở Nội vụ', 'Cấp xã Xuân Du', '123 Cấp xã'])('%j: none', (label) =>
    expect(level(label)).toBeUndefined(),
  );
});

describe('captures side by side', () => {
  const columns: readonly IndicatorId[] = ['received.total', 'pending.total', 'rate.resolved'];
  const at = (moment: string, more: object = {}): KnownCapture => ({
    ...captureOf({ columns, rows: [60, 12, '99,5%'], at: moment }),
    ...more,
  });
  const rows = (...some: { label: string; kind?: 'total'; cells: number[] }[]) => captureOf({ columns, rows: some });

  test('read at the end of the period, and soon after it', () => {
    expect(quarter2.to).toBe('2023-06-14');
    const days = ['2023-06-14T23:00:00', '2023-06-15T00:00:00', '2023-06-17T23:00:00', '2023-06-18T00:00:00'];
    expect(days.map((day) => readAtEnd(at(day)))).toEqual([false, true, true, true]);
    expect(days.map((day) => readSoon(at(day)))).toEqual([false, true, true, false]);
    expect(readSoon({ ...at('2023-06-16T08:00:00'), lastSeen: '2023-07-16T08:00:00' })).toBe(true);
  });
  test('what changes is compared only when read within the hour, what stays also later', () => {
    const first = at('2023-06-16T08:00:00');
    const together = (moment: string, indicator?: IndicatorId) => readTogether(first, at(moment), indicator);
    expect([together('2023-06-16T09:00:00', 'pending.total'), together('2023-06-16T09:01:00', 'pending.total')]).toEqual([true, false]);
    expect([together('2023-06-16T07:00:00', 'pending.total'), together('2023-06-16T06:59:00', 'pending.total')]).toEqual([true, false]);
    const stock: IndicatorId[] = [
      'pending.total',
      'pending.overdue',
      'petition.pending',
      'awaitingSupplement',
      'awaitingPayment',
      'paused',
      'late.total',
    ];
    expect(stock.map((indicator) => together('2023-08-16T08:00:00', indicator))).toEqual(stock.map(() => false));
    const flow: IndicatorId[] = ['received.total', 'resolved.total', 'resolved.late', 'carriedOver'];
    expect(flow.map((indicator) => together('2023-08-16T08:00:00', indicator))).toEqual(flow.map(() => true));
    expect(together('2023-08-16T08:00:00')).toBe(true);
    expect(readTogether(first, at('2023-06-14T08:00:00'), 'received.total')).toBe(false);
  });
  test('the row of the whole: the one total, or the only row', () => {
    const data = (label: string) => ({ label, cells: [1, 2] });
    const total = { label: 'Tổng số', kind: 'total' as const, cells: [3, 4] };
    expect(wholeRow(rows(data('A'), data('B'), total))?.label).toBe('Tổng số');
    expect(wholeRow(rows(data('A')))?.label).toBe('A');
    expect(wholeRow(rows(data('A'), data('B')))).toBeUndefined();
    expect(wholeRow(rows(data('A'), total, total))).toBeUndefined();
    expect(wholeRow(rows())).toBeUndefined();
  });
  test('rows by their name, if it stands once', () => {
    const capture = rows(
      { label: 'Đất đai', cells: [1] },
      { label: 'Hộ tịch', cells: [2] },
      { label: 'HỘ TỊCH', cells: [3] },
      { label: '', cells: [4] },
    );
    expect(rowNamed(capture, 'đất đai')?.cells[0]?.value).toBe(1);
    expect(rowNamed(capture, 'Hộ tịch')).toBeUndefined();
    expect(rowNamed(capture, '')).toBeUndefined();
    const other = rows({ label: 'ĐẤT ĐAI', cells: [5] }, { label: 'Tổng số', kind: 'total', cells: [9] });
    expect(sharedRows(capture, other).map((pair) => pair.map(({ cells }) => cells[0]?.value))).toEqual([[1, 5]]);
    expect(sharedRows(capture, { ...other, table: { ...other.table, rowsAre: 'unit' } })).toEqual([]);
  });
  test('counts, and no rates', () => {
    const capture = at('2023-06-16T08:00:00');
    const row = wholeRow(capture)!;
    expect([...countsOf(capture, row)].map(([indicator, { value }]) => [indicator, value])).toEqual([
      ['received.total', 60],
      ['pending.total', 12],
    ]);
    expect(countIn(capture, row, 'received.total')?.used).toMatchObject({
      raw: '60',
      value: 60,
      source: { row: 'Tổng số', period: quarter2 },
    });
    expect(countIn(capture, row, 'resolved.total')).toBeUndefined();
    expect(countIn(capture, row, 'rate.resolved')).toBeUndefined();
  });
  test('some or none', () => {
    expect(nonEmpty([])).toBeUndefined();
    expect(nonEmpty([1, 2])).toEqual([1, 2]);
  });
});

describe('what is said of doubted cells', () => {
  const cell = (row: string, found: number, value: number, edit?: Suspect['edit']): Suspect => ({
    source: { row, column: 'Cột 3' },
    found,
    value,
    ...(edit && { edit }),
  });
  const inText = (found: number, value: number): Suspect => ({ source: { text: { block: 0, start: 0, end: 1 } }, found, value });
  const said = (parts: Pick<Finding, 'suspects' | 'repair' | 'mends'>) => saySuspects(parts as Finding);
  test('one cell, with the slip if there is one', () => {
    expect(said({ suspects: [[cell('A', 15, 51)]] })).toEqual({
      id: 'rule.suspect.one',
      values: { cell: 'A – Cột 3', found: 15, value: 51, n: 1 },
    });
    expect(said({ suspects: [[cell('A', 15, 51, 'swapped')]], mends: 3 })).toEqual({
      id: 'rule.suspect.swapped',
      values: { cell: 'A – Cột 3', found: 15, value: 51, n: 3 },
    });
    expect(said({ suspects: [[{ source: {}, found: 1, value: 2 }]] })?.values).toMatchObject({ cell: ' – ' });
  });
  test('two cells, exchanged or not', () => {
    const values = { first: 'A – Cột 3', second: 'B – Cột 3' };
    expect(said({ suspects: [[cell('A', 1, 2), cell('B', 2, 1)]] })).toEqual({ id: 'rule.suspect.exchanged', values });
    expect(said({ suspects: [[cell('A', 1, 2), cell('B', 2, 3)]] })).toEqual({ id: 'rule.suspect.pair', values });
    expect(said({ suspects: [[cell('A', 1, 2), cell('B', 3, 1)]] })).toEqual({ id: 'rule.suspect.pair', values });
  });
  test('several ways, six of them by name', () => {
    const ways = (count: number) => Array.from({ length: count }, (_, i) => [cell(`${i}`, i, i + 1)]);
    expect(said({ suspects: ways(2) })).toEqual({ id: 'rule.suspect.several', values: { n: 2, cells: '“0 – Cột 3”, “1 – Cột 3”' } });
    expect(said({ suspects: ways(6) })?.values?.['cells']).not.toContain('…');
    expect(said({ suspects: ways(7) })?.values?.['cells']).toMatch(/“5 – Cột 3”, …$/);
    expect(said({ suspects: ways(2), repair: cell('1', 1, 2) })).toEqual({
      id: 'rule.suspect.likely',
      values: { n: 2, cells: '“0 – Cột 3”, “1 – Cột 3”', cell: '1 – Cột 3', found: 1, value: 2 },
    });
  });
  test('figures of a sentence', () => {
    const ways = (count: number) => Array.from({ length: count }, (_, i) => [inText(i + 1000, i)]);
    expect(said({ suspects: [[inText(1, 2)]] })).toEqual({ id: 'rule.suspect.inText', values: { found: 1, value: 2 } });
    expect(said({ suspects: [[inText(1, 2), inText(3, 4)]] })).toEqual({
      id: 'rule.suspect.inTextSeveral',
      values: { n: 2, cells: '1 → 2, 3 → 4' },
    });
    expect(said({ suspects: ways(7) })?.values?.['cells']).toMatch(/1\.005 → 5, …$/);
    expect(said({ suspects: ways(6) })?.values?.['cells']).toMatch(/1\.005 → 5$/);
    expect(said({ suspects: ways(2), repair: inText(1000, 0) })?.id).toBe('rule.suspect.inTextLikely');
  });
  test('nothing where nothing is known', () => {
    expect(said({})).toBeUndefined();
    expect(said({ suspects: [] })).toBeUndefined();
    expect(said({ suspects: [[]] })).toBeUndefined();
  });
});
