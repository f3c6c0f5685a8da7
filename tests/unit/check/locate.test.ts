import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import { saySuspects } from '../../../lib/check/say-suspects';
import type { CellKey, LinkedSum } from '../../../lib/check/linked-sums';
import { locate } from '../../../lib/check/locate';
import { columns06a, nhuThanh06a, tableOf } from '../../../lib/check/rule.examples';

const sum = (total: CellKey, ...cells: CellKey[]): LinkedSum => ({ total, terms: cells.map((cell) => ({ cell, sign: 1 })) });
const at = (values: Record<CellKey, number>): Map<CellKey, number> => new Map(Object.entries(values) as [CellKey, number][]);

describe('locate', () => {
  test('nothing is suspected where all sums hold', () => {
    expect(locate(at({ '0:0': 3, '0:1': 1, '0:2': 2 }), [sum('0:0', '0:1', '0:2')])).toEqual([]);
  });
  test('one broken sum alone cannot tell which of its cells is wrong', () => {
    const [found] = locate(at({ '0:0': 4, '0:1': 1, '0:2': 2 }), [sum('0:0', '0:1', '0:2')]);
    expect(found?.ways).toEqual([[{ cell: '0:0', value: 3 }], [{ cell: '0:1', value: 2 }], [{ cell: '0:2', value: 3 }]]);
  });
  test('two sums that break by the same amount point to the cell they share', () => {
    const sums = [sum('0:0', '0:1', '0:2'), sum('0:2', '0:3', '0:4')];
    const [found] = locate(at({ '0:0': 10, '0:1': 4, '0:2': 7, '0:3': 2, '0:4': 4 }), sums);
    expect(found).toEqual({ broken: [0, 1], ways: [[{ cell: '0:2', value: 6 }]] });
  });
  const crossed = [sum('0:0', '0:1', '0:2'), sum('1:0', '1:1', '1:2'), sum('2:1', '0:1', '1:1'), sum('2:2', '0:2', '1:2')];
  const right = { '0:0': 9, '0:1': 4, '0:2': 5, '1:0': 7, '1:1': 1, '1:2': 6, '2:1': 5, '2:2': 11 } as const;
  test('two cells exchanged are one cause', () => {
    const found = locate(at({ ...right, '0:1': 5, '0:2': 4 }), crossed);
    expect(found).toEqual([
      {
        broken: [2, 3],
        ways: [
          [
            { cell: '0:1', value: 4 },
            { cell: '0:2', value: 5 },
          ],
        ],
      },
    ]);
  });
  test('two cells where no single one will do', () => {
    const [found] = locate(at({ ...right, '0:1': 6, '1:1': 4 }), crossed);
    expect(new Map(found?.ways[0]?.map(({ cell, value }) => [cell, value]))).toEqual(
      new Map([
        ['0:1', 4],
        ['1:1', 1],
      ]),
    );
  });
  test('mistakes that share no sum are told apart', () => {
    const sums = [sum('0:0', '0:1', '0:2'), sum('1:0', '1:1', '1:2')];
    expect(locate(at({ '0:0': 4, '0:1': 1, '0:2': 2, '1:0': 4, '1:1': 1, '1:2': 2 }), sums)).toHaveLength(2);
  });
  test('a missing figure silences its sums, and no count falls below zero', () => {
    expect(locate(at({ '0:0': 4, '0:1': 1 }), [sum('0:0', '0:1', '0:2')])).toEqual([]);
    const [found] = locate(at({ '0:0': 1, '0:1': 5, '0:2': 0 }), [sum('0:0', '0:1', '0:2')]);
    expect(found?.ways.map(([change]) => change?.cell)).toEqual(['0:0', '0:1']);
  });
});

/** A consistent biểu II.06a of some units with its total row: figures of columns 3 to 13 in the order of the form. */
const row06a = fc
  .tuple(...[3000, 900, 200, 400, 300, 60, 80].map((max) => fc.integer({ min: 0, max })))
  .map(([online = 0, direct = 0, early = 0, onTime = 0, late = 0, inTime = 0, overdue = 0]) => {
    const total = Math.max(online + direct, early + onTime + late + inTime + overdue);
    const carried = total - online - direct;
    const pendingInTime = total - early - onTime - late - overdue;
    return [total, online, direct, carried, early + onTime + late, early, onTime, late, pendingInTime + overdue, pendingInTime, overdue];
  });
const report = fc.array(row06a, { minLength: 2, maxLength: 12 });

function tableFrom(rows: readonly (readonly number[])[]) {
  const total = rows[0]!.map((_, column) => rows.reduce((all, row) => all + row[column]!, 0));
  return [
    ...rows.map((cells, i) => ({ label: `Xã ${i + 1}`, cells: [...cells] })),
    { label: 'Tổng số', kind: 'total' as const, cells: total },
  ];
}

const RUNS = Number(process.env['RUNS'] ?? 300);

describe('one cell of a consistent report is changed', () => {
  test('it is found, named alone or among the tied, and folded into one finding', () => {
    let unique = 0;
    let first = 0;
    fc.assert(
      fc.property(report, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 999 }), (rows, r, c, by) => {
        const table = tableFrom(rows);
        const row = table[r % table.length]!;
        const position = c % 11;
        row.cells[position]! += by;
        const findings = checkFigures(tableOf(columns06a, table), { source: {} });
        expect(findings.length).toBeGreaterThan(0);
        const named = findings.flatMap(({ suspects = [] }) => suspects.flat());
        const isIt = (at: (typeof named)[number]): boolean => at.source.row === row.label && at.value === row.cells[position]! - by;
        expect(named.some(isIt)).toBe(true);
        const [only, ...others] = findings[0]?.suspects ?? [];
        if (findings.length !== 1 || others.length > 0 || only?.length !== 1) return;
        unique++;
        if (isIt(only[0]!)) first++;
      }),
      { numRuns: RUNS },
    );
    expect(unique).toBeGreaterThan(RUNS * 0.9);
    expect(first).toBe(unique);
  });
});

test('one wrong figure of a real report is one finding that says so', () => {
  const wrong = nhuThanh06a.with(4, 5652);
  const rows = [
    { label: 'UBND huyện', cells: wrong },
    { label: 'Xã Xuân Du', cells: nhuThanh06a },
    { label: 'Tổng số', kind: 'total' as const, cells: nhuThanh06a.map((figure) => 2 * figure) },
  ];
  const findings = checkFigures(tableOf(columns06a, rows), { source: {} });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ mends: 3, suspects: [[{ found: 5652, value: 5625, edit: 'swapped' }]] });
  expect(saySuspects(findings[0]!)?.id).toBe('rule.suspect.swapped');
});
