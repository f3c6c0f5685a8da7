import { headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/** In the manner of Alpine: directives in the markup, state kept beside it, every change drawn back from the state. */
export function drawAlpine(content, style) {
  const page = openPage(content, style, { form: true, search: true });
  const { mount, cells, columns, rows } = page;
  const levels = headerRows(content.tree);
  const table = make('table', { class: 'table table-bordered', border: '1' });
  const head = make('thead');
  levels.forEach((level, at) => {
    const line = make('tr');
    if (at === 0)
      line.append(
        make('th', { rowspan: String(levels.length) }, 'TT'),
        make('th', { rowspan: String(levels.length) }, content.labelHeader),
      );
    for (const { header, colspan, rowspan } of level)
      line.append(make('th', { colspan: String(colspan), rowspan: String(rowspan) }, header));
    head.append(line);
  });
  if (columns.some(({ number }) => number))
    head.append(
      make('tr', {}, make('th', {}, '(1)'), make('th', {}, '(2)'), ...columns.map(({ number }) => make('th', {}, `(${number ?? ''})`))),
    );
  const body = make('tbody');
  rows.forEach((row, at) => {
    const line = make(
      'tr',
      { 'x-data': `{ khoa: '${row.key}' }` },
      make('td', {}, row.kind === 'total' ? '' : String(at + 1)),
      make('th', { scope: 'row' }, row.label),
    );
    for (const column of columns) {
      const input = make('input', {
        type: 'text',
        inputmode: 'numeric',
        class: 'form-control',
        size: '5',
        'x-model.number': `so['${row.key}']['${column.key}']`,
      });
      input.value = cells[row.key][column.key] ?? '';
      input.addEventListener('input', () => {
        cells[row.key][column.key] = toFigure(input.value);
        // Drawn back from the state a moment later, as an effect.
        queueMicrotask(() => {
          const drawn = cells[row.key][column.key] === null ? '' : String(cells[row.key][column.key]);
          if (input.value !== drawn) input.value = drawn;
        });
      });
      line.append(make('td', {}, input));
    }
    body.append(line);
  });
  table.append(head, body);
  mount.append(table);
  ready(page, (row, column) => table.querySelector(`[x-model\\.number="so['${row}']['${column}']"]`));
}
