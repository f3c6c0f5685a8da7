import 'datatables.net-dt/css/jquery.dataTables.min.css';
import 'datatables.net-fixedcolumns-dt/css/fixedColumns.dataTables.min.css';
import { el } from '../../chrome';
import { contentsA } from '../../contents/A';
import { plugin } from '../../jquery-global';
import 'datatables.net-dt';
import 'datatables.net-fixedcolumns-dt';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsA['datatables']);
const table = el('table', { class: 'display nowrap', style: 'width:100%' });
mount.append(table);

plugin(table, 'DataTable', {
  data: rows,
  columns: columns.map(({ key, header }) => ({ data: key, title: header })),
  scrollX: true,
  scrollY: '360px',
  scrollCollapse: true,
  fixedColumns: { left: 2 },
  pageLength: shown,
  order: [],
  language: {
    lengthMenu: 'Hiển thị _MENU_ hồ sơ',
    search: 'Tìm nhanh:',
    info: 'Từ _START_ đến _END_ trong tổng số _TOTAL_ hồ sơ',
    paginate: { first: 'Đầu', last: 'Cuối', next: 'Sau', previous: 'Trước' },
  },
});
