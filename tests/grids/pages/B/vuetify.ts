import 'vuetify/styles';
import { createApp, h } from 'vue';
import { createVuetify } from 'vuetify';
import { VDataTable, VApp } from 'vuetify/components';
import { contentsB } from '../../contents/B';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsB['vuetify']);

createApp({
  render: () =>
    h(VApp, () =>
      h(
        VDataTable,
        {
          headers: columns.map(({ key, header }) => ({ key, title: header, sortable: key !== 'action' })),
          items: rows,
          itemsPerPage: shown,
          itemsPerPageText: 'Số hồ sơ mỗi trang:',
          showSelect: true,
          density: 'compact',
          fixedHeader: true,
        },
        {
          'item.state': ({ value }: { value: string }) => h('span', { class: 'v-chip' }, value),
          'item.action': () => [h('button', { type: 'button' }, 'Xem'), h('button', { type: 'button' }, 'Chuyển')],
        },
      ),
    ),
})
  .use(createVuetify())
  .mount(mount);
