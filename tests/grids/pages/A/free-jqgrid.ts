import 'free-jqgrid/css/ui.jqgrid.min.css';
import { el } from '../../chrome';
import { contentsA } from '../../contents/A';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'free-jqgrid/js/jquery.jqgrid.min.js?url';

const { mount, columns, rows, shown } = openList(contentsA['free-jqgrid']);
const table = el('table', { id: 'dsHoSo' });
mount.append(table, el('div', { id: 'trang' }));

await loadScript(scriptAddress);
plugin(table, 'jqGrid', {
  datatype: 'local',
  data: rows,
  colModel: columns.map(({ key, header, width }) => ({
    name: key,
    label: header,
    width,
    frozen: key === 'code',
    ...(key === 'state' && { stype: 'select', searchoptions: { value: ':Tất cả;Đang xử lý:Đang xử lý' } }),
  })),
  cmTemplate: { autoResizable: true },
  rownumbers: true,
  multiselect: true,
  rowNum: shown,
  rowList: [20, 50, 100],
  pager: '#trang',
  viewrecords: true,
  caption: 'Danh sách hồ sơ',
  width: 1300,
  height: 420,
  shrinkToFit: false,
});
plugin(table, 'jqGrid', 'filterToolbar', { stringResult: true });
plugin(table, 'jqGrid', 'setFrozenColumns');
