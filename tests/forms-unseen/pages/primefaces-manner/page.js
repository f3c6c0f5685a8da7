import { contents } from '../../contents.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/*
 * In the manner of PrimeFaces: a cell holds what is shown and the box beside it, which only shows when the cell is pressed. When the
 * box is left, the server takes the figure and sends the cell back.
 */
const content = contents['primefaces-manner'];
const page = openPage(content, 'pairs', { form: true });
const { mount, cells, columns, rows } = page;
const SERVER_MS = 70;

const levels = headerRows(content.tree);
const table = make('table', { role: 'grid', border: '1' });
const head = make('thead', { id: 'frm:dt_head' });
levels.forEach((level, at) => {
  const line = make('tr', { role: 'row' });
  const heading = (text, attributes) =>
    make('th', { class: 'ui-state-default', role: 'columnheader', ...attributes }, make('span', { class: 'ui-column-title' }, text));
  if (at === 0)
    line.append(heading('STT', { rowspan: String(levels.length) }), heading(content.labelHeader, { rowspan: String(levels.length) }));
  for (const { header, colspan, rowspan } of level) line.append(heading(header, { colspan: String(colspan), rowspan: String(rowspan) }));
  head.append(line);
});

const starts = new Map();

function fill(cell, row, column, index, at) {
  const id = `frm:dt:${at}:j_idt${40 + index}`;
  const box = make('input', {
    id,
    name: id,
    type: 'text',
    class: 'ui-inputfield ui-inputtext',
    value: cells[row][column] ?? '',
    autocomplete: 'off',
  });
  box.style.width = '64px';
  const input = make('div', { class: 'ui-cell-editor-input', style: 'display:none' }, box);
  const output = make('div', { class: 'ui-cell-editor-output', style: 'min-width:64px;min-height:18px' }, grouped(cells[row][column]));
  let sent = false;
  const leave = () => {
    if (sent) return;
    sent = true;
    const figure = toFigure(box.value);
    setTimeout(() => {
      cells[row][column] = figure;
      fill(cell, row, column, index, at);
    }, SERVER_MS);
  };
  box.addEventListener('blur', leave);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    leave();
  });
  cell.replaceChildren(make('div', { id: `${id}_ce`, class: 'ui-cell-editor' }, output, input));
  starts.set(cell, () => {
    if (input.style.display === '') return;
    output.style.display = 'none';
    input.style.display = '';
    box.focus();
    box.select();
  });
}

const places = new Map();
const body = make('tbody', { id: 'frm:dt_data', class: 'ui-datatable-data' });
rows.forEach((row, at) => {
  const line = make('tr', { 'data-ri': String(at), role: 'row', class: at % 2 ? 'ui-datatable-odd' : 'ui-datatable-even' });
  line.append(make('td', { role: 'gridcell' }, row.kind === 'total' ? '' : String(at + 1)), make('td', { role: 'gridcell' }, row.label));
  columns.forEach(({ key }, index) => {
    const cell = make('td', { role: 'gridcell', class: 'ui-editable-column' });
    fill(cell, row.key, key, index, at);
    cell.addEventListener('click', () => starts.get(cell)());
    places.set(`${row.key}.${key}`, cell);
    line.append(cell);
  });
  body.append(line);
});
table.append(head, body);
mount.append(make('div', { id: 'frm:dt', class: 'ui-datatable ui-widget' }, make('div', { class: 'ui-datatable-tablewrapper' }, table)));

ready(page, (row, column) => places.get(`${row}.${column}`));
