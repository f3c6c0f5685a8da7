import { Vue3Datatable } from '@bhplugin/vue3-datatable';
import '@bhplugin/vue3-datatable/dist/style.css';
import { createApp, h } from 'vue';
import { contentsF } from '../../contents/F';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows, shown } = openList(contentsF['vue3-datatable']);

createApp({
  render: () =>
    h(
      Vue3Datatable,
      {
        rows,
        columns: columns.map(({ key, header, width }) => ({ field: key, title: header, minWidth: `${width}px`, isUnique: key === 'code' })),
        hasCheckbox: true,
        sortable: true,
        columnFilter: true,
        pageSize: shown,
        pageSizeOptions: [10, shown, 50],
        paginationInfo: 'Hiển thị {0} đến {1} trong tổng số {2} hồ sơ',
        noDataContent: 'Không có hồ sơ',
      },
      { code: ({ value }: { value: TextRow }) => h('a', { href: `#${value['code'] ?? ''}` }, value['code']) },
    ),
}).mount(mount);
