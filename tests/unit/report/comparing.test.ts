import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeDossier, type CountableDossier } from '../../../lib/dossier/bucket';
import { carriedOverFrom } from '../../../lib/report/carried-over';
import { compareFigures } from '../../../lib/report/compare-figures';
import { conventions } from '../../../lib/report/convention-registry';
import { law06a } from '../../../lib/report/conventions/law-06a';
import { td06a } from '../../../lib/report/conventions/td-06a';
import { tdDonVi } from '../../../lib/report/conventions/td-don-vi';
import { traLaiTheoHan } from '../../../lib/report/conventions/tra-lai-theo-han';
import { countForm } from '../../../lib/report/count-form';
import type { CountedForm, CountedRow } from '../../../lib/report/counted-form';
import { explainDifference } from '../../../lib/report/explain-difference';
import { findConvention } from '../../../lib/report/find-convention';
import { checksOf } from '../../../lib/report/form-checks';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { tdTongHop } from '../../../lib/report/forms/td-tong-hop';
import { movedDossiers, placerOf } from '../../../lib/report/moved-dossiers';
import { channelIds, stateIds } from '../../../lib/vocabulary/state';

const period = { from: '2023-03-15', to: '2023-06-14' };
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2023-${String(1 + (n % 7)).padStart(2, '0')}-${String(n).padStart(2, '0')}`);
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const dossiers = fc.array(
  fc.record({
    state: some(fc.constantFrom(...stateIds)),
    channel: some(fc.constantFrom(...channelIds)),
    received: some(day),
    due: some(day),
    completed: some(day),
    returned: some(day),
    fieldName: some(fc.constantFrom('Đất đai', 'Hộ tịch')),
    unit: some(fc.constantFrom('Xã A', 'Xã B')),
  }),
  { maxLength: 30 },
);
const made = (rows: readonly object[]): CountableDossier[] =>
  rows.map((row, n) => {
    const dossier: Record<string, unknown> = { portal: 'p', code: `D${n}` };
    for (const [key, value] of Object.entries(row)) if (value !== undefined) dossier[key] = value;
    return dossier as unknown as CountableDossier;
  });
const count = (of: readonly CountableDossier[], convention = td06a, form = ii06a): CountedForm =>
  countForm({ form, convention, dossiers: of, period, rowsAre: 'field' });
const base = { received: '2023-04-03', due: '2023-04-10', channel: 'online', fieldName: 'Đất đai' } as const;

describe('side by side', () => {
  test('a form beside itself differs nowhere', () => {
    fc.assert(
      fc.property(dossiers, (rows) => {
        const form = count(made(rows));
        expect(compareFigures(ii06a, form, form).differing).toBe(0);
      }),
    );
  });
  test('rows are matched by name, once on each side, and what stands on one side is said', () => {
    const row = (label: string, value: number): CountedRow => ({ label, cells: { 3: { value, codes: [] } } });
    const side = (rows: CountedRow[]): CountedForm => ({ ...count([]), rows, total: row('', 9) });
    const { rows, differing } = compareFigures(
      ii06a,
      side([row('Đất đai', 4), row('Hộ tịch', 3), row('Hộ tịch', 2)]),
      side([row('Hộ tịch', 5), row('ĐẤT ĐAI', 6)]),
    );
    expect(differing).toBe(1);
    expect(rows.map(({ label, only }) => [label, only])).toEqual([
      ['Đất đai', undefined],
      ['Hộ tịch', 'a'],
      ['Hộ tịch', 'a'],
      ['Hộ tịch', 'b'],
      ['', undefined],
    ]);
    expect(rows[0]?.cells.find(({ column }) => column === 3)).toEqual({ column: 3, a: 4, b: 6, difference: 2 });
  });
});

describe('the dossiers that move between two ways of counting', () => {
  const pick = fc.constantFrom(...conventions);
  test('explain every difference of the totals, where nothing is undecided', () => {
    fc.assert(
      fc.property(dossiers, pick, pick, (rows, one, other) => {
        const of = made(rows).filter((dossier) =>
          [one, other].every((convention) => placeDossier(dossier, convention, period).unclear.length === 0),
        );
        const moves = movedDossiers(ii06a, of, placerOf(one, period), placerOf(other, period));
        const { rows: compared } = compareFigures(ii06a, count(of, one), count(of, other));
        for (const { column, difference } of compared.at(-1)?.cells ?? []) {
          if (difference === undefined) continue;
          const entered = moves.filter(({ to }) => to.includes(column)).reduce((sum, { codes }) => sum + codes.length, 0);
          const left = moves.filter(({ from }) => from.includes(column)).reduce((sum, { codes }) => sum + codes.length, 0);
          expect(entered - left).toBe(difference);
        }
      }),
    );
  });
  test('withdrawn after its date: on time in one report, late in another', () => {
    const of = made([
      { ...base, state: 'withdrawn', completed: '2023-05-30' },
      { ...base, state: 'resolved', completed: '2023-04-05' },
    ]);
    expect(movedDossiers(ii06a, of, placerOf(td06a, period), placerOf(traLaiTheoHan, period))).toEqual([
      { from: [9], to: [10], unclear: [], codes: ['D0'] },
    ]);
  });
});

describe('the way a table was counted', () => {
  const of = made([
    { ...base, state: 'withdrawn', completed: '2023-05-30' },
    { ...base, state: 'waitingSupplement' },
    { ...base, state: 'resolved', completed: '2023-04-05', channel: 'direct' },
    { ...base, state: 'resolved', completed: '2023-06-20' },
    { ...base, state: 'processing', received: '2023-01-03' },
  ]);
  const ways = conventions.map((convention) => count(of, convention));
  test.each(conventions.map((convention) => [convention.id, convention] as const))(
    '%s is found, or named among those alike',
    (id, convention) => {
      const found = findConvention(ii06a, count(of, convention), ways);
      const named = found.kind === 'unknown' ? [] : [found.fit, ...(found.kind === 'several' ? found.alike : [])];
      expect(named.map(({ conventionId }) => conventionId)).toContain(id);
    },
  );
  test('td-06a and the count by dates differ over these dossiers', () => {
    expect(findConvention(ii06a, count(of, law06a), ways)).toMatchObject({ kind: 'alone', fit: { conventionId: 'law-06a' } });
  });
  test('a table that nobody counted is not explained', () => {
    const strange = count(made(Array.from({ length: 40 }, () => ({ ...base, state: 'processing', fieldName: 'Hộ tịch' }))));
    expect(findConvention(ii06a, strange, ways).kind).toBe('unknown');
  });
});

describe('why a figure differs', () => {
  const of = made([
    { ...base, state: 'withdrawn', completed: '2023-05-30' },
    { ...base, state: 'resolved', completed: '2023-04-10' },
    { ...base, state: 'resolved', completed: '2023-06-14', due: '2023-06-14' },
    { ...base, state: 'resolved', completed: '2023-04-10' },
  ]);
  const order = (column: number, other: number, more = {}) => ({
    row: undefined,
    column,
    counted: count(of),
    other,
    period,
    dossierOf: (code: string) => of.find((dossier) => dossier.code === code),
    ways: conventions.map((convention) => count(of, convention)),
    ...more,
  });
  test('another way of counting gives the other figure', () => {
    expect(explainDifference(order(10, 1))).toContainEqual({ kind: 'convention', conventionId: 'tra-lai-theo-han', codes: ['D0'] });
  });
  test('a dossier changed after the other was read', () => {
    const later = {
      dossierOf: (code: string) => ({ ...of[Number(code.slice(1))]!, stateSince: code === 'D1' ? '2023-06-20' : '2023-06-01' }),
    };
    expect(explainDifference(order(9, 3, { ...later, ways: [], otherAt: '2023-06-15T08:00:00' }))).toContainEqual({
      kind: 'changed-since',
      exact: true,
      codes: ['D1'],
    });
  });
  test('on the last day', () => {
    expect(explainDifference(order(9, 3, { ways: [] }))).toEqual([{ kind: 'edge', exact: true, codes: ['D2'] }]);
  });
  test('else all of the dossiers behind the figure', () => {
    expect(explainDifference(order(9, 9, { ways: [] }))).toEqual([{ kind: 'all', codes: ['D0', 'D1', 'D2', 'D3'] }]);
  });
});

test('what was pending at the end is what the next period carries over', () => {
  const of = made([
    { ...base, state: 'processing', due: '2023-12-01' },
    { ...base, state: 'resolved', completed: '2023-06-20' },
    { ...base, state: 'processing', received: '2023-06-20' },
  ]);
  const next = { from: '2023-06-15', to: '2023-09-14' };
  const before = count(of);
  const now = countForm({ form: ii06a, convention: td06a, dossiers: of, period: next, rowsAre: 'field' });
  // Closed after the last day: pending nowhere in the first period, carried over in the second.
  expect(carriedOverFrom(ii06a, before, now)).toEqual([
    { kind: 'data', label: 'Đất đai', pendingBefore: 1, carriedOver: 2, codes: ['D1'] },
    { kind: 'total', label: '', pendingBefore: 1, carriedOver: 2, codes: ['D1'] },
  ]);
  const asLaw = [period, next].map((at) => countForm({ form: ii06a, convention: law06a, dossiers: of, period: at, rowsAre: 'field' }));
  expect(carriedOverFrom(ii06a, asLaw[0]!, asLaw[1]!)).toEqual([]);
});

test('what waits and what was returned stand apart in the summary by unit', () => {
  const of = made([
    { ...base, state: 'waitingSupplement' },
    { ...base, state: 'paused' },
    { ...base, state: 'withdrawn', completed: '2023-05-30' },
    { ...base, state: 'resolved', completed: '2023-04-05' },
    { ...base, state: 'processing' },
  ]);
  const { total } = count(of, tdDonVi, tdTongHop);
  const value = (column: number) => (total.cells[column] && 'value' in total.cells[column] ? total.cells[column].value : undefined);
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(value)).toEqual([5, 0, 5, 1, 0, 0, 100, 0, 1, 2, 1]);
  expect(checksOf(tdTongHop, total, 10)).toEqual([{ equation: tdTongHop.equations[1], holds: 'yes' }]);
});

test('a form in two systems: each dossier in its part, one of unknown system in neither', () => {
  const form = {
    ...ii06a,
    sections: [
      { title: 'Bộ', system: 'ministry' as const },
      { title: 'Tỉnh', system: 'province' as const },
    ],
  };
  const of = made([
    { ...base, state: 'processing', unit: 'm' },
    { ...base, state: 'processing', unit: 'p' },
    { ...base, state: 'processing', unit: 'p' },
  ]);
  const systemOf = ({ unit }: CountableDossier) => (unit === 'm' ? 'ministry' : unit === 'p' ? 'province' : undefined);
  const counted = countForm({ form, convention: td06a, dossiers: of, period, rowsAre: 'field', systemOf });
  expect(counted.sections?.map(({ total }) => total.cells[3])).toMatchObject([{ value: 1 }, { value: 2 }]);
  expect(counted.total.cells[3]).toMatchObject({ value: 3 });
  const unknown = countForm({
    form,
    convention: td06a,
    dossiers: [...of, ...made([{ ...base, state: 'processing' }]).map((one) => ({ ...one, code: 'X' }))],
    period,
    rowsAre: 'field',
    systemOf,
  });
  expect(unknown.total.cells[3]).toMatchObject({ value: 4 });
  expect(unknown.sections?.[0]?.total.cells[3]).toMatchObject({ refused: { id: 'report.refused.noSystem' }, codes: ['X'] });
  expect(unknown.unplaced).toMatchObject([{ code: 'X' }]);
});
