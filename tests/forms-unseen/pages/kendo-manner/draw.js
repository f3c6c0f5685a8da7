import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/** In the manner of Kendo: a box that shows the figure with its dots gives way, on focus, to the box that holds it. */
function numberBox(value, onChange, locked) {
  const shown = make('input', { type: 'text', class: 'k-formatted-value k-input', tabindex: '0', role: 'spinbutton', style: 'width:76px' });
  const held = make('input', { type: 'text', 'data-role': 'numerictextbox', class: 'k-input', style: 'display:none;width:76px' });
  const draw = (figure) => {
    shown.value = grouped(figure);
    held.value = figure ?? '';
  };
  draw(value);
  if (locked) {
    shown.disabled = true;
    held.disabled = true;
  }
  shown.addEventListener('focus', () => {
    shown.style.display = 'none';
    held.style.display = '';
    held.focus();
    held.select();
  });
  held.addEventListener('blur', () => {
    const figure = toFigure(held.value);
    draw(figure);
    held.style.display = 'none';
    shown.style.display = '';
    onChange(figure);
  });
  return make('span', { class: 'k-widget k-numerictextbox' }, make('span', { class: 'k-numeric-wrap' }, shown, held));
}

export function drawKendo(content, style) {
  const page = openPage(content, style, { form: true });
  const { mount, cells, columns, rows } = page;
  const levels = headerRows(content.tree);
  const head = make('div', { class: 'k-grid-header' });
  const headTable = make('table', { role: 'grid', border: '1' }, make('thead'));
  levels.forEach((level, at) => {
    const line = make('tr', { role: 'row' });
    if (at === 0)
      line.append(
        make('th', { rowspan: String(levels.length), role: 'columnheader' }, 'STT'),
        make('th', { rowspan: String(levels.length), role: 'columnheader' }, content.labelHeader),
      );
    for (const { header, colspan, rowspan } of level)
      line.append(make('th', { colspan: String(colspan), rowspan: String(rowspan), role: 'columnheader' }, header));
    headTable.tHead.append(line);
  });
  const widths = () =>
    make(
      'colgroup',
      {},
      make('col', { style: 'width:50px' }),
      make('col', { style: 'width:220px' }),
      ...columns.map(() => make('col', { style: 'width:90px' })),
    );
  for (const table of [headTable]) {
    table.prepend(widths());
    table.setAttribute('style', `table-layout:fixed;width:${270 + columns.length * 90}px`);
  }
  const body = make('tbody', { role: 'rowgroup' });
  rows.forEach((row, at) => {
    const line = make(
      'tr',
      { role: 'row', 'data-uid': row.key },
      make('td', { role: 'gridcell' }, String(at + 1)),
      make('td', { role: 'gridcell' }, row.label),
    );
    for (const { key, state } of columns) {
      const box = numberBox(cells[row.key][key], (figure) => (cells[row.key][key] = figure), state === 'locked');
      box.dataset.o = `${row.key}.${key}`;
      line.append(make('td', { role: 'gridcell' }, box));
    }
    body.append(line);
  });
  head.append(headTable);
  // Head and body are tables of their own, held together by their widths.
  const bodyTable = make(
    'table',
    { role: 'grid', border: '1', style: `table-layout:fixed;width:${270 + columns.length * 90}px` },
    widths(),
    body,
  );
  mount.append(make('div', { class: 'k-grid k-widget' }, head, make('div', { class: 'k-grid-content' }, bodyTable)));
  ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"] .k-formatted-value`));
}
