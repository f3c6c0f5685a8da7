import DataTable from 'frappe-datatable';
import 'frappe-datatable/dist/frappe-datatable.css';
import { contents } from '../../contents.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['frappe-edit'];
const page = openPage(content, 'crumbs');
const { mount, columns, rows } = page;

const table = new DataTable(mount, {
  columns: [
    { id: 'ten', name: content.labelHeader, width: 190, editable: false },
    ...columns.map(({ key, header }) => ({ id: key, name: header, width: 135, editable: true })),
  ],
  data: rows.map(({ label }) => [label, ...columns.map(() => '')]),
  serialNoColumn: true,
  layout: 'fixed',
  cellHeight: 36,
});
table.refresh();

const at = (row) => rows.findIndex(({ key }) => key === row);
const column = (key) => columns.findIndex((one) => one.key === key);
const model = () =>
  Object.fromEntries(
    rows.map(({ key }, index) => [
      key,
      Object.fromEntries(columns.map((one, place) => [one.key, toFigure(table.datamanager.getCell(place + 2, index).content)])),
    ]),
  );
ready(page, (row, key) => mount.querySelector(`.dt-cell[data-row-index="${at(row)}"][data-col-index="${column(key) + 2}"]`), model);
