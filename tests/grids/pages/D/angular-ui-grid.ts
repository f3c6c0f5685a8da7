import 'angular-ui-grid/ui-grid.css';
import angular from 'angular';
import 'angular-ui-grid/ui-grid.js';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsD['angular-ui-grid']);
mount.append(
  el(
    'div',
    { 'ng-controller': 'TraCuuCtrl' },
    el('div', {
      'ui-grid': 'gridOptions',
      'ui-grid-pinning': '',
      'ui-grid-selection': '',
      'ui-grid-resize-columns': '',
      style: 'height:440px;width:1330px',
    }),
  ),
);

const modules = ['ui.grid', 'ui.grid.pinning', 'ui.grid.selection', 'ui.grid.resizeColumns'];
angular.module('motcua', modules).controller('TraCuuCtrl', [
  '$scope',
  (scope: Record<string, unknown>) => {
    scope['gridOptions'] = {
      data: rows,
      enableFiltering: true,
      enableRowSelection: true,
      showGridFooter: true,
      columnDefs: columns.map(({ key, header, width }) => ({
        name: key,
        displayName: header,
        width,
        ...(key === 'code' && { pinnedLeft: true, cellTemplate: '<div class="ui-grid-cell-contents"><a href="#">{{COL_FIELD}}</a></div>' }),
        ...(key === 'received' && { enableFiltering: false }),
      })),
    };
  },
]);
angular.bootstrap(mount, ['motcua']);
