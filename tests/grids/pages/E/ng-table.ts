import 'ng-table/bundles/ng-table.css';
import angular from 'angular';
import 'ng-table/bundles/ng-table.js';
import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsE['ng-table']);
document.head.append(
  el(
    'style',
    {},
    '.table{border-collapse:collapse;font-size:13px} .table td,.table th{border:1px solid #ccc;padding:4px} .pagination{display:flex;gap:8px;list-style:none}',
  ),
);

const cells = columns.map(({ key, header }) => {
  if (key === 'action') return el('td', { 'data-title': `'${header}'` }, el('button', { type: 'button' }, 'Xem'));
  const searched = key === 'code' || key === 'owner';
  return el(
    'td',
    {
      'data-title': `'${header}'`,
      ...(key !== 'ordinal' && { sortable: `'${key}'` }),
      ...(searched && { filter: `{${key}: 'text'}` }),
    },
    `{{row.${key}}}`,
  );
});
mount.append(
  el(
    'div',
    { 'ng-controller': 'TiepNhanCtrl' },
    el(
      'table',
      { 'ng-table': 'bang', class: 'table table-bordered', 'show-filter': 'true' },
      el('tr', { 'ng-repeat': 'row in $data' }, ...cells),
    ),
  ),
);

interface TableParams {
  new (parameters: Record<string, unknown>, settings: Record<string, unknown>): unknown;
}

angular.module('motcua', ['ngTable']).controller('TiepNhanCtrl', [
  '$scope',
  'NgTableParams',
  (scope: Record<string, unknown>, NgTableParams: TableParams) => {
    scope['bang'] = new NgTableParams({ page: 1, count: shown }, { counts: [10, shown, 50], dataset: rows });
  },
]);
angular.bootstrap(mount, ['motcua']);
