import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../lib/fill/make-plan';
import { columnName } from '../../../lib/fill/name-cells';
import type { EntryForm, FillPlan, FillSource } from '../../../lib/fill/plan';
import { sampleForm, sampleSource, sourceRow, type RowShape } from './sample-form';

function planOf(form: EntryForm, source: FillSource): FillPlan {
  const result = makePlan(form, source);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function refusalOf(form: EntryForm, source: FillSource): string {
  const result = makePlan(form, source);
  return result.ok ? 'planned' : result.problem.code;
}

const whys = (plan: FillPlan): Record<string, string> =>
  Object.fromEntries(plan.leftOut.map((left) => [`${left.row}|${left.column}`, left.why.id]));

const land = sourceRow('Đất đai', [10, 4, 7, 1]);

describe('a form as a whole is refused', () => {
  const form = sampleForm([{ label: 'Đất đai' }]);
  const { unit: _unit, ...unitless } = form;
  const { period: _period, ...periodless } = form;
  const locked = sampleForm([{ label: 'Đất đai', states: ['locked', 'locked', 'locked', 'locked'] }]);
  const hidden = sampleForm([{ label: 'Đất đai', states: ['hidden', 'hidden', 'hidden', 'hidden'] }]);
  const printed = sampleForm([{ label: 'Đất đai', states: ['no-input', 'no-input', 'no-input', 'no-input'] }]);
  it.each<[string, EntryForm, FillSource]>([
    ['unit-unknown', unitless, sampleSource([land])],
    ['period-unknown', periodless, sampleSource([land])],
    ['unit-other', form, sampleSource([land], { unit: 'UBND xã Thanh Ký' })],
    ['period-other', form, sampleSource([land], { period: { from: '2023-03-15', to: '2023-06-15' } })],
    ['all-locked', locked, sampleSource([land])],
    ['all-hidden', hidden, sampleSource([land])],
    ['no-cell', printed, sampleSource([land])],
    ['nothing-matches', form, sampleSource([sourceRow('Hộ tịch', [1, 1, 1, 1])])],
    [
      'nothing-matches',
      sampleForm([{ label: 'Đất đai' }, { label: 'Tổng số', kind: 'total' }]),
      sampleSource([sourceRow('Tổng số', [0, 0, 0, 0], { kind: 'total' })]),
    ],
    ['planned', form, sampleSource([land], { unit: 'ubnd xã  Thanh Kỳ' })],
  ])('%s', (code, of, source) => expect(refusalOf(of, source)).toBe(code));
});

describe('cells', () => {
  it('empty ones are ticked, ones with another number or a text are not, equal ones are no difference', () => {
    const plan = planOf(sampleForm([{ label: 'Đất đai', texts: ['', '9', '7', 'x'] }]), sampleSource([land]));
    expect(plan.cells.map(({ old, value, ticked, same }) => [old, value, ticked, same])).toEqual([
      ['', 10, true, false],
      ['9', 4, false, false],
      ['7', 7, false, true],
      ['x', 1, false, false],
    ]);
  });

  it('a zero that stands there is a number, and an empty cell is not zero', () => {
    const plan = planOf(sampleForm([{ label: 'Đất đai', texts: ['0', '', '0', ''] }]), sampleSource([sourceRow('Đất đai', [5, 0, 0, 0])]));
    expect(plan.cells.map(({ ticked, same }) => [ticked, same])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  it('locked, hidden, missing and broken figures are left out with their reason and value', () => {
    const form = sampleForm([{ label: 'Đất đai', states: ['locked', 'hidden', 'open', 'open'] }, { label: 'Hộ tịch' }]);
    const plan = planOf(form, sampleSource([sourceRow('Đất đai', [10, 4, undefined, 1.5]), sourceRow('Hộ tịch', [1, 1, 1, -1])]));
    expect(whys(plan)).toEqual({
      'Đất đai|Tiếp nhận / Tổng số': 'fill.left.locked',
      'Đất đai|Tiếp nhận / Trong đó / Trực tuyến': 'fill.left.hidden',
      'Đất đai|Đã giải quyết / Tổng số': 'fill.left.noFigure',
      'Đất đai|Đã giải quyết / Quá hạn': 'fill.left.notWhole',
      'Hộ tịch|Đã giải quyết / Quá hạn': 'fill.left.notWhole',
    });
    expect(plan.leftOut[0]?.value).toBe(10);
    expect(plan.elsewhere).toBe(1);
  });
});

describe('columns', () => {
  const rows: RowShape[] = [{ label: 'Đất đai' }];
  const withColumns = (change: (columns: EntryForm['columns']) => EntryForm['columns'], title?: string): EntryForm => {
    const form = sampleForm(rows, title === undefined ? {} : { title });
    return { ...form, columns: change(form.columns) };
  };
  const columnWhys = (form: EntryForm): string[] =>
    planOf(form, sampleSource([land])).leftOut.map((left) => `${left.column} ${left.why.id}`);

  it('two columns for one figure are both left out', () => {
    const form = withColumns((columns) =>
      columns.map((column, at) => (at === 3 ? { ...column, indicator: 'resolved.total' as const } : column)),
    );
    expect(columnWhys(form)).toEqual(['Đã giải quyết / Tổng số fill.left.columnTwice', 'Đã giải quyết / Quá hạn fill.left.columnTwice']);
  });

  it('a header and a printed number of biểu II.06a that disagree leave the column out', () => {
    const form = withColumns((columns) => columns.map((column, at) => (at === 3 ? { ...column, number: 9 } : column)));
    expect(columnWhys(form)).toEqual(['Đã giải quyết / Quá hạn fill.left.columnNumber']);
  });

  it('a form that calls itself 06a is checked even where most numbers disagree', () => {
    const form = withColumns(
      (columns) => columns.map((column, at) => (at < 1 ? column : { ...column, number: column.number! + 1 })),
      'Biểu số II.06a/VPCP/KSTT',
    );
    expect(columnWhys(form).filter((why) => why.endsWith('columnNumber'))).toHaveLength(3);
  });

  it('numbering from 1, and the numbering of other forms, say nothing against a header', () => {
    expect(columnWhys(withColumns((columns) => columns.map((column) => ({ ...column, number: column.number! - 2 }))))).toEqual([]);
    expect(columnWhys(withColumns((columns) => columns.map((column, at) => ({ ...column, number: 20 - at }))))).toEqual([]);
  });

  it('unknown, ambiguous and undisplayed columns are named', () => {
    const form = withColumns((columns) =>
      columns.map(({ indicator, ...column }, at) =>
        at === 0
          ? { ...column, unresolved: 'unknown' }
          : at === 1
            ? { ...column, unresolved: 'ambiguous' }
            : { ...column, ...(indicator && { indicator }) },
      ),
    );
    expect(columnWhys({ ...form, hiddenColumns: ['Trả lại'] })).toEqual([
      'Tiếp nhận / Tổng số fill.left.columnUnknown',
      'Tiếp nhận / Trong đó / Trực tuyến fill.left.columnAmbiguous',
      'Trả lại fill.left.hidden',
    ]);
  });
});

describe('every planned cell', () => {
  const names = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Xuân Du', 'Xuân Dư'];
  const groups = [undefined, 'Trên Hệ thống các Bộ', 'Trên Hệ thống tỉnh'];
  const label = fc.record({ name: fc.constantFrom(...names), group: fc.constantFrom(...groups) });
  const figure = fc.option(fc.nat(9999), { nil: undefined });
  const formRows = fc.array(
    fc.record({
      label,
      states: fc.array(fc.constantFrom('open' as const, 'locked' as const, 'hidden' as const), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const sourceRows = fc.array(fc.record({ label, figures: fc.array(figure, { minLength: 4, maxLength: 4 }) }), { maxLength: 8 });

  it('stands in the row and column it is named after and holds the one figure of the source for them', () => {
    fc.assert(
      fc.property(formRows, sourceRows, (rows, figures) => {
        const form = sampleForm(rows.map(({ label: { name, group }, states }) => ({ label: name, states, ...(group && { group }) })));
        const source = sampleSource(figures.map(({ label: { name, group }, figures: of }) => sourceRow(name, of, group ? { group } : {})));
        const result = makePlan(form, source);
        if (!result.ok) return;
        for (const cell of result.value.cells) {
          const row = form.rows[cell.at.row]!;
          const column = form.columns[cell.at.column]!;
          expect(row.cells[cell.at.column]).toMatchObject({ key: cell.key, state: 'open' });
          expect(cell.row.startsWith(row.label)).toBe(true);
          expect(cell.column).toBe(columnName(column));
          const behind = source.rows.filter((other) => other.label === row.label && other.values[column.indicator!] === cell.value);
          expect(behind.length).toBeGreaterThan(0);
          // Where both sides are cut into sections, the section is the same.
          const cut = (of: readonly { group?: string }[]): boolean => new Set(of.map((one) => one.group).filter(Boolean)).size > 1;
          if (cut(form.rows) && cut(source.rows)) expect(behind.some((other) => other.group === row.group)).toBe(true);
        }
        const keys = result.value.cells.map((cell) => cell.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});
