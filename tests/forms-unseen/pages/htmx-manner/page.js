import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of htmx and Livewire: every change goes to the server, which sends the whole row back, drawn anew. */
const content = contents['htmx-manner'];
const page = openPage(content, 'boxes');
const { mount, cells, columns, rows } = page;
const LATER_MS = 90;

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

function drawRow(row, at) {
  const summed = withSums(content, cells);
  const line = make('tr', { id: `dong-${row.key}` }, make('td', {}, String(at + 1)), make('td', {}, row.label));
  for (const { key, state } of columns) {
    const figure = summed[row.key][key];
    if (state === 'computed') {
      line.append(make('td', { class: 'tong' }, grouped(figure)));
      continue;
    }
    const input = make('input', {
      name: key,
      value: figure ?? '',
      size: '6',
      'hx-post': '/nhap',
      'hx-trigger': 'change',
      'hx-target': 'closest tr',
      'hx-swap': 'outerHTML',
    });
    input.addEventListener('change', () => {
      const sent = toFigure(input.value);
      setTimeout(() => {
        cells[row.key][key] = sent;
        const old = document.getElementById(`dong-${row.key}`);
        // What is being typed elsewhere in the row at that moment is kept, as the swap does with the focused box.
        const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
        const drawn = drawRow(row, at);
        if (focused) drawn.querySelector(`[name="${focused.name}"]`).value = focused.value;
        old.replaceWith(drawn);
        if (focused) drawn.querySelector(`[name="${focused.name}"]`).focus();
      }, LATER_MS);
    });
    line.append(make('td', {}, input));
  }
  return line;
}

rows.forEach((row, at) => body.append(drawRow(row, at)));
table.append(head, body);
mount.append(table);

ready(page, (row, column) => document.querySelector(`#dong-${row} [name="${column}"]`));
