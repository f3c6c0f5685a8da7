import { InputNumber, Table } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready } from '../../kit/page.ts';

const content = contents['arco-number'];
const page = openPage(content, 'pairs');
const { mount, rows } = page;
let held = page.cells;

function Form() {
  const [cells, setCells] = useState(held);
  useEffect(() => {
    held = cells;
  }, [cells]);
  const change = (row, column) => (value) =>
    setCells((before) => ({ ...before, [row]: { ...before[row], [column]: value === undefined ? null : value } }));
  const columnOf = (node) =>
    isGroup(node)
      ? { title: node.header, children: node.children.map(columnOf) }
      : {
          title: node.header,
          dataIndex: node.key,
          width: 110,
          render: (_value, { key }) =>
            h(InputNumber, {
              id: `${key}.${node.key}`,
              value: cells[key][node.key] ?? undefined,
              onChange: change(key, node.key),
              min: 0,
              precision: 0,
              hideControl: true,
              size: 'small',
              formatter: (value) => `${value}`.replace(/\B(?=(\d{3})+(?!\d))/g, '.'),
              parser: (text) => text.replace(/\./g, ''),
            }),
        };
  return h(Table, {
    border: { wrapper: true, cell: true },
    pagination: false,
    data: rows.map(({ key, label }, at) => ({ key, label, at: at + 1 })),
    columns: [
      { title: 'STT', dataIndex: 'at', width: 60 },
      { title: content.labelHeader, dataIndex: 'label', width: 200 },
      ...content.tree.map(columnOf),
    ],
  });
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 150));
ready(
  page,
  (row, column) => document.getElementById(`${row}.${column}`),
  () => held,
);
