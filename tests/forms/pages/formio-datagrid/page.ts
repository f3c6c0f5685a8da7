import { el } from '../../page/dom';
import { openForm } from '../../page/open-form';
import type { FormRow } from '../../spec';
import { spec } from './spec';

/** A data grid in the manner of Form.io: labels of rows are fields too, and a row is drawn anew after one of its cells was left. */
const form = openForm(spec);
const data = structuredClone(form.cells);
const body = el('tbody', { ref: 'datagrid-bang-tbody' });
const say = (value: number | null | undefined): string => (value == null ? '' : value.toLocaleString('vi-VN'));

function field(name: string, kind: string, value: string, disabled: boolean): [HTMLElement, HTMLInputElement] {
  const input = el('input', { ref: 'input', name, type: 'text', class: 'form-control', value, size: kind === 'textfield' ? '24' : '8' });
  input.disabled = disabled;
  return [el('div', { class: `formio-component formio-component-${kind}`, ref: 'component' }, el('div', { ref: 'element' }, input)), input];
}

function drawRow(row: FormRow, at: number): HTMLTableRowElement {
  const line = el(
    'tr',
    { ref: 'datagrid-bang-row' },
    el('td', { ref: 'datagrid-bang' }, field(`data[bang][${at}][ten]`, 'textfield', row.label, true)[0]),
  );
  for (const leaf of form.leaves) {
    const [place, input] = field(`data[bang][${at}][${leaf.key}]`, 'number', say(data[row.key]![leaf.key]), false);
    input.addEventListener('input', () => {
      const digits = input.value.replace(/\D/g, '');
      input.value = digits === '' ? '' : say(Number(digits));
      data[row.key]![leaf.key] = digits === '' ? null : Number(digits);
    });
    input.addEventListener('blur', () => queueMicrotask(() => line.isConnected && line.replaceWith(drawRow(row, at))));
    line.append(el('td', { ref: 'datagrid-bang' }, place));
  }
  return line;
}

body.append(...form.rows.map(drawRow));
form.mount.append(
  el(
    'div',
    { class: 'formio-component formio-component-datagrid' },
    el(
      'table',
      { class: 'table datagrid-table table-bordered', border: '1' },
      el(
        'thead',
        {},
        el('tr', {}, ...[form.sheet.labelHeader, ...form.leaves.map(({ header }) => header)].map((text) => el('th', {}, text))),
      ),
      body,
    ),
  ),
);
form.publish(() => structuredClone(data));
