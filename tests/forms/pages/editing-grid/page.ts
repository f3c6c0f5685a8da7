import { el } from '../../page/dom';
import { headerRows } from '../../page/header-rows';
import { openForm } from '../../page/open-form';
import type { Leaf } from '../../sheet';
import type { FormRow } from '../../spec';
import { spec } from './spec';

/**
 * A grid in the manner of DevExtreme: header and body are tables of their own, a cell shows text and becomes an editor when
 * it is clicked; the editor hands its value over on change and goes on Enter, Escape or when the focus leaves the cell.
 */
const form = openForm(spec);
let cells = form.compute(form.cells);
const shown = new Map<string, { cell: HTMLElement; row: FormRow; leaf: Leaf }>();
let open: { key: string; input: HTMLInputElement } | undefined;

const say = (value: number | null | undefined): string => (value == null ? '' : value.toLocaleString('vi-VN'));

function put(row: FormRow, leaf: Leaf, text: string): void {
  const value = text === '' ? null : Number(text);
  if (Number.isNaN(value) || (value !== null && value < 0)) return;
  cells = form.compute({ ...cells, [row.key]: { ...cells[row.key], [leaf.key]: value } });
}

function redraw(): void {
  for (const [key, { cell, row, leaf }] of shown) {
    if (open?.key === key) continue;
    const text = say(cells[row.key]![leaf.key]);
    if (cell.textContent !== text) cell.replaceChildren(text);
  }
}

function close(): void {
  if (!open) return;
  const place = shown.get(open.key)!;
  open = undefined;
  place.cell.classList.remove('dx-editor-cell', 'dx-focused');
  place.cell.replaceChildren(say(cells[place.row.key]![place.leaf.key]));
  redraw();
}

function edit(key: string): void {
  if (open?.key === key) return;
  close();
  const { cell, row, leaf } = shown.get(key)!;
  if (form.state(row, leaf) !== 'open') return;
  const input = el('input', { class: 'dx-texteditor-input', type: 'text', role: 'spinbutton', inputmode: 'decimal', style: 'width:72px' });
  input.value = String(cells[row.key]![leaf.key] ?? '');
  cell.classList.add('dx-editor-cell', 'dx-focused');
  cell.replaceChildren(el('div', { class: 'dx-numberbox dx-texteditor' }, el('div', { class: 'dx-texteditor-container' }, input)));
  open = { key, input };
  input.addEventListener('change', () => put(row, leaf, input.value.trim()));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') put(row, leaf, input.value.trim());
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('focusout', () => queueMicrotask(close));
  input.focus();
}

const columns = (): HTMLElement =>
  el('colgroup', {}, ...[50, 190, ...form.leaves.map(() => 88)].map((width) => el('col', { style: `width:${width}px` })));
const table = (...children: HTMLElement[]): HTMLElement =>
  el(
    'table',
    { class: 'dx-datagrid-table', role: 'presentation', style: 'table-layout:fixed;border-collapse:collapse', border: '1' },
    columns(),
    ...children,
  );

const heads = headerRows(form.tree).map((line, level, all) => {
  const own = level === 0 ? [form.sheet.countHeader, form.sheet.labelHeader] : [];
  return el(
    'tr',
    { class: 'dx-row dx-header-row', role: 'row' },
    ...own.map((text) =>
      el('td', { role: 'columnheader', rowspan: String(all.length) }, el('div', { class: 'dx-datagrid-text-content' }, text)),
    ),
    ...line.map(({ text, colSpan, rowSpan }) =>
      el(
        'td',
        { role: 'columnheader', colspan: String(colSpan), rowspan: String(rowSpan) },
        el('div', { class: 'dx-datagrid-text-content' }, text),
      ),
    ),
  );
});

const lines = form.rows.map((row, at) => {
  const line = el('tr', { class: 'dx-row dx-data-row', role: 'row', 'aria-rowindex': String(at + 1) });
  line.append(el('td', { role: 'gridcell' }, row.kind === 'total' ? '' : String(at + 1)), el('td', { role: 'gridcell' }, row.label));
  for (const leaf of form.leaves) {
    const key = `${row.key}.${leaf.key}`;
    const cell = el('td', { role: 'gridcell', tabindex: '-1', ...(form.state(row, leaf) === 'open' ? {} : { 'aria-readonly': 'true' }) });
    shown.set(key, { cell, row, leaf });
    cell.addEventListener('click', () => edit(key));
    line.append(cell);
  }
  return line;
});

form.mount.append(
  el(
    'div',
    {
      class: 'dx-widget dx-datagrid',
      role: 'grid',
      'aria-rowcount': String(form.rows.length),
      'aria-colcount': String(form.leaves.length + 2),
    },
    el('div', { class: 'dx-datagrid-headers' }, table(el('thead', { role: 'presentation' }, ...heads))),
    el(
      'div',
      { class: 'dx-datagrid-rowsview' },
      table(
        el(
          'tbody',
          { role: 'presentation' },
          ...lines,
          el('tr', { class: 'dx-row dx-freespace-row', role: 'presentation', style: 'display:none' }, el('td')),
        ),
      ),
    ),
  ),
);
redraw();
form.publish(() => cells);
