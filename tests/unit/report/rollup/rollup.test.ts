import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameLink } from '../../../../lib/report/rollup-names';
import { reportGroups, rollUp, type RollUp, type UnitReport } from '../../../../lib/report/rollup';
import { form, plus, report, row } from './sample';

const AT = '2026-06-20T08:00:00';

function rolled(reports: readonly UnitReport[], links: readonly NameLink[] = [], expected: readonly string[] = []): RollUp {
  const [group] = reportGroups(reports);
  return rollUp(group!, links, expected);
}

const a = report('Xã An', { 'Hộ tịch': row(5, 3, 1, 2, 0), 'Đất đai': row(1, 1, 1, 1, 1) });
const b = report('Xã Bắc', { 'Hộ tịch': row(10, 0, 0, 0, 0) });

describe('reports of units added up', () => {
  it('row by row and in total; a row that a unit does not have is nought where its rows make its total', () => {
    const { rows, total, units } = rolled([a, b]);
    expect(rows.map(({ label, cells }) => [label, cells[0]])).toEqual([
      ['Đất đai', 5],
      ['Hộ tịch', 21],
    ]);
    expect(total.cells).toEqual(plus([row(5, 3, 1, 2, 0), row(1, 1, 1, 1, 1), row(10, 0, 0, 0, 0)]));
    expect(units.map(({ name, cells }) => [name, cells[0]])).toEqual([
      ['Xã An', 16],
      ['Xã Bắc', 10],
    ]);
  });

  it('a row is not known where the rows of a unit do not make its total', () => {
    const hidden = { ...b, total: { label: '', cells: row(12, 0, 0, 0, 0) } };
    const land = rolled([a, hidden]).rows.find(({ label }) => label === 'Đất đai')!;
    expect(land.cells[0]).toMatchObject({ partial: 5, units: ['Xã Bắc'], why: { id: 'rollup.lacking' } });
    // No overdue dossier in the total and none in the rows: nothing is left for the row.
    expect(land.cells[10]).toBe(1);
  });

  it('a figure that one unit lacks is no figure of all, and says which unit', () => {
    const lacking = { ...b, total: { label: '', cells: b.total.cells.map((cell, at) => (at === 4 ? { why: 'chưa rõ' } : cell)) } };
    const { total } = rolled([a, lacking]);
    expect(total.cells[4]).toMatchObject({ partial: 12, units: ['Xã Bắc'] });
    expect(total.cells[0]).toBe(26);
  });

  it('other forms, columns and periods stand in groups of their own', () => {
    const month = report('Xã An', {}, { period: { from: '2026-04-15', to: '2026-05-14' } });
    const other = report('Xã An', {}, { form: { ...form, columns: form.columns.slice(1) } });
    expect(reportGroups([month, other, a, b]).map(({ period, reports }) => [period.to, reports.length])).toEqual([
      ['2026-06-14', 2],
      ['2026-06-14', 1],
      ['2026-05-14', 1],
    ]);
  });

  it('of two reports of one unit the one frozen last counts, the other is named', () => {
    const again = report('xã an', { 'Hộ tịch': row(7, 0, 0, 0, 0) }, { at: '2026-06-16T08:00:00' });
    const { units, total } = rolled([again, a, b]);
    expect(total.cells[0]).toBe(17);
    expect(units.map(({ reports, replaced }) => [reports.length, replaced.length])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('merged communes are added only once the official says so', () => {
    expect(rolled([a, b], [], ['Xã Đông']).units).toHaveLength(2);
    const links: NameLink[] = ['Xã An', 'Xã Bắc'].map((from) => ({ kind: 'unit', from, to: 'Xã Đông', at: AT }));
    const { units, missing, open } = rolled([a, b], links, ['Xã Đông', 'Xã Tây']);
    expect(units.map(({ name, reports }) => [name, reports.length])).toEqual([['Xã Đông', 2]]);
    expect(units[0]!.cells[0]).toBe(26);
    expect(missing).toEqual(['Xã Tây']);
    expect(open).toEqual([]);
  });

  it('lĩnh vực written otherwise stay apart until they are said to be one; spellings of one name are one', () => {
    const c = report('Xã Cao', { 'Hộ tich': row(1, 0, 0, 0, 0), 'ĐẤT ĐAI': row(2, 0, 0, 0, 0) });
    const apart = rolled([a, c]);
    expect(apart.rows.map(({ label, cells }) => [label, cells[0]])).toEqual([
      ['Đất đai', 7],
      ['Hộ tich', 1],
      ['Hộ tịch', 11],
    ]);
    expect(apart.open).toEqual([{ kind: 'field', name: 'Hộ tịch', suggestions: [{ name: 'Hộ tich', why: 'tones' }] }]);
    const one = rolled([a, c], [{ kind: 'field', from: 'Hộ tich', to: 'Hộ tịch', at: AT }]);
    expect(one.rows.find(({ label }) => label === 'Hộ tịch')?.cells[0]).toBe(12);
    expect(one.rows).toHaveLength(2);
  });

  it('rates are made anew, never added', () => {
    const columns = [...form.columns, { number: 14, path: ['Tỷ lệ'] }];
    const rated = { ...form, columns, ratios: [{ column: 14, part: 7, whole: 3 }] };
    const of = (unit: string, cells: number[], rate: number) =>
      report(
        unit,
        {},
        { form: rated, rows: [{ label: 'Hộ tịch', cells: [...cells, rate] }], total: { label: '', cells: [...cells, rate] } },
      );
    const { total, rows } = rolled([of('Xã An', row(1, 1, 0, 1, 0), 66.67), of('Xã Bắc', row(7, 0, 0, 0, 0), 100)]);
    expect(total.cells[11]).toBe(90);
    expect(rows[0]?.cells[11]).toBe(90);
    expect(rolled([of('Xã An', row(0, 0, 0, 0, 0), 0)]).total.cells[11]).toMatchObject({ why: { id: 'rollup.noWhole' } });
  });

  it('property: whatever the order, the total is the sum of the units, and rows make the total', () => {
    const cells = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(9), fc.nat(50), fc.nat(9)).map((of) => row(...of));
    const rows = fc.dictionary(fc.constantFrom('Hộ tịch', 'Đất đai', 'Chứng thực', 'Người có công'), cells, { minKeys: 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(500), rows), { selector: ([n]) => n, minLength: 1, maxLength: 20 }),
        fc.nat(),
        (units, turn) => {
          const reports = units.map(([n, own]) => report(`Xã số ${n}`, own));
          const turned = [...reports.slice(turn % reports.length), ...reports.slice(0, turn % reports.length)];
          const result = rolled(turned);
          const expected = plus(units.flatMap(([, own]) => Object.values(own)));
          expect(result.total.cells).toEqual(expected);
          expect(plus(result.rows.map((one) => one.cells.map(Number)))).toEqual(expected);
          expect(result.units).toEqual(rolled(reports).units);
        },
      ),
      { seed: 8, numRuns: 100 },
    );
  });
});
