import 'jtable/lib/themes/metro/blue/jtable.css';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import tableAddress from 'jtable/lib/jquery.jtable.js?url';
import widgetsAddress from 'jquery-ui/dist/jquery-ui.js?url';

const { mount, columns, rows, shown } = openList(contentsD['jtable']);
const place = el('div', { id: 'SoTheoDoi' });
mount.append(place);

await loadScript(widgetsAddress);
await loadScript(tableAddress);
plugin(place, 'jtable', {
  title: 'SỔ THEO DÕI HỒ SƠ',
  paging: true,
  pageSize: shown,
  pageSizes: [shown, 30, 50],
  sorting: true,
  selecting: true,
  multiselect: true,
  selectingCheckboxes: true,
  columnResizable: true,
  columnSelectable: true,
  jqueryuiTheme: false,
  messages: {
    pagingInfo: 'Hiển thị {0}-{1} trong tổng số {2}',
    pageSizeChangeLabel: 'Số dòng',
    gotoPageLabel: 'Đến trang',
    noDataAvailable: 'Không có dữ liệu',
    loadingMessage: 'Đang tải...',
    editRecord: 'Sửa',
    deleteText: 'Xóa',
    addNewRecord: 'Thêm hồ sơ',
  },
  actions: {
    listAction: (_: unknown, { jtStartIndex, jtPageSize }: { jtStartIndex: number; jtPageSize: number }) => ({
      Result: 'OK',
      Records: rows.slice(jtStartIndex, jtStartIndex + jtPageSize),
      TotalRecordCount: rows.length,
    }),
    deleteAction: () => ({ Result: 'OK' }),
  },
  fields: {
    id: { key: true, list: false },
    ...Object.fromEntries(columns.map(({ key, header, width }) => [key, { title: header, width: `${Math.round(width / 15)}%` }])),
  },
});
plugin(place, 'jtable', 'load');
