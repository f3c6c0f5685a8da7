import DataTable from 'vanilla-datatables';
import 'vanilla-datatables/dist/vanilla-dataTables.min.css';
import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsE['vanilla-datatables']);
document.head.append(
  el('style', {}, '.dataTable-table td,.dataTable-table th{font-size:13px;padding:4px 6px;border-bottom:1px solid #ddd;text-align:left}'),
);

const table = el('table', { id: 'ketqua' });
mount.append(table);

const drawn = new DataTable(table, {
  perPage: shown,
  perPageSelect: [10, shown, 50],
  fixedHeight: true,
  labels: {
    placeholder: 'Tìm trong bảng...',
    perPage: '{select} hồ sơ mỗi trang',
    noRows: 'Không có hồ sơ nào',
    info: 'Hiển thị {start} đến {end} của {rows} hồ sơ',
  },
  data: { headings: columns.map(({ header }) => header), data: rows.map((row) => columns.map(({ key }) => row[key] ?? '')) },
});
drawn.update();
