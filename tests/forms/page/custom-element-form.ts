import type { Cells } from '../compute';
import { drawTable } from './draw-table';
import type { NumberControl } from './number-element';
import type { OpenedForm } from './open-form';

/** The table of a form with a custom element in each cell, and what these would send. */
export function customElementTable(form: OpenedForm): { table: HTMLTableElement; model: () => Cells } {
  const controls = new Map<string, NumberControl>();
  const table = drawTable(form, (cell, row, leaf) => {
    const control = document.createElement('x-input-number') as NumberControl;
    control.setAttribute('name', `${row.key}.${leaf.key}`);
    if (form.state(row, leaf) !== 'open') control.setAttribute('disabled', '');
    controls.set(`${row.key}.${leaf.key}`, control);
    cell.append(control);
  });
  const model = (): Cells =>
    Object.fromEntries(
      form.rows.map(({ key }) => [
        key,
        Object.fromEntries(form.leaves.map((leaf) => [leaf.key, controls.get(`${key}.${leaf.key}`)!.value])),
      ]),
    );
  table.addEventListener('change', () => {
    const full = form.compute(model());
    for (const row of form.rows)
      for (const leaf of form.leaves)
        if (form.state(row, leaf) === 'computed') controls.get(`${row.key}.${leaf.key}`)!.value = full[row.key]![leaf.key] ?? null;
  });
  return { table, model };
}
