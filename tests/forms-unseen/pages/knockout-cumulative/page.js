import ko from 'knockout';
import { contents } from '../../contents.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/* Knockout 3, bound by attributes in the markup; beside the figures of the period stand those since the year began. */
const content = contents['knockout-cumulative'];
const page = openPage(content, 'boxes');
const { mount, columns, rows } = page;

const lines = rows.map(({ key, label }) => ({
  khoa: key,
  ten: label,
  o: columns.map((column) => ({ cot: column.key, so: ko.observable('') })),
}));
const body = make('tbody', { 'data-bind': 'foreach: dong' });
body.innerHTML = `<tr>
  <td data-bind="text: $index() + 1"></td><td data-bind="text: ten"></td>
  <!-- ko foreach: o --><td><input class="form-control" size="7" data-bind="value: so, attr: { id: $parent.khoa + '-' + cot }"></td><!-- /ko -->
</tr>`;
mount.append(make('table', { class: 'table table-striped', border: '1' }, tableHead(content), body));
ko.applyBindings({ dong: lines }, mount);

ready(
  page,
  (row, column) => document.getElementById(`${row}-${column}`),
  () => Object.fromEntries(lines.map(({ khoa, o }) => [khoa, Object.fromEntries(o.map(({ cot, so }) => [cot, toFigure(so())]))])),
);
