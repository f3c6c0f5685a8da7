import angular from 'angular';
import { contents } from '../../contents.ts';
import { grouped, headerRows, openPage, ready, toFigure } from '../../kit/page.ts';

const page = openPage(contents.angularjs, 'pairs', { form: true });
const { mount, cells, columns, rows } = page;
const sections = [...new Set(rows.map(({ group }) => group))].map((name) => ({ name, rows: rows.filter(({ group }) => group === name) }));

mount.innerHTML = `
<table class="table table-striped table-bordered" border="1" ng-controller="NhapBieu">
  <thead>
    <tr ng-repeat="level in levels">
      <th ng-if="$first" rowspan="{{levels.length}}">STT</th>
      <th ng-if="$first" rowspan="{{levels.length}}">Lĩnh vực</th>
      <th ng-repeat="cell in level" colspan="{{cell.colspan}}" rowspan="{{cell.rowspan}}">{{cell.header}}</th>
    </tr>
  </thead>
  <tbody ng-repeat="section in sections">
    <tr><td><b>{{roman[$index]}}</b></td><td colspan="{{columns.length + 1}}"><b>{{section.name}}</b></td></tr>
    <tr ng-repeat="row in section.rows">
      <td>{{$index + 1}}</td>
      <td>{{row.label}}</td>
      <td ng-repeat="column in columns">
        <span ng-if="column.state === 'computed'" class="badge">{{sum(row, column)}}</span>
        <input ng-if="column.state !== 'computed'" so-nguyen type="text" class="col-xs-12" size="5" data-o="{{row.key}}.{{column.key}}"
          ng-model="cells[row.key][column.key]" ng-model-options="{ updateOn: 'blur' }">
      </td>
    </tr>
  </tbody>
</table>`;

angular
  .module('bieu', [])
  .controller('NhapBieu', [
    '$scope',
    ($scope) => {
      Object.assign($scope, { levels: headerRows(contents.angularjs.tree), sections, columns, cells, roman: ['I', 'II', 'III'] });
      $scope.sum = (row, { adds }) => grouped(adds.reduce((sum, key) => sum + (cells[row.key][key] ?? 0), 0));
    },
  ])
  .directive('soNguyen', () => ({
    require: 'ngModel',
    link: (_scope, _element, _attributes, model) => {
      model.$parsers.push(toFigure);
      model.$formatters.push((value) => grouped(value ?? null));
    },
  }));
angular.bootstrap(mount, ['bieu']);

ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
