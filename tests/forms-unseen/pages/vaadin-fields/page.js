import '@vaadin/text-field';
import { contents } from '../../contents.ts';
import { headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['vaadin-fields'];
const page = openPage(content, 'sentence');
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const table = make('table', { border: '1' });
const head = make('thead');
levels.forEach((level, at) => {
  const line = make('tr');
  if (at === 0)
    line.append(make('th', { rowspan: String(levels.length) }, 'STT'), make('th', { rowspan: String(levels.length) }, content.labelHeader));
  for (const { header, colspan, rowspan } of level) line.append(make('th', { colspan: String(colspan), rowspan: String(rowspan) }, header));
  head.append(line);
});
const body = make('tbody');
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, row.label));
  for (const { key } of columns) {
    const field = document.createElement('vaadin-text-field');
    field.setAttribute('style', 'width:90px');
    field.setAttribute('allowed-char-pattern', '[0-9.]');
    field.dataset.o = `${row.key}.${key}`;
    field.addEventListener('value-changed', () => {
      if (field.isConnected) cells[row.key][key] = toFigure(field.value);
    });
    line.append(make('td', {}, field));
  }
  body.append(line);
});
table.append(head, body);
mount.append(table);
await customElements.whenDefined('vaadin-text-field');
await new Promise((resolve) => setTimeout(resolve, 100));

ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
