import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountableDossier } from '../../../lib/dossier/bucket';
import type { Dossier } from '../../../lib/dossier/dossier';
import { countForm, type CountOrder } from '../../../lib/report/count-form';
import type { CountedRow } from '../../../lib/report/counted-form';
import { hienTrang06a } from '../../../lib/report/conventions/hien-trang-06a';
import { law06a } from '../../../lib/report/conventions/law-06a';
import { td06a } from '../../../lib/report/conventions/td-06a';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { channelIds, stateIds } from '../../../lib/vocabulary/state';

const period = { from: '2023-03-15', to: '2023-06-14' };
const base = {
  portal: 'p',
  unit: 'Xã A',
  fieldName: 'Đất đai',
  channel: 'online',
  received: '2023-04-03T08:00:00',
  due: '2023-04-10T17:00:00',
} as const;
let next = 0;
const dossier = (parts: Partial<CountableDossier>, without: readonly (keyof Dossier)[] = []): CountableDossier => {
  const made: CountableDossier = { ...base, code: `D${++next}`, ...parts };
  for (const key of without) delete made[key];
  return made;
};
const count = (dossiers: readonly CountableDossier[], order: Partial<CountOrder> = {}) =>
  countForm({ form: ii06a, convention: td06a, dossiers, period, rowsAre: 'field', ...order });
/** Columns with something in them: the figure, or the reason for none. */
const cells = (row: CountedRow): Record<string, number | string> => {
  const shown = Object.entries(row.cells).map(
    ([number, cell]) => [number, 'value' in cell ? cell.value : (cell.refused.id.split('.').at(-1) ?? '')] as const,
  );
  return Object.fromEntries(shown.filter(([, value]) => value !== 0));
};

describe('where one dossier counts (td-06a)', () => {
  test.each([
    ['early', { state: 'resolved', completed: '2023-04-07' }, { 3: 1, 4: 1, 7: 1, 8: 1 }],
    ['on time: same day, later hour', { state: 'returnedToCitizen', completed: '2023-04-10T18:30:00' }, { 3: 1, 4: 1, 7: 1, 9: 1 }],
    ['late', { state: 'resolved', completed: '2023-04-11T07:00:00' }, { 3: 1, 4: 1, 7: 1, 10: 1 }],
    ['withdrawn after its date: on time', { state: 'withdrawn', completed: '2023-05-30' }, { 3: 1, 4: 1, 7: 1, 9: 1 }],
    ['overdue on the last day', { state: 'processing' }, { 3: 1, 4: 1, 11: 1, 13: 1 }],
    ['due on the last day: in time', { state: 'processing', due: '2023-06-14' }, { 3: 1, 4: 1, 11: 1, 12: 1 }],
    ['waiting for a supplement past its date: in time', { state: 'waitingSupplement' }, { 3: 1, 4: 1, 11: 1, 12: 1 }],
    ['paused, carried over', { state: 'paused', received: '2022-01-04' }, { 3: 1, 6: 1, 11: 1, 12: 1 }],
    [
      'carried over, closed on the first day',
      { state: 'resolved', received: '2023-03-01', completed: '2023-03-15', due: '2023-03-15' },
      { 3: 1, 6: 1, 7: 1, 9: 1 },
    ],
    ['direct', { state: 'processing', channel: 'direct', due: '2023-07-01' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['postal', { state: 'processing', channel: 'postal', due: '2023-07-01' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['received on the last day', { state: 'received', received: '2023-06-14T16:59:00', due: '2023-07-01' }, { 3: 1, 4: 1, 11: 1, 12: 1 }],
  ] as [string, Partial<Dossier>, Record<number, number>][])('%s', (_, parts, expected) => {
    expect(cells(count([dossier(parts)]).total)).toEqual(expected);
  });

  test.each([
    ['closed before the period', { state: 'resolved', received: '2023-03-01', completed: '2023-03-14' }],
    ['received after it', { state: 'processing', received: '2023-06-15' }],
    ['not received', { state: 'refused' }],
    ['only submitted', { state: 'submitted' }],
  ] as [string, Partial<Dossier>][])('%s: nowhere', (_, parts) => {
    const form = count([dossier(parts)]);
    expect(cells(form.total)).toEqual({});
    expect(form.counted).toBe(0);
  });
});

describe('what cannot be decided is refused and named', () => {
  test('a closed dossier without an end date', () => {
    const bad = dossier({ state: 'resolved' });
    const form = count([bad, dossier({ state: 'resolved', completed: '2023-04-05' })]);
    expect(cells(form.rows[0]!)).toEqual({ 3: 'noEndDate', 4: 2, 7: 'noEndDate', 8: 'noEndDate', 9: 'noEndDate', 10: 'noEndDate' });
    expect(form.total.cells[8]).toMatchObject({ codes: [bad.code], refused: { values: { count: 1, codes: bad.code } } });
    expect(form.unplaced.map(({ code }) => code)).toEqual([bad.code]);
  });
  test('by the present state it is resolved, only its timeliness is not known', () => {
    expect(cells(count([dossier({ state: 'resolved' })], { convention: hienTrang06a }).total)).toEqual({
      3: 1,
      4: 1,
      7: 1,
      8: 'noEndDate',
      9: 'noEndDate',
      10: 'noEndDate',
    });
  });
  test('carried over and undated: not even that it belongs here', () => {
    expect(cells(count([dossier({ state: 'resolved', received: '2023-01-04' })], { convention: law06a }).total)).toMatchObject({
      3: 'noEndDate',
      6: 'noEndDate',
      7: 'noEndDate',
      11: 'noEndDate',
    });
  });
  test('no date of reception: only an end inside the period is certain', () => {
    expect(cells(count([dossier({ state: 'resolved', completed: '2023-04-05' }, ['received'])], { convention: law06a }).total)).toEqual({
      3: 'noReceived',
      4: 'noReceived',
      5: 'noReceived',
      6: 'noReceived',
      7: 1,
      8: 1,
    });
    expect(cells(count([dossier({ state: 'processing' }, ['received'])]).total)).toMatchObject({
      4: 'noReceived',
      11: 'noReceived',
      13: 'noReceived',
    });
  });
  test('no channel', () => {
    expect(cells(count([dossier({ state: 'processing' }, ['channel'])]).total)).toEqual({
      3: 1,
      4: 'noChannel',
      5: 'noChannel',
      11: 1,
      13: 1,
    });
  });
  test('no state', () => {
    expect(cells(count([dossier({})], { convention: law06a }).total)).toMatchObject({
      3: 1,
      4: 1,
      7: 'noState',
      11: 'noState',
      13: 'noState',
    });
  });
  test('it left the list', () => {
    expect(cells(count([dossier({ state: 'processing', leftListAt: '2023-06-10T08:00:00' })], { convention: law06a }).total)).toMatchObject(
      { 3: 1, 4: 1, 7: 'leftList', 11: 'leftList' },
    );
  });
  test('its row is not known: the total keeps it, the rows refuse its columns', () => {
    const stray = dossier({ state: 'processing' }, ['fieldName']);
    const form = count([stray, dossier({ state: 'resolved', completed: '2023-04-05' })]);
    expect(cells(form.rows[0]!)).toEqual({ 3: 'noRow', 4: 'noRow', 7: 1, 8: 1, 11: 'noRow', 13: 'noRow' });
    expect(cells(form.total)).toEqual({ 3: 2, 4: 2, 7: 1, 8: 1, 11: 1, 13: 1 });
    expect(form.unplaced).toEqual([{ code: stray.code, why: { id: 'report.unplaced.no-field' } }]);
  });
  test('a list without any due date splits nothing, although one blank alone would mean on time', () => {
    const closed = () => dossier({ state: 'resolved', completed: '2023-04-05' }, ['due']);
    expect(cells(count([closed(), closed()]).total)).toEqual({ 3: 2, 4: 2, 7: 2, 9: 'noDueColumn' });
    expect(cells(count([closed(), dossier({ state: 'processing' })]).total)).toEqual({ 3: 2, 4: 2, 7: 1, 9: 1, 11: 1, 13: 1 });
    expect(cells(count([closed(), dossier({ state: 'processing' })], { convention: law06a }).total)).toMatchObject({
      7: 1,
      9: 'noDue',
      13: 1,
    });
  });
  test('an end in the future, where the time of reading is given', () => {
    const future = dossier({ state: 'resolved', completed: '2023-06-28' });
    expect(cells(count([future], { now: '2023-06-15T08:00:00' }).total)).toMatchObject({ 4: 1, 7: 'endInFuture' });
    expect(cells(count([future], { now: '2023-07-15T08:00:00', convention: law06a }).total)).toEqual({ 3: 1, 4: 1, 11: 1, 13: 1 });
  });
  test('the same code twice is counted once', () => {
    const one = dossier({ state: 'processing' });
    const form = count([one, one, { ...one, portal: 'another' }]);
    expect(form.counted).toBe(2);
    expect(form.unplaced.map(({ why }) => why.id)).toEqual(['report.unplaced.twice']);
  });
});

test('rows come in the order asked for, zeros included, others after them; names in either spelling are one', () => {
  const form = count(
    [
      dossier({ state: 'processing', fieldName: 'Hộ tịch' }),
      dossier({ state: 'processing', fieldName: 'Văn hoá' }),
      dossier({ state: 'processing', fieldName: 'Môi trường' }),
    ],
    { rowLabels: ['Văn hóa', 'Đất đai', 'Hộ tịch'] },
  );
  expect(form.rows.map(({ label, cells: row }) => [label, row[3]])).toEqual([
    ['Văn hóa', expect.objectContaining({ value: 1 })],
    ['Đất đai', { value: 0, codes: [] }],
    ['Hộ tịch', expect.objectContaining({ value: 1 })],
    ['Môi trường', expect.objectContaining({ value: 1 })],
  ]);
});

const anyDay = fc.integer({ min: 0, max: 200 }).map((n) => new Date(Date.UTC(2023, 1, 1 + n)).toISOString().slice(0, 10));
const anyDossier: fc.Arbitrary<CountableDossier> = fc
  .record({
    state: fc.option(fc.constantFrom(...stateIds), { nil: undefined }),
    channel: fc.option(fc.constantFrom(...channelIds), { nil: undefined }),
    received: fc.option(anyDay, { nil: undefined }),
    due: fc.option(anyDay, { nil: undefined }),
    completed: fc.option(anyDay, { nil: undefined }),
    fieldName: fc.constantFrom('A', 'B', 'C', ''),
  })
  .map((parts) =>
    Object.assign(
      { portal: 'p', code: `D${++next}` },
      Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
    ),
  );

test('property: rows add up to the total, and every identity of the form holds, wherever all cells are figures', () => {
  fc.assert(
    fc.property(fc.array(anyDossier, { maxLength: 40 }), fc.constantFrom(law06a, hienTrang06a), (dossiers, convention) => {
      const form = count(dossiers, { convention });
      const value = (row: CountedRow, number: number) => {
        const cell = row.cells[number];
        return cell !== undefined && 'value' in cell ? cell.value : undefined;
      };
      for (const { number } of ii06a.columns) {
        const parts = form.rows.map((row) => value(row, number));
        const total = value(form.total, number);
        if (form.rows.length > 0 && total !== undefined && parts.every((part) => part !== undefined))
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        const cell = form.total.cells[number];
        if (cell !== undefined && 'value' in cell) expect(new Set(cell.codes).size).toBe(cell.value);
      }
      for (const row of [...form.rows, form.total]) {
        for (const { total, parts } of ii06a.equations) {
          const sum = parts.map((part) => value(row, part));
          const whole = value(row, total);
          if (whole !== undefined && sum.every((part) => part !== undefined))
            expect([row.label, total, sum.reduce((a, b) => a + b, 0)]).toEqual([row.label, total, whole]);
        }
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('100.000 dossiers are counted in one pass', () => {
  const many = Array.from({ length: 100_000 }, (_, n) =>
    dossier(
      { code: `M${n}`, state: n % 3 === 0 ? 'processing' : 'resolved', completed: '2023-04-05', fieldName: `Lĩnh vực ${n % 40}` },
      n % 3 === 0 ? ['completed'] : n % 5 === 0 ? ['fieldName'] : [],
    ),
  );
  const form = count(many);
  expect(form.counted).toBe(100_000);
  expect(form.total.cells[3]).toMatchObject({ value: 100_000 });
});
