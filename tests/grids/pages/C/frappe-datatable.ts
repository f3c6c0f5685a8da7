import DataTable from 'frappe-datatable';
import 'frappe-datatable/dist/frappe-datatable.css';
import { contentsC } from '../../contents/C';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsC['frappe-datatable']);

const table = new DataTable(mount, {
  columns: columns.map(({ key, header, width }) => ({ id: key, name: header, width, editable: false })),
  data: rows,
  checkboxColumn: true,
  serialNoColumn: true,
  inlineFilters: true,
  layout: 'fixed',
  cellHeight: 34,
});
table.refresh();
