import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import { checkCount } from '../../../lib/check/check-count';
import { changed, columns06a, nhuThanh06a, tableOf, type ExampleColumn } from '../../../lib/check/rule.examples';
import { counted } from '../../../lib/check/rules/so-dem-voi-bang.examples';
import { canShow, roundedRate } from '../../../lib/check/shapes/possible';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { say } from './say';

const source = { captureId: 'c1', screen: 'Báo cáo 06a' };

test('the difference is told in figures, the cells are named', () => {
  const table = tableOf(
    [
      { path: ['Đã giải quyết', 'Tổng số'], indicator: 'resolved.total' },
      { path: ['Đã giải quyết', 'Đúng hạn'], indicator: 'resolved.earlyOrOnTime' },
      { path: ['Đã giải quyết', 'Quá hạn'], indicator: 'resolved.late' },
    ],
    [{ label: 'An Lão', cells: [4538, 4531, 2] }],
  );
  const [finding, ...others] = checkFigures(table, { source });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'can-doi-06a', severity: 'block', expected: 4533, found: 4538, difference: 5 });
  expect(finding?.figures.map(({ raw, source: from }) => [raw, from.captureId, from.row, from.column, from.cell])).toEqual([
    ['4.538', 'c1', 'An Lão', 'Đã giải quyết / Tổng số', { row: 3, col: 2 }],
    ['4.531', 'c1', 'An Lão', 'Đã giải quyết / Đúng hạn', { row: 3, col: 3 }],
    ['2', 'c1', 'An Lão', 'Đã giải quyết / Quá hạn', { row: 3, col: 4 }],
  ]);
  expect(say(finding!.what)).toBe('An Lão, cột “Đã giải quyết / Tổng số”: 4.531 + 2 = 4.533, bảng ghi 4.538: chênh 5.');
});

test('a printed sum and the identity over the same cells are told once', () => {
  const columns: ExampleColumn[] = [
    { path: ['Tổng'], indicator: 'pending.total', number: 10 },
    { path: ['Chưa đến hạn'], indicator: 'pending.inTime', number: 11 },
    { path: ['Quá hạn'], indicator: 'pending.overdue', number: 12 },
  ];
  const formulas = [
    {
      total: 10,
      terms: [
        { column: 11, sign: 1 as const },
        { column: 12, sign: 1 as const },
      ],
      operator: 'sum' as const,
    },
  ];
  const table = tableOf(columns, [{ label: 'Xã 1', cells: [10, 8, 3] }], formulas);
  expect(checkFigures(table, { source }).map(({ rule }) => rule)).toEqual(['cong-thuc-in-san']);
  expect(checkFigures(table, { source, rulesOff: ['cong-thuc-in-san'] }).map(({ rule }) => rule)).toEqual(['can-doi-06a']);
});

describe('no certainty, no chặn', () => {
  test('other outcomes beside (7) and (11): the balance only warns', () => {
    const columns = [...columns06a, 'returned' as const];
    const findings = checkFigures(tableOf(columns, [{ label: 'Xã 1', cells: [5771, 4954, ...nhuThanh06a.slice(2), 3] }]), { source });
    expect(findings.map(({ severity }) => severity)).toEqual(['warn']);
  });
  test('a column of unknown meaning: the balance only warns', () => {
    const columns: ExampleColumn[] = [...columns06a, { path: ['Không thụ lý'] }];
    const findings = checkFigures(tableOf(columns, [{ label: 'Xã 1', cells: [5771, 4954, ...nhuThanh06a.slice(2), 1] }]), { source });
    expect(findings.map(({ severity }) => severity)).toEqual(['warn']);
  });
  test('rows that are one page of many', () => {
    const rows = [
      { label: 'Xã 1', cells: nhuThanh06a },
      { label: 'Tổng số', kind: 'total' as const, cells: nhuThanh06a.map((value) => 2 * value) },
    ];
    const findings = checkFigures(tableOf(columns06a, rows), { source });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['tong-cot', 'warn']]);
  });
});

test('a report that was never run says nothing', () => {
  expect(checkFigures(tableOf(columns06a, [{ label: 'Tổng số', kind: 'total', cells: nhuThanh06a.map(() => 0) }]), { source })).toEqual([]);
  expect(checkFigures(tableOf([], []), { source })).toEqual([]);
});

const part = fc.integer({ min: 0, max: 5000 });
/** A row in which every identity holds. */
const consistentRow = fc.tuple(part, part, part, part, part, part).chain(([online, direct, early, onTime, late, inTime]) =>
  fc.integer({ min: 0, max: 5000 }).map((overdue) => {
    const total = early + onTime + late + inTime + overdue;
    const received = online + direct;
    // What outcomes exceed was carried over; what is received beyond them is pending in time.
    const carried = Math.max(0, total - received);
    const rest = Math.max(0, received - total);
    const pendingIn = inTime + rest;
    return [
      received + carried,
      online,
      direct,
      carried,
      early + onTime + late,
      early,
      onTime,
      late,
      pendingIn + overdue,
      pendingIn,
      overdue,
    ];
  }),
);
const report = fc.array(consistentRow, { minLength: 1, maxLength: 8 }).map((rows) => {
  const total = columns06a.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return [...rows, total];
});
const tableFrom = (rows: readonly (readonly number[])[]) =>
  tableOf(
    columns06a,
    rows.map((cells, index) =>
      index === rows.length - 1 ? { label: 'Tổng số', kind: 'total' as const, cells } : { label: `Xã ${index + 1}`, cells },
    ),
  );

test('property: 200 consistent reports, no alarm', () => {
  fc.assert(
    fc.property(report, (rows) => {
      expect(checkFigures(tableFrom(rows), { source })).toEqual([]);
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('property: one cell changed in a consistent report is always noticed, by a finding that uses that cell', () => {
  fc.assert(
    fc.property(report, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 999 }), (rows, y, x, delta) => {
      const at = { row: y % rows.length, col: x % columns06a.length };
      const wrong = rows.map((row, index) => (index === at.row ? row.map((value, col) => (col === at.col ? value + delta : value)) : row));
      const findings = checkFigures(tableFrom(wrong), { source });
      expect(
        findings.some(({ figures }) => figures.some(({ source: from }) => from.cell?.row === at.row + 3 && from.cell.col === at.col + 2)),
      ).toBe(true);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('property: a rate written by rounding is never doubted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (denominator, share, decimals) => {
        const ratio = { numerator: Math.round(denominator * share), denominator };
        expect(canShow({ raw: '', value: roundedRate(ratio, decimals), decimals, percent: true }, ratio)).toBe(true);
        expect(canShow({ raw: '', value: roundedRate(ratio, decimals) + 2 / 10 ** decimals, decimals, percent: true }, ratio)).toBe(false);
      },
    ),
    { seed: 8, numRuns: 2000 },
  );
});

test('own count against the portal: the differing dossiers are named where their list was read', () => {
  const table = tableOf(columns06a, [{ label: 'Như Thanh', cells: changed(nhuThanh06a, 7, 16) }]);
  const withCodes = {
    ...counted,
    rows: [{ ...counted.rows[0]!, cells: { ...counted.rows[0]!.cells, 10: { value: 15, codes: ['A', 'B'] } } }],
  };
  const [plain] = checkCount(withCodes, table, { form: ii06a, source });
  expect(say(plain!.what)).toBe('Như Thanh, cột “resolved.late”: đếm từ danh sách được 15, cổng ghi 16: chênh 1.');
  const [named] = checkCount(withCodes, table, {
    form: ii06a,
    source,
    tableCodes: (_, indicator) => (indicator === 'resolved.late' ? ['B', 'C', 'A'] : undefined),
  });
  expect(say(named!.what)).toContain('1 hồ sơ khác nhau: C.');
  expect(checkCount(withCodes, table, { form: ii06a, source, rulesOff: ['so-dem-voi-bang'] })).toEqual([]);
});
