import Tablesort from 'tablesort';
import 'tablesort/tablesort.css';
import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { cpsFormulas } from '../../contents/vendor-figures';
import { openFigures, type TextRow } from '../../page';
import { spannedHeaders } from '../spanned-headers';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsF['tablesort']);

const cellsOf = (row: TextRow): HTMLElement[] =>
  leaves.map(({ key }) => el('td', { class: 'text-xs-center', title: 'Xem danh sách hồ sơ', style: 'cursor:pointer' }, row[key] ?? ''));
const formulas = cpsFormulas.map((formula) => el('td', { style: 'font-style:italic' }, formula));

const table = el(
  'table',
  { id: 'thongke', border: '1', style: 'border-collapse:collapse;font-size:13px' },
  el('thead', {}, ...spannedHeaders(tree, ['STT', labelHeader])),
  el(
    'tbody',
    {},
    el('tr', { class: 'note__column', 'data-sort-method': 'none' }, ...formulas),
    ...rows.map((row) => el('tr', {}, el('td', {}, row['id'] ?? ''), el('td', {}, row['label'] ?? ''), ...cellsOf(row))),
  ),
  el('tfoot', {}, el('tr', {}, el('td', { colspan: '2' }, total['label'] ?? ''), ...cellsOf(total))),
);
mount.append(table);

const sorter = new Tablesort(table);
sorter.refresh();
