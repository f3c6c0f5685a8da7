import jquery from 'jquery';
import type { Cells } from '../../compute';
import { el } from '../../page/dom';
import { drawTable } from '../../page/draw-table';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

interface Selection {
  on: (events: string, selector: string, then: (event: { target: HTMLInputElement }) => void) => void;
}

/** A page of the jQuery years: its own record follows the keys, sums are computed when a field is left. */
const form = openForm(spec);
let cells: Cells = form.compute(form.cells);
const inputs = new Map<string, HTMLInputElement>();
const table = drawTable(form, (cell, row, leaf) => {
  const input = el('input', { type: 'text', class: 'so', 'data-o': `${row.key}.${leaf.key}`, size: '7' });
  input.readOnly = form.state(row, leaf) !== 'open';
  inputs.set(`${row.key}.${leaf.key}`, input);
  cell.append(input);
});
form.mount.append(table);

const page = (jquery as (element: Element) => Selection)(table);
page.on('keyup', 'input.so', ({ target }) => {
  const [row = '', column = ''] = (target.dataset['o'] ?? '').split('.');
  const digits = target.value.replace(/[^\d]/g, '');
  if (target.value !== digits) target.value = digits;
  cells = { ...cells, [row]: { ...cells[row], [column]: digits === '' ? null : Number(digits) } };
});
page.on('blur', 'input.so', () => {
  cells = form.compute(cells);
  for (const row of form.rows)
    for (const leaf of form.leaves)
      if (form.state(row, leaf) === 'computed') inputs.get(`${row.key}.${leaf.key}`)!.value = String(cells[row.key]![leaf.key] ?? '');
});
form.publish(() => cells);
