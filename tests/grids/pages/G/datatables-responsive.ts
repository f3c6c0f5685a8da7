import 'datatables.net-dt/css/jquery.dataTables.css';
import DataTable from 'datatables.net-dt';
import 'datatables.net-responsive';
import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsG['datatables-responsive']);
document.head.append(
  el(
    'style',
    {},
    '.child ul.dtr-details{list-style:none;margin:0;padding:0} .dtr-title{display:inline-block;min-width:90px;font-weight:bold} table{font-size:13px}',
  ),
);
const table = el('table', { class: 'display nowrap', style: 'width:100%' });
// A side panel takes the width that the last columns would need.
mount.append(el('div', { style: 'width:900px' }, table));

const drawn = new DataTable(table, {
  data: rows,
  columns: columns.map(({ key, header, width }) => ({ data: key, title: header, width: `${width}px` })),
  pageLength: shown,
  lengthMenu: [10, shown, 50],
  order: [],
  autoWidth: false,
  language: {
    search: 'Tìm kiếm:',
    lengthMenu: 'Hiển thị _MENU_ hồ sơ',
    info: 'Hiển thị _START_ đến _END_ trong tổng số _TOTAL_ hồ sơ',
    paginate: { first: 'Đầu', last: 'Cuối', next: 'Tiếp', previous: 'Trước' },
  },
  responsive: {
    details: {
      display: (DataTable as unknown as { Responsive: { display: Record<string, unknown> } }).Responsive.display['childRowImmediate'],
    },
  },
} as never);
drawn.draw();
