import 'jquery-bootgrid/dist/jquery.bootgrid.css';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'jquery-bootgrid/dist/jquery.bootgrid.js?url';

const { mount, columns, rows, shown } = openList(contentsD['jquery-bootgrid']);
// What Bootstrap's own stylesheet does on portals: menus are closed until opened.
document.head.append(
  el(
    'style',
    {},
    '.table{width:100%;max-width:1330px;font-size:13px} .dropdown-menu{display:none} .pagination{display:flex;list-style:none;gap:10px;padding:0}',
  ),
);

const headers = columns.map(({ key, header, width }) =>
  el(
    'th',
    {
      'data-column-id': key,
      'data-width': `${width}px`,
      ...(key === 'code' && { 'data-identifier': 'true', 'data-formatter': 'link' }),
      ...(key === 'action' && { 'data-formatter': 'commands', 'data-sortable': 'false' }),
    },
    header,
  ),
);
const body = rows.map((row) => el('tr', {}, ...columns.map(({ key }) => el('td', {}, row[key] ?? ''))));
const table = el(
  'table',
  { id: 'dsHoSo', class: 'table table-condensed table-hover table-striped' },
  el('thead', {}, el('tr', {}, ...headers)),
  el('tbody', {}, ...body),
);
mount.append(table);

await loadScript(scriptAddress);
plugin(table, 'bootgrid', {
  selection: true,
  multiSelect: true,
  rowSelect: true,
  rowCount: [shown, 50, -1],
  formatters: {
    link: (_: unknown, row: Record<string, string>) => `<a href="#${row['code'] ?? ''}">${row['code'] ?? ''}</a>`,
    commands: () => '<button type="button">Xem</button> <button type="button">Bàn giao</button>',
  },
  labels: {
    all: 'Tất cả',
    infos: 'Hiển thị {{ctx.start}} đến {{ctx.end}} của {{ctx.total}} hồ sơ',
    loading: 'Đang tải...',
    noResults: 'Không có dữ liệu để hiển thị',
    refresh: 'Làm mới',
    search: 'Tìm kiếm',
  },
});
