import List from 'list.js';
import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsF['list.js']);
document.head.append(
  el(
    'style',
    {},
    '.list{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;list-style:none;padding:0} .the{border:1px solid #ccc;border-radius:6px;padding:8px;font-size:13px} .the dl{display:grid;grid-template-columns:110px 1fr;gap:3px;margin:0} .the dd{margin:0} .pagination{display:flex;gap:8px;list-style:none;padding:0}',
  ),
);

const card = el(
  'li',
  { class: 'the' },
  el('dl', {}, ...columns.flatMap(({ key, header }) => [el('dt', {}, header), el('dd', { class: key })])),
  el('button', { type: 'button' }, 'Xử lý'),
);
mount.append(
  el(
    'div',
    { id: 'cho-xu-ly' },
    el('input', { class: 'search', placeholder: 'Tìm trong danh sách' }),
    el('button', { class: 'sort', type: 'button', 'data-sort': 'due' }, 'Sắp theo ngày hẹn trả'),
    el('ul', { class: 'list' }),
    el('ul', { class: 'pagination' }),
  ),
);

const list = new List(
  'cho-xu-ly',
  { valueNames: columns.map(({ key }) => key), item: card.outerHTML, page: shown, pagination: true },
  rows,
);
list.update();
