import { InputNumber, Table } from 'tdesign-vue-next';
import 'tdesign-vue-next/dist/tdesign.css';
import { createApp, h, nextTick, reactive } from 'vue';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready } from '../../kit/page.ts';

const content = contents['tdesign-petitions'];
const page = openPage(content, 'crumbs', { search: true });
const { mount, rows } = page;
const cells = reactive(page.cells);

const columnOf = (node) =>
  isGroup(node)
    ? { title: node.header, colKey: node.header, align: 'center', children: node.children.map(columnOf) }
    : {
        title: node.header,
        colKey: node.key,
        width: 120,
        cell: (_h, { row }) =>
          h(InputNumber, {
            modelValue: cells[row.khoa][node.key] ?? undefined,
            'onUpdate:modelValue': (value) => (cells[row.khoa][node.key] = value === undefined || value === '' ? null : value),
            theme: 'normal',
            min: 0,
            decimalPlaces: 0,
            size: 'small',
            placeholder: '',
            inputProps: { name: `${row.khoa}.${node.key}` },
            'data-o': `${row.khoa}.${node.key}`,
          }),
      };

createApp({
  render: () =>
    h(Table, {
      bordered: true,
      rowKey: 'khoa',
      data: rows.map(({ key, label }, at) => ({ khoa: key, ten: label, stt: at + 1 })),
      columns: [
        { title: 'STT', colKey: 'stt', width: 60 },
        { title: content.labelHeader, colKey: 'ten', width: 200 },
        ...content.tree.map(columnOf),
      ],
    }),
}).mount(mount);
await nextTick();
await new Promise((resolve) => setTimeout(resolve, 200));

ready(
  page,
  (row, column) => mount.querySelector(`[data-o="${row}.${column}"] input`),
  () => JSON.parse(JSON.stringify(cells)),
);
