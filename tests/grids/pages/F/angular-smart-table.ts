import angular from 'angular';
import 'angular-smart-table/dist/smart-table.js';
import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsF['angular-smart-table']);
document.head.append(
  el(
    'style',
    {},
    '.bang{border-collapse:collapse;font-size:13px;width:100%} .bang td,.bang th{border:1px solid #ccc;padding:4px 6px} .pagination{display:flex;gap:8px;list-style:none;padding:0}',
  ),
);

const headers = columns.map(({ key, header }) => el('th', key === 'action' ? {} : { 'st-sort': key }, header));
const filters = columns.map(({ key }) =>
  el('th', {}, ...(key === 'code' || key === 'owner' ? [el('input', { 'st-search': key, placeholder: 'Tìm...', type: 'search' })] : [])),
);
const cells = columns.map(({ key }) =>
  el('td', {}, ...(key === 'action' ? [el('button', { type: 'button' }, 'Xem')] : [`{{row['${key}']}}`])),
);
const pager = el('td', {
  colspan: String(columns.length),
  'st-pagination': '',
  'st-items-by-page': String(shown),
  'st-displayed-pages': '5',
});
mount.append(
  el(
    'div',
    { 'ng-controller': 'DaTraCtrl' },
    el(
      'table',
      { class: 'bang', 'st-table': 'rows', 'st-safe-src': 'all' },
      el('thead', {}, el('tr', {}, ...headers), el('tr', {}, ...filters)),
      el('tbody', {}, el('tr', { 'ng-repeat': 'row in rows', 'st-select-row': 'row', 'st-select-mode': 'multiple' }, ...cells)),
      el('tfoot', {}, el('tr', {}, pager)),
    ),
  ),
);

angular.module('motcua', ['smart-table']).controller('DaTraCtrl', [
  '$scope',
  (scope: Record<string, unknown>) => {
    scope['all'] = rows;
    scope['rows'] = [];
  },
]);
angular.bootstrap(mount, ['motcua']);
