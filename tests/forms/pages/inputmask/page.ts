import jquery from 'jquery';
import 'inputmask/dist/jquery.inputmask.js';
import { el } from '../../page/dom';
import { drawTable } from '../../page/draw-table';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

interface Masked {
  inputmask: (options: 'unmaskedvalue' | Record<string, unknown>) => unknown;
}
const masked = (input: HTMLInputElement): Masked => (jquery as (element: Element) => Masked)(input);

const form = openForm(spec);
const inputs = new Map<string, HTMLInputElement>();
form.mount.append(
  drawTable(form, (cell, row, leaf) => {
    const input = el('input', { type: 'text', name: `so[${row.key}][${leaf.key}]`, class: 'text so', size: '7' });
    inputs.set(`${row.key}.${leaf.key}`, input);
    cell.append(input);
  }),
);
for (const input of inputs.values())
  masked(input).inputmask({
    alias: 'integer',
    groupSeparator: '.',
    radixPoint: ',',
    autoUnmask: true,
    rightAlign: true,
    allowMinus: false,
    min: 0,
  });

const valueOf = (row: string, column: string): unknown => masked(inputs.get(`${row}.${column}`)!).inputmask('unmaskedvalue');
form.publish(() =>
  Object.fromEntries(form.rows.map(({ key }) => [key, Object.fromEntries(form.leaves.map((leaf) => [leaf.key, valueOf(key, leaf.key)]))])),
);
