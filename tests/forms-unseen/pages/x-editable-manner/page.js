import { contents } from '../../contents.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/*
 * In the manner of X-editable: a cell is a link, „Trống“ where nothing stands; pressed, it opens a bubble elsewhere in the document
 * with one box, which is kept by Enter, by its tick, or by pressing beside it.
 */
const content = contents['x-editable-manner'];
const page = openPage(content, 'sentence');
const { mount, cells, columns, rows } = page;
const SERVER_MS = 40;

let bubble;
function close(taken) {
  if (!bubble) return;
  const { row, column, link, box, element } = bubble;
  bubble = undefined;
  element.remove();
  link.classList.remove('editable-open');
  if (!taken) return;
  const figure = toFigure(box.value);
  setTimeout(() => {
    cells[row][column] = figure;
    draw(link, figure);
  }, SERVER_MS);
}
function draw(link, figure) {
  link.textContent = figure === null ? 'Trống' : String(figure);
  link.classList.toggle('editable-empty', figure === null);
}
function open(row, column, link) {
  close(true);
  const box = make('input', { type: 'text', class: 'form-control input-sm', style: 'padding-right:24px' });
  box.value = cells[row][column] ?? '';
  const keep = make('button', { type: 'button', class: 'btn btn-primary btn-sm editable-submit' }, '✓');
  const drop = make('button', { type: 'button', class: 'btn btn-default btn-sm editable-cancel' }, '✗');
  const place = link.getBoundingClientRect();
  const element = make(
    'div',
    {
      class: 'popover fade top in editable-container editable-popup',
      role: 'tooltip',
      style: `position:absolute;background:#fff;border:1px solid #999;padding:6px;left:${place.left + window.scrollX}px;top:${place.bottom + window.scrollY + 4}px`,
    },
    make('h3', { class: 'popover-title', style: 'font-size:12px;margin:0' }, 'Nhập số liệu'),
    make('div', { class: 'popover-content' }, make('div', { class: 'editableform form-inline' }, box, keep, drop)),
  );
  keep.addEventListener('click', () => close(true));
  drop.addEventListener('click', () => close(false));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') close(true);
    if (event.key === 'Escape') close(false);
  });
  bubble = { row, column, link, box, element };
  link.classList.add('editable-open');
  document.body.append(element);
  box.focus();
  box.select();
}
document.addEventListener('click', (event) => {
  if (bubble && !bubble.element.contains(event.target) && event.target !== bubble.link) close(true);
});

const places = new Map();
const body = make('tbody');
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, row.label));
  for (const { key } of columns) {
    const link = make('a', { href: '#', class: 'editable editable-click', 'data-type': 'text', 'data-pk': row.key, 'data-name': key });
    draw(link, cells[row.key][key]);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (bubble?.link !== link) open(row.key, key, link);
    });
    places.set(`${row.key}.${key}`, link);
    line.append(make('td', {}, link));
  }
  body.append(line);
});
mount.append(make('table', { class: 'table table-bordered table-condensed', border: '1' }, tableHead(content), body));

ready(page, (row, column) => places.get(`${row}.${column}`));
