import { contents } from '../../contents.ts';
import { rangedHead } from '../../kit/heads.ts';
import { headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of GWT: text in a cell gives way to a box when it is pressed; the box is taken when it is left or by Enter. */
const content = contents['gwt-manner'];
const page = openPage(content, rangedHead(content));
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const head = make('thead', { 'aria-hidden': 'false' });
levels.forEach((level, at) => {
  const line = make('tr', { __gwt_header_row: String(at) });
  const heading = (text, attributes) => make('th', { class: 'GOE-cellTableHeader', ...attributes }, text);
  if (at === 0)
    line.append(heading('STT', { rowspan: String(levels.length) }), heading(content.labelHeader, { rowspan: String(levels.length) }));
  for (const { header, colspan, rowspan } of level) line.append(heading(header, { colspan: String(colspan), rowspan: String(rowspan) }));
  head.append(line);
});

const places = new Map();
const body = make('tbody');

function show(holder, row, column) {
  holder.textContent = cells[row][column] === null ? '\u00a0' : String(cells[row][column]);
}
function edit(holder, row, column) {
  if (holder.querySelector('input')) return;
  const before = cells[row][column] ?? '';
  holder.innerHTML = `<input type="text" value="${before}" tabindex="-1" style="width:60px">`;
  const box = holder.firstElementChild;
  box.focus();
  box.select();
  let done = false;
  const leave = (taken) => {
    if (done) return;
    done = true;
    if (taken) cells[row][column] = toFigure(box.value);
    show(holder, row, column);
  };
  box.addEventListener('blur', () => leave(true));
  box.addEventListener('keyup', (event) => event.key === 'Enter' && leave(true));
  box.addEventListener('keydown', (event) => event.key === 'Escape' && leave(false));
}
rows.forEach((row, at) => {
  const line = make('tr', { __gwt_row: String(at), __gwt_subrow: '0' });
  const cellOf = (inside) => make('td', { class: 'GOE-cellTableCell', style: 'min-width:66px' }, inside);
  line.append(cellOf(make('div', {}, String(at + 1))), cellOf(make('div', {}, row.label)));
  for (const { key } of columns) {
    const holder = make('div', { style: 'outline-style:none', tabindex: '-1', __gwt_cell: `cell-gwt-uid-${at}-${key}` }, '\u00a0');
    holder.addEventListener('click', () => edit(holder, row.key, key));
    holder.addEventListener('keydown', (event) => event.key === 'Enter' && event.target === holder && edit(holder, row.key, key));
    places.set(`${row.key}.${key}`, holder);
    line.append(cellOf(holder));
  }
  body.append(line);
});
mount.append(make('table', { cellspacing: '0', class: 'GOE-cellTableWidget', border: '1' }, head, body));

ready(page, (row, column) => places.get(`${row}.${column}`));
