import { sources } from '../../sources';
import { el } from '../../page/dom';
import { drawTable } from '../../page/draw-table';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

/** A report that is only shown, with fields under its headers that narrow what is shown. */
const form = openForm(spec);
const { rows } = sources[spec.sheet]!;
const table = drawTable(form, (cell, row, leaf) => {
  cell.textContent = String(rows.find(({ label }) => label === row.label)?.values[leaf.wants ?? ''] ?? '');
});
const inputs = form.leaves.map((leaf) => el('input', { type: 'text', name: `loc_${leaf.key}`, size: '6' }));
table.tHead!.append(
  el('tr', { class: 'loc' }, el('td'), el('td', {}, el('input', { name: 'loc_ten' })), ...inputs.map((input) => el('td', {}, input))),
);
form.mount.append(table);
form.publish(() => ({ loc: Object.fromEntries(inputs.map((input) => [input.name, input.value])) }));
