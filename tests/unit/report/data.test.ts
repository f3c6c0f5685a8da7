import { describe, expect, test } from 'vitest';
import { readConvention } from '../../../lib/dossier/convention';
import { conventionById, conventions } from '../../../lib/report/convention-registry';
import { formById, forms, formsFor } from '../../../lib/report/form-registry';
import { readForm } from '../../../lib/report/form-schema';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import type { FormExample } from '../../../lib/report/form.examples';

interface Examples {
  holds: readonly FormExample[];
  breaks: readonly FormExample[];
}

const examples = await Promise.all(
  forms.map(async (form) => ({ form, ...((await import(`../../../lib/report/forms/${form.id}.examples.ts`)) as Examples) })),
);

describe.each(examples)('$form.id', ({ form, holds, breaks }) => {
  const violated = ({ cells }: FormExample) =>
    form.equations.filter(({ total, parts }) => parts.reduce((sum, part) => sum + (cells[part] ?? Number.NaN), 0) !== cells[total]);
  test('has five examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(5));
  test.each(holds)('holds: $name', (example) => expect(violated(example)).toEqual([]));
  test.each(breaks)('breaks: $name', (example) => expect(violated(example).length).toBeGreaterThan(0));
});

test('ii-06a numbers its eleven figure columns (3) to (13)', () => {
  expect(ii06a.columns.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('every form and convention passes its own schema and is found by its id', () => {
  for (const form of forms) {
    expect(readForm(JSON.parse(JSON.stringify(form)))).toEqual({ ok: true, value: form });
    expect(formById(form.id)).toBe(form);
  }
  for (const convention of conventions) {
    expect(readConvention(JSON.parse(JSON.stringify(convention)))).toEqual({ ok: true, value: convention });
    expect(conventionById(convention.id)).toBe(convention);
  }
  expect(formById('ii-99')).toBeUndefined();
});

test('forms are in force between their dates', () => {
  expect(formsFor({ from: '2023-03-15', to: '2023-06-14' })).toContain(ii06a);
  expect(formsFor({ from: '2019-12-15', to: '2020-06-14' })).not.toContain(ii06a);
  const old = { ...ii06a, validTo: '2025-06-30' };
  expect(formsFor({ from: '2025-06-15', to: '2025-09-14' }, [old])).toEqual([]);
});

test.each([
  ['no object', 5, 'form-invalid'],
  ['a key too many', { ...ii06a, script: 'x' }, 'form-invalid'],
  ['an unknown indicator', { ...ii06a, columns: [{ number: 3, indicator: 'everything', path: ['x'] }] }, 'form-invalid'],
  ['a column twice', { ...ii06a, columns: [...ii06a.columns, ii06a.columns[0]] }, 'form-column-twice'],
  ['a sum over a column that is not there', { ...ii06a, equations: [{ total: 3, parts: [4, 99] }] }, 'form-equation-column'],
])('a form with %s is refused', (_, value, code) => {
  expect(readForm(value)).toMatchObject({ ok: false, problem: { code } });
});

test('a convention that leaves a state open is refused', () => {
  const [first] = conventions;
  const states: Record<string, string> = { ...first?.states };
  delete states['paused'];
  expect(readConvention({ ...first, states })).toMatchObject({ ok: false, problem: { code: 'convention-invalid' } });
  expect(readConvention({ ...first, noDue: 'guess' })).toMatchObject({ ok: false, problem: { at: 'noDue' } });
});
