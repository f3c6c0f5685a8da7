import { InputNumber, Table } from 'view-ui-plus';
import 'view-ui-plus/dist/styles/viewuiplus.css';
import { createApp, h, nextTick, reactive } from 'vue';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready } from '../../kit/page.ts';

const content = contents['viewui-number'];
const page = openPage(content, 'boxes');
const { mount, rows } = page;
const cells = reactive(page.cells);

const columnOf = (node) =>
  isGroup(node)
    ? { title: node.header, align: 'center', children: node.children.map(columnOf) }
    : {
        title: node.header,
        key: node.key,
        width: 110,
        render: (_h, { row }) =>
          h(InputNumber, {
            modelValue: cells[row.khoa][node.key],
            'onUpdate:modelValue': (value) => (cells[row.khoa][node.key] = value),
            min: 0,
            style: 'width:84px',
            elementId: `${row.khoa}.${node.key}`,
          }),
      };

createApp({
  render: () =>
    h(Table, {
      border: true,
      data: rows.map(({ key, label }) => ({ khoa: key, ten: label })),
      columns: [
        { type: 'index', title: 'STT', width: 60 },
        { title: content.labelHeader, key: 'ten', width: 200 },
        ...content.tree.map(columnOf),
      ],
    }),
}).mount(mount);
await nextTick();
await new Promise((resolve) => setTimeout(resolve, 200));

ready(
  page,
  (row, column) => document.getElementById(`${row}.${column}`),
  () => JSON.parse(JSON.stringify(cells)),
);
