import { createApp, h, nextTick, reactive } from 'vue';
import { Colgroup, Column, Edit, Table, VXETable } from 'vxe-table';
import 'vxe-table/lib/style.css';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['vxe-edit'];
const page = openPage(content, 'boxes');
const { mount, columns, rows } = page;
const records = reactive(
  rows.map(({ key, label }) => ({ khoa: key, ten: label, ...Object.fromEntries(columns.map((column) => [column.key, ''])) })),
);

const columnOf = (node) =>
  isGroup(node)
    ? h(Colgroup, { title: node.header, align: 'center' }, { default: () => node.children.map(columnOf) })
    : h(Column, {
        field: node.key,
        title: node.header,
        width: 120,
        align: 'right',
        editRender: { name: 'input', attrs: { type: 'text' } },
      });

createApp({
  render: () =>
    h(
      Table,
      { data: records, border: true, editConfig: { trigger: 'click', mode: 'cell' }, rowConfig: { keyField: 'khoa' } },
      {
        default: () => [
          h(Column, { type: 'seq', title: 'STT', width: 60, fixed: 'left' }),
          h(Column, { field: 'ten', title: content.labelHeader, width: 220, fixed: 'left' }),
          ...content.tree.map(columnOf),
        ],
      },
    ),
})
  .use(Edit)
  .use(Table)
  .mount(mount);
void VXETable;
await nextTick();
await new Promise((resolve) => setTimeout(resolve, 200));

const columnAt = (column) => columns.findIndex(({ key }) => key === column) + 2;
const model = () =>
  Object.fromEntries(records.map((record) => [record.khoa, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]));
ready(
  page,
  (row, column) =>
    mount.querySelector(`.vxe-table--main-wrapper .vxe-table--body-wrapper tr[rowid="${row}"]`)?.children[columnAt(column)] ?? null,
  model,
);
