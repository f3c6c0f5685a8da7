import { NDataTable, NInputNumber } from 'naive-ui';
import { createApp, h, nextTick, reactive } from 'vue';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { grouped, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['naive-number'];
const page = openPage(content, 'crumbs');
const { mount, rows } = page;
const cells = reactive(page.cells);

const columnOf = (node) =>
  isGroup(node)
    ? { title: node.header, key: node.header, children: node.children.map(columnOf) }
    : {
        title: node.header,
        key: node.key,
        width: 110,
        render: ({ khoa }) =>
          h(NInputNumber, {
            value: cells[khoa][node.key],
            'onUpdate:value': (value) => (cells[khoa][node.key] = value),
            showButton: false,
            disabled: node.state === 'locked',
            min: 0,
            size: 'small',
            placeholder: '',
            format: (value) => grouped(value),
            parse: (text) => toFigure(text),
            inputProps: { 'data-o': `${khoa}.${node.key}` },
          }),
      };

createApp({
  render: () =>
    h(NDataTable, {
      singleLine: false,
      data: rows.map(({ key, label }, at) => ({ key, khoa: key, ten: label, stt: at + 1 })),
      columns: [
        { title: 'STT', key: 'stt', width: 60 },
        { title: content.labelHeader, key: 'ten', width: 220 },
        ...content.tree.map(columnOf),
      ],
    }),
}).mount(mount);
await nextTick();
await new Promise((resolve) => setTimeout(resolve, 200));

ready(
  page,
  (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`),
  () => JSON.parse(JSON.stringify(cells)),
);
