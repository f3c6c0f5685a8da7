import type { PageSpec } from '../spec';
import type { Cells } from '../compute';
import { el } from './dom';
import { drawTable } from './draw-table';
import { openForm, type OpenedForm } from './open-form';

const nameOf = (row: string, column: string): string => `${row}_${column}`;

/** A form of plain inputs that is sent as it stands; what the page computes is computed on each change. */
export function plainForm(spec: PageSpec): OpenedForm {
  const form = openForm(spec);
  const table = drawTable(form, (cell, row, leaf) => {
    const state = form.state(row, leaf);
    const input = el('input', { type: 'text', name: nameOf(row.key, leaf.key), size: '7', maxlength: '9', autocomplete: 'off' });
    input.value = String(form.cells[row.key]![leaf.key] ?? '');
    if (state === 'locked') input.disabled = true;
    if (state === 'computed') input.readOnly = true;
    const most = spec.upTo?.[leaf.key];
    // What is too large goes back to what stood there.
    if (most !== undefined) {
      let good = input.value;
      input.addEventListener('change', () => {
        if (Number(input.value) > most) input.value = good;
        good = input.value;
      });
    }
    cell.append(input);
  });
  form.mount.append(table);
  const inputOf = (row: string, column: string): HTMLInputElement =>
    table.querySelector<HTMLInputElement>(`[name="${nameOf(row, column)}"]`)!;
  const each = <T>(read: (input: HTMLInputElement) => T): Record<string, Record<string, T>> =>
    Object.fromEntries(
      form.rows.map((row) => [row.key, Object.fromEntries(form.leaves.map((leaf) => [leaf.key, read(inputOf(row.key, leaf.key))]))]),
    );
  table.addEventListener('change', () => {
    const full = form.compute(each((input): number | null => (input.value === '' ? null : Number(input.value))) satisfies Cells);
    for (const row of form.rows)
      for (const leaf of form.leaves)
        if (form.state(row, leaf) === 'computed') inputOf(row.key, leaf.key).value = String(full[row.key]![leaf.key] ?? '');
  });
  const { drift, changedAfter } = spec;
  if (changedAfter) window.__changeAfter = () => void (inputOf(changedAfter.row, changedAfter.column).value = String(changedAfter.to));
  if (drift) window.__drift = () => void (inputOf(drift.row, drift.column).value = String(drift.to));
  form.publish(() => each((input) => input.value));
  return form;
}
