import '@cds/core/global.min.css';
import '@cds/core/input/register.js';
import { contents } from '../../contents.ts';
import { headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['cds-fields'];
const page = openPage(content, 'pairs', { form: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const table = make('table', { 'cds-table': 'border:all' });
const head = make('thead');
levels.forEach((level, at) => {
  const line = make('tr');
  if (at === 0)
    line.append(make('th', { rowspan: String(levels.length) }, 'TT'), make('th', { rowspan: String(levels.length) }, content.labelHeader));
  for (const { header, colspan, rowspan } of level) line.append(make('th', { colspan: String(colspan), rowspan: String(rowspan) }, header));
  head.append(line);
});
const body = make('tbody');
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, row.kind ? '' : String(at + 1)), make('td', {}, row.label));
  for (const { key } of columns) {
    const input = make('input', { type: 'text', 'aria-label': key, size: '6', 'data-o': `${row.key}.${key}` });
    // The figure goes to the model when the box is left.
    input.addEventListener('focusout', () => {
      cells[row.key][key] = toFigure(input.value);
    });
    const field = document.createElement('cds-input');
    field.append(input);
    line.append(make('td', {}, field));
  }
  body.append(line);
});
table.append(head, body);
mount.append(table);

ready(page, (row, column) => table.querySelector(`[data-o="${row}.${column}"]`));
