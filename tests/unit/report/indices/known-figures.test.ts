import { describe, expect, it } from 'vitest';
import type { Period } from '../../../../lib/calendar/period';
import type { FigureCapture } from '../../../../lib/dossier/capture';
import { evaluate, indexSeries, periodsIn } from '../../../../lib/report/indices/evaluate';
import { indexById } from '../../../../lib/report/indices/index-registry';
import { knownFigures, unitsIn, type FigureUnit } from '../../../../lib/report/indices/known-figures';
import { quarter, year } from '../../../../lib/calendar/period-rule';
import type { FigureTable } from '../../../../lib/table/figures';
import type { IndicatorId } from '../../../../lib/vocabulary/indicator';

const Q2 = quarter(2023, 2);
const unit = (name: string, whole = false): FigureUnit => ({ name, whole });

interface Sheet {
  rowsAre?: FigureTable['rowsAre'];
  columns?: readonly IndicatorId[];
  rows: readonly (readonly [label: string, kind: 'data' | 'total', ...values: (number | undefined)[]])[];
  unit?: string;
  period?: Period | undefined;
  portal?: string;
  percent?: boolean;
}

let count = 0;
function capture({ rowsAre = 'unit', columns = ['received.online', 'received.total'], rows, ...more }: Sheet): FigureCapture {
  count++;
  const period = 'period' in more ? more.period : Q2;
  const table: FigureTable = {
    rowsAre,
    formulas: [],
    unclear: [],
    columns: columns.map((indicator, i) => ({ col: i + 1, path: ['Hồ sơ', indicator], indicator })),
    rows: rows.map(([label, kind, ...values], row) => ({
      row,
      label,
      kind,
      cells: values.map((value) =>
        value === undefined
          ? undefined
          : { raw: String(value), value, decimals: 0, ...(more.percent === true && { percent: true as const }) },
      ),
    })),
  };
  return {
    id: `c${count}`,
    kind: 'figures',
    portal: more.portal ?? 'https://motcua.a.gov.vn',
    address: '/',
    screen: `Bảng ${count}`,
    filter: {},
    hash: `${count}`,
    at: '2023-06-14T15:00:00',
    lastSeen: '2023-06-14T15:00:00',
    table,
    ...(more.unit !== undefined && { unit: more.unit }),
    ...(period !== undefined && { period }),
  };
}
const units = capture({
  unit: 'UBND huyện Như Thanh',
  rows: [
    ['UBND xã Xuân Du', 'data', 400, 460],
    ['UBND xã Xuân Dư', 'data', 1, 2],
    ['Thị trấn Bến Sung', 'data', 4169, undefined],
    ['Tổng cộng', 'total', 4570, 5000],
  ],
});
const values = (captures: readonly FigureCapture[], of: FigureUnit, portal?: string) => {
  const { figures } = knownFigures(captures, { unit: of, period: Q2, ...(portal !== undefined && { portal }) });
  return Object.fromEntries([...figures].map(([id, list]) => [id, list.map(({ value }) => value)]));
};

describe('whose figures they are', () => {
  it('a row of a table of units, by its whole name', () => {
    expect(values([units], unit('UBND xã Xuân Du'))).toEqual({ 'received.online': [400], 'received.total': [460] });
    expect(values([units], unit('ubnd xã  xuân dư'))).toEqual({ 'received.online': [1], 'received.total': [2] });
    expect(values([units], unit('UBND xã Xuân'))).toEqual({});
  });

  it('a blank cell is no figure', () => {
    expect(values([units], unit('Thị trấn Bến Sung'))).toEqual({ 'received.online': [4169] });
  });

  it('the total row belongs to all units together, never to the office that gives its name to the table', () => {
    expect(values([units], unit('UBND huyện Như Thanh', true))).toEqual({ 'received.online': [4570], 'received.total': [5000] });
    expect(values([units], unit('UBND huyện Như Thanh'))).toEqual({});
  });

  it('a table of lĩnh vực speaks by its total row, of its unit; without one total row by none', () => {
    const fields = { rowsAre: 'field' as const, unit: 'UBND xã Xuân Du' };
    const rows = [
      ['Hộ tịch', 'data', 3, 4],
      ['Đất đai', 'data', 5, 6],
    ] as const;
    expect(values([capture({ ...fields, rows: [...rows, ['Tổng', 'total', 8, 10]] })], unit('UBND xã Xuân Du'))).toEqual({
      'received.online': [8],
      'received.total': [10],
    });
    expect(values([capture({ ...fields, rows })], unit('UBND xã Xuân Du'))).toEqual({});
    expect(
      values([capture({ ...fields, rows: [...rows, ['Tổng', 'total', 8, 10], ['Tổng', 'total', 9, 11]] })], unit('UBND xã Xuân Du')),
    ).toEqual({});
    expect(values([capture({ ...fields, rows: [rows[0]] })], unit('UBND xã Xuân Du'))).toEqual({
      'received.online': [3],
      'received.total': [4],
    });
  });

  it('two rows of one name, two columns of one meaning, a percentage for a count: none is taken', () => {
    const twice = capture({
      rows: [
        ['Xã A', 'data', 1, 2],
        ['Xã A', 'data', 3, 4],
      ],
    });
    expect(values([twice], unit('Xã A'))).toEqual({});
    const columns = capture({ columns: ['received.online', 'received.online'], rows: [['Xã A', 'data', 1, 2]] });
    expect(values([columns], unit('Xã A'))).toEqual({});
    expect(values([capture({ percent: true, rows: [['Xã A', 'data', 1, 2]] })], unit('Xã A'))).toEqual({});
  });

  it('another period, or none, is another matter; so is another portal when one was chosen', () => {
    const rows = [['Xã A', 'data', 1, 2]] as const;
    expect(values([capture({ rows, period: undefined }), capture({ rows, period: quarter(2023, 1) })], unit('Xã A'))).toEqual({});
    const two = [capture({ rows }), capture({ rows: [['Xã A', 'data', 9, 10]], portal: 'https://motcua.b.gov.vn' })];
    expect(values(two, unit('Xã A'))).toEqual({ 'received.online': [1, 9], 'received.total': [2, 10] });
    expect(values(two, unit('Xã A'), 'https://motcua.b.gov.vn')).toEqual({ 'received.online': [9], 'received.total': [10] });
  });

  it('what the national portal counts of dossiers stands apart; a province’s portal of a like name does not', () => {
    const rows = [['Xã A', 'data', 1, 2]] as const;
    const at = (portal: string) => knownFigures([capture({ rows, portal })], { unit: unit('Xã A'), period: Q2 });
    for (const portal of ['https://dichvucong.gov.vn', 'https://quantri.dichvucong.gov.vn']) {
      expect(at(portal).figures.size).toBe(0);
      expect(at(portal).national.get('received.total')?.[0]?.value).toBe(2);
    }
    expect(at('https://dichvucong.thanhhoa.gov.vn').national.size).toBe(0);
    const synced = capture({ columns: ['sync.due', 'sync.done'], rows: [['Xã A', 'data', 5, 4]], portal: 'https://dichvucong.gov.vn' });
    expect(values([synced], unit('Xã A'))).toEqual({ 'sync.due': [5], 'sync.done': [4] });
  });

  it('units are listed once each, tables without a period not at all', () => {
    const named = unitsIn([
      units,
      units,
      capture({ rowsAre: 'field', rows: [['Tổng', 'total', 1, 2]] }),
      capture({ rows: [['Xã Z', 'data', 1, 2]], period: undefined }),
    ]);
    expect(named).toEqual([
      unit('UBND xã Xuân Du'),
      unit('UBND xã Xuân Dư'),
      unit('Thị trấn Bến Sung'),
      unit('UBND huyện Như Thanh', true),
      unit(''),
    ]);
  });
});

describe('over time', () => {
  const rows = (online: number, total: number) => [['Xã A', 'data', online, total] as const];
  const all = [
    capture({ rows: rows(9, 10), period: quarter(2023, 2) }),
    capture({ rows: rows(5, 10), period: quarter(2022, 4) }),
    capture({ rows: rows(7, 10), period: quarter(2023, 1) }),
    capture({ rows: rows(30, 40), period: year(2022) }),
    capture({ rows: rows(1, 2), period: { from: '2023-01-01', to: '2023-03-31' } }),
    capture({ rows: [['Xã B', 'data', 1, 2]], period: quarter(2022, 3) }),
  ];
  const online = indexById('truc-tuyen-kenh')!;
  const series = (period: Period) =>
    indexSeries(online, all, { unit: unit('Xã A'), period }).map((point) => [point.period, point.outcome.ratio]);

  it('periods of one kind from the earliest on; those of other units and kinds are no points of the line', () => {
    expect(series(Q2)).toEqual([
      [quarter(2022, 4), 0.5],
      [quarter(2023, 1), 0.7],
      [quarter(2023, 2), 0.9],
    ]);
    expect(series(year(2022))).toEqual([[year(2022), 0.75]]);
  });

  it('a period that is none of the rule’s stands alone', () => {
    expect(series({ from: '2023-01-01', to: '2023-03-31' })).toEqual([[{ from: '2023-01-01', to: '2023-03-31' }, 0.5]]);
  });

  it('the newest period comes first to be chosen', () => {
    expect(periodsIn(all)[0]).toEqual(quarter(2023, 2));
    expect(evaluate(online, knownFigures(all, { unit: unit('Xã B'), period: quarter(2022, 3) })).ratio).toBe(0.5);
  });
});
