import { createApp, h, type Component } from 'vue';
import * as packaged from 'vue3-easy-data-table';
import 'vue3-easy-data-table/dist/style.css';
import { contentsB } from '../../contents/B';
import { openList } from '../../page';

// Its types do not name the default export.
const EasyDataTable = (packaged as unknown as { default: Component }).default;

const { mount, columns, rows, shown } = openList(contentsB['vue3-easy-data-table']);

createApp({
  render: () =>
    h(EasyDataTable, {
      headers: columns.map(({ key, header, width }) => ({ text: header, value: key, width, sortable: true, fixed: key === 'code' })),
      items: rows,
      rowsPerPage: shown,
      rowsPerPageMessage: 'Số dòng mỗi trang',
      rowsOfPageSeparatorMessage: 'trên',
      itemsSelected: [],
      showIndex: true,
      buttonsPagination: true,
      alternating: true,
      borderCell: true,
    }),
}).mount(mount);
