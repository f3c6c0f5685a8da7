import { describe, expect, it } from 'vitest';
import { knownOf, setsFor, setsOfFrozen, setsOfTable } from '../../../lib/check/known-sets';
import { columns06a, nhuThanh06a, tableOf } from '../../../lib/check/rule.examples';
import type { FigureCapture } from '../../../lib/dossier/capture';
import type { FrozenContent } from '../../../lib/report/frozen-package';

const period = { from: '2023-03-15', to: '2023-06-14' };

const frozen: FrozenContent & { hash: string } = {
  format: 'soat-mot-cua/chot-so-lieu',
  version: 1,
  hash: 'h',
  at: '2023-06-15T08:00:00',
  unit: 'UBND huyện Như Thanh',
  period,
  source: 'count',
  form: {
    id: 'ii-06a',
    number: 'II.06a',
    title: 'Biểu II.06a',
    legalBasis: '',
    columns: [
      { number: 3, indicator: 'toResolve.total', path: ['Tiếp nhận', 'Tổng số'] },
      { number: 7, indicator: 'resolved.total', path: ['Đã giải quyết', 'Tổng số'] },
      { number: 12, path: ['Ghi chú'] },
    ],
    equations: [],
  },
  rowsAre: 'unit',
  rows: [{ label: 'UBND xã Xuân Du', cells: [470, { why: 'chưa đếm được' }, 5] }],
  total: { label: 'Tổng số', cells: [5770, 5625, 5] },
  counted: 5770,
  unplaced: 0,
  captures: [],
  findings: [],
};

function capture(more: Partial<FigureCapture> = {}): FigureCapture {
  return {
    kind: 'figures',
    id: 'c1',
    portal: 'https://a.gov.vn',
    address: '/bao-cao',
    screen: 'Báo cáo 06a',
    unit: 'UBND huyện Như Thanh',
    period,
    filter: {},
    at: '2023-06-14T09:00:00',
    lastSeen: '2023-06-16T09:00:00',
    hash: 'x',
    table: tableOf(columns06a, [{ label: 'Đất đai', cells: nhuThanh06a }]),
    ...more,
  };
}

describe('figures that a report may be held against', () => {
  it('of a frozen report: the whole, and each unit in its rows; what was refused or counts nothing is not known', () => {
    const [whole, commune, ...more] = setsOfFrozen(frozen);
    expect([...whole!.figures].map(([indicator, { value }]) => [indicator, value])).toEqual([
      ['toResolve.total', 5770],
      ['resolved.total', 5625],
    ]);
    expect([commune?.unit, commune?.figures.size]).toEqual(['UBND xã Xuân Du', 1]);
    expect(more).toEqual([]);
    expect(knownOf(commune!)).toEqual([
      {
        indicator: 'toResolve.total',
        value: 470,
        source: {
          screen: 'Biểu II.06a',
          unit: 'UBND xã Xuân Du',
          period,
          at: frozen.at,
          row: 'UBND xã Xuân Du',
          column: 'Tiếp nhận / Tổng số',
        },
      },
    ]);
    expect(setsOfFrozen({ ...frozen, rowsAre: 'field' })).toHaveLength(1);
  });

  it('of a table: none without a period, under a filter that leaves dossiers out, or without a line for the whole', () => {
    const byField = tableOf(columns06a, [{ label: 'Đất đai', cells: nhuThanh06a }]);
    expect(setsOfTable(capture({ table: { ...byField, rowsAre: 'field' } }))).toEqual([]);
    const withTotal = tableOf(columns06a, [{ label: 'Tổng số', kind: 'total', cells: nhuThanh06a }]);
    const [whole] = setsOfTable(capture({ table: withTotal }));
    expect(whole?.unit).toBe('UBND huyện Như Thanh');
    expect(whole?.figures.get('toResolve.total')?.value).toBe(5770);
    expect(setsOfTable(capture({ table: withTotal, filter: { 'Lĩnh vực': 'Đất đai' } }))).toEqual([]);
    const { period: _period, ...without } = capture({ table: withTotal });
    expect(setsOfTable(without)).toEqual([]);
    const byUnit = tableOf(columns06a, [{ label: 'UBND xã Xuân Du', cells: nhuThanh06a }]);
    expect(setsOfTable(capture({ table: { ...byUnit, rowsAre: 'unit' } })).map(({ unit }) => unit)).toEqual(['UBND xã Xuân Du']);
  });

  it('a column that stands twice is known of neither', () => {
    const table = tableOf(columns06a, [{ label: 'Tổng số', kind: 'total', cells: nhuThanh06a }]);
    const twice = {
      ...table,
      columns: table.columns.map((column, at) => (at === 1 ? { ...column, indicator: table.columns[0]!.indicator! } : column)),
    };
    const [set] = setsOfTable(capture({ table: twice }));
    expect(set?.figures.has(table.columns[0]!.indicator!)).toBe(false);
  });

  it('for one unit and period: what was frozen first', () => {
    const withTotal = tableOf(columns06a, [{ label: 'Tổng số', kind: 'total', cells: nhuThanh06a }]);
    const sets = [...setsOfTable(capture({ table: withTotal })), ...setsOfFrozen(frozen)];
    expect(setsFor(sets, 'UBND huyện Như Thanh', period).map(({ from }) => from)).toEqual(['frozen', 'table']);
    expect(setsFor(sets, 'UBND huyện Như Xuân', period)).toEqual([]);
    expect(setsFor(sets, undefined, { from: '2023-06-15', to: '2023-09-14' })).toEqual([]);
  });
});
