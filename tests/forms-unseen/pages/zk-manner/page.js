import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { rangedHead } from '../../kit/heads.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of ZK: header and body are tables apart, a box reports to the server when it is left, which writes it back with dots. */
const content = contents['zk-manner'];
const page = openPage(content, rangedHead(content));
const { mount, cells, columns, rows } = page;
const SERVER_MS = 60;

const levels = headerRows(content.tree);
const style = `table-layout:fixed;width:${280 + columns.length * 88}px`;
const faker = () =>
  make(
    'colgroup',
    {},
    make('col', { style: 'width:60px' }),
    make('col', { style: 'width:220px' }),
    ...columns.map(() => make('col', { style: 'width:88px' })),
  );
const head = make('tbody');
levels.forEach((level, at) => {
  const line = make('tr', { class: at === levels.length - 1 ? 'z-columns' : 'z-auxhead' });
  const heading = (text, attributes) =>
    make('th', { class: 'z-auxheader', ...attributes }, make('div', { class: 'z-auxheader-content' }, text));
  if (at === 0)
    line.append(heading('STT', { rowspan: String(levels.length) }), heading(content.labelHeader, { rowspan: String(levels.length) }));
  for (const { header, colspan, rowspan } of level) line.append(heading(header, { colspan: String(colspan), rowspan: String(rowspan) }));
  head.append(line);
});

let serial = 0;
const id = () => `zk_c_${(serial++).toString(36)}`;
const places = new Map();
const body = make('tbody', { class: 'z-rows' });
const shown = [];
const redraw = () => {
  const summed = withSums(content, cells);
  for (const { row, key, label } of shown) label.textContent = grouped(summed[row][key]);
};
rows.forEach((row, at) => {
  const cellOf = (...children) => make('td', { class: 'z-row-inner', id: id() }, make('div', { class: 'z-row-content' }, ...children));
  const line = make('tr', { class: 'z-row', id: id() });
  line.append(
    cellOf(make('span', { class: 'z-label' }, row.kind === 'total' ? '' : String(at + 1))),
    cellOf(make('span', { class: 'z-label' }, row.label)),
  );
  for (const { key, state } of columns) {
    if (state === 'computed') {
      const label = make('span', { class: 'z-label', id: id() });
      shown.push({ row: row.key, key, label });
      line.append(cellOf(label));
      continue;
    }
    const box = make('input', { type: 'text', class: 'z-intbox', id: id(), size: '7', autocomplete: 'off' });
    let last = '';
    box.addEventListener('blur', () => {
      if (box.value === last) return;
      last = box.value;
      const figure = toFigure(box.value);
      setTimeout(() => {
        cells[row.key][key] = figure;
        box.value = grouped(figure);
        last = box.value;
        redraw();
      }, SERVER_MS);
    });
    places.set(`${row.key}.${key}`, box);
    line.append(cellOf(box));
  }
  body.append(line);
});
mount.append(
  make(
    'div',
    { class: 'z-grid' },
    make('div', { class: 'z-grid-header' }, make('table', { style, border: '1' }, faker(), head)),
    make('div', { class: 'z-grid-body' }, make('table', { style, border: '1' }, faker(), body)),
  ),
);

ready(page, (row, column) => places.get(`${row}.${column}`));
