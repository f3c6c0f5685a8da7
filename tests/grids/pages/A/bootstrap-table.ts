import 'bootstrap-table/dist/bootstrap-table.min.css';
import { contentsA } from '../../contents/A';
import { el } from '../../chrome';
import { openList } from '../../page';
import { plugin } from '../../jquery-global';
import 'bootstrap-table/dist/bootstrap-table.js';
import 'bootstrap-table/dist/locale/bootstrap-table-vi-VN.js';

const { mount, columns, rows, shown } = openList(contentsA['bootstrap-table']);
// What Bootstrap's own stylesheet does on portals: menus are closed until opened.
document.head.append(el('style', {}, '.dropdown-menu{display:none}'));
const toolbar = el('div', { id: 'toolbar' }, el('button', { type: 'button' }, 'In phiếu hẹn'));
const table = el('table', { class: 'table' });
mount.append(toolbar, table);

plugin(table, 'bootstrapTable', {
  locale: 'vi-VN',
  toolbar: '#toolbar',
  classes: 'table table-bordered table-hover',
  search: true,
  showColumns: true,
  showRefresh: true,
  clickToSelect: true,
  detailView: true,
  detailFormatter: (_: number, row: Record<string, string>) => `Địa chỉ: ${row['address'] ?? ''}`,
  pagination: true,
  pageSize: shown,
  pageList: [10, 25, 50],
  columns: [
    { field: 'checked', checkbox: true },
    ...columns.map(({ key, header }) => ({
      field: key,
      title: header,
      sortable: key !== 'action',
      ...(key === 'code' && { formatter: (code: string) => `<a href="#${code}">${code}</a>` }),
      ...(key === 'state' && { formatter: (state: string) => `<span class="label label-info">${state}</span>` }),
      ...(key === 'action' && { formatter: () => '<button type="button">Trả kết quả</button> <button type="button">Xem</button>' }),
    })),
  ],
  data: rows,
});
