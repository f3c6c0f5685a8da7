import { OTable, OTableColumn } from '@oruga-ui/oruga-next';
import { createApp, h } from 'vue';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows, shown } = openList(contentsD['oruga']);
// Oruga brings no looks of its own; this is what a theme does at the width of a desk.
document.head.append(
  el(
    'style',
    {},
    '.o-table__mobile-sort{display:none} .o-table{border-collapse:collapse;width:100%;font-size:14px} .o-table td,.o-table th{border-bottom:1px solid #ddd;padding:4px 8px;text-align:left} .o-pag{display:flex;gap:8px} .o-pag__list{display:flex;gap:8px;list-style:none}',
  ),
);

createApp({
  render: () =>
    h(
      OTable,
      { data: rows, paginated: true, perPage: shown, checkable: true, hoverable: true, mobileCards: true, paginationSimple: false },
      {
        default: () =>
          columns.map(({ key, header }) =>
            h(
              OTableColumn,
              { key, field: key, label: header, sortable: key === 'due', searchable: key === 'code' },
              {
                ...(key === 'code' && {
                  default: ({ row }: { row: TextRow }) => h('a', { href: `#${row['code'] ?? ''}` }, row['code']),
                }),
                ...(key === 'action' && { default: () => h('button', { type: 'button' }, 'Tiếp nhận') }),
              },
            ),
          ),
      },
    ),
}).mount(mount);
