import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of Knockout on a page of the Bootstrap 3 years: bindings in attributes, headers as bold cells in the body. */
const content = contents['knockout-manner'];
const page = openPage(content, 'motto', { form: true, search: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const body = make('tbody');
levels.forEach((level, at) => {
  const line = make('tr', { class: 'active' });
  if (at === 0)
    line.append(
      make('td', { rowspan: String(levels.length) }, make('strong', {}, 'STT')),
      make('td', { rowspan: String(levels.length) }, make('strong', {}, content.labelHeader)),
    );
  for (const { header, colspan, rowspan } of level)
    line.append(make('td', { colspan: String(colspan), rowspan: String(rowspan), align: 'center' }, make('strong', {}, header)));
  body.append(line);
});
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, row.label));
  const sums = [];
  const update = () => {
    const summed = withSums(content, cells);
    for (const [key, input] of sums) input.value = grouped(summed[row.key][key]);
  };
  for (const { key, state } of columns) {
    const input = make('input', {
      type: 'text',
      class: 'form-control input-sm',
      size: '6',
      'data-o': `${row.key}.${key}`,
      'data-bind': state === 'computed' ? `value: ${key}` : `textInput: ${key}`,
    });
    if (state === 'computed') {
      input.readOnly = true;
      sums.push([key, input]);
    } else
      input.addEventListener('input', () => {
        cells[row.key][key] = toFigure(input.value);
        update();
      });
    line.append(make('td', {}, input));
  }
  body.append(line);
});
mount.append(make('table', { class: 'table table-bordered' }, body));

ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
