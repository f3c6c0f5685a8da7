import 'jquery-easyui/css/easyui.css';
import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'jquery-easyui/js/jquery.easyui.min.js?url';

const { mount, columns, rows, shown } = openList(contentsG['easyui']);
const table = el('table', { id: 'dg' });
mount.append(table);

const columnOf = ({ key, header, width }: (typeof columns)[number]): Record<string, unknown> => ({
  field: key,
  title: header,
  width,
  sortable: true,
});
const frozen = columns.slice(0, 2).map(columnOf);
const free = columns.slice(2).map(columnOf);

await loadScript(scriptAddress);
plugin(table, 'datagrid', {
  title: 'Danh sách',
  width: 1330,
  height: 420,
  nowrap: true,
  rownumbers: true,
  pagination: true,
  pageSize: shown,
  pageList: [10, shown, 50],
  striped: true,
  toolbar: [{ text: 'Chuyển bước', iconCls: 'icon-redo' }, '-', { text: 'In phiếu', iconCls: 'icon-print' }],
  frozenColumns: [[{ field: 'ck', checkbox: true }, ...frozen]],
  columns: [free],
  data: { total: rows.length, rows: rows.slice(0, shown) },
});
