import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { openList, type TextRow } from '../../page';

/** A box of work as letters stand in one: the procedure is the subject, the rest follows in a line of labels and values, a letter of the name at the left. */
const { mount, columns, rows } = openList(contentsG['mail-list']);
document.head.append(
  el(
    'style',
    {},
    '.hop{list-style:none;margin:0;padding:0;width:1000px} .thu{display:flex;gap:12px;padding:9px;border-bottom:1px solid #ddd;font-size:13px} .thu.moi .tieu-de{font-weight:700} .hinh{width:34px;height:34px;border-radius:50%;background:#cfe2ff;text-align:center;line-height:34px;flex:none} .than{flex:1} .dong{color:#555;margin-top:3px} .dong span+span{margin-left:14px} .nhan{color:#888} .sao{border:0;background:none}',
  ),
);

const headerOf = (key: string): string => columns.find((column) => column.key === key)?.header ?? '';
const labelled = (row: TextRow, key: string): HTMLElement =>
  el('span', {}, el('span', { class: 'nhan' }, headerOf(key)), ': ', el('b', {}, row[key] ?? ''));

const letter = (row: TextRow, index: number): HTMLElement =>
  el(
    'li',
    { class: index % 3 === 0 ? 'thu moi' : 'thu' },
    el('input', { type: 'checkbox', 'aria-label': 'Chọn' }),
    el('div', { class: 'hinh' }, (row['owner'] ?? '').slice(0, 1)),
    el(
      'div',
      { class: 'than' },
      el(
        'div',
        { class: 'tieu-de' },
        el('span', { class: 'nhan' }, headerOf('procedure')),
        ': ',
        el('a', { href: '#' }, row['procedure'] ?? ''),
      ),
      el('div', { class: 'dong' }, labelled(row, 'code'), labelled(row, 'owner'), labelled(row, 'unit')),
      el('div', { class: 'dong' }, labelled(row, 'received'), labelled(row, 'due'), labelled(row, 'state')),
    ),
    el('button', { class: 'sao', type: 'button', title: 'Đánh dấu' }, '☆'),
  );

mount.append(
  el(
    'div',
    { style: 'display:flex;gap:10px' },
    el(
      'aside',
      { style: 'width:170px;font-size:13px' },
      el(
        'ul',
        {},
        ...['Chờ tiếp nhận (3)', 'Chờ xử lý (18)', 'Đã xử lý (240)', 'Thùng rác'].map((name) => el('li', {}, el('a', { href: '#' }, name))),
      ),
    ),
    el('ul', { class: 'hop' }, ...rows.map(letter)),
  ),
);
