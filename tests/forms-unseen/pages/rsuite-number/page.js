import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { InputNumber, Table } from 'rsuite';
import 'rsuite/dist/rsuite.css';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

/* RSuite: a table of blocks that are set side by side by their left edges, boxes with steps that hold their own figures. */
const content = contents['rsuite-number'];
const page = openPage(content, 'pairs');
const { mount, cells, rows } = page;
const { Column, ColumnGroup, HeaderCell, Cell } = Table;

function Form() {
  const columnOf = ({ key, header }) =>
    h(
      Column,
      { key, width: 108, align: 'center', verticalAlign: 'middle' },
      h(HeaderCell, null, header),
      h(Cell, { style: { padding: 4 } }, ({ khoa }) =>
        h(InputNumber, {
          size: 'xs',
          min: 0,
          id: `${khoa}.${key}`,
          defaultValue: cells[khoa][key] ?? '',
          onChange: (value) => {
            cells[khoa][key] = toFigure(value);
          },
        }),
      ),
    );
  return h(
    Table,
    {
      bordered: true,
      cellBordered: true,
      autoHeight: true,
      headerHeight: 80,
      width: 1400,
      rowKey: 'khoa',
      data: rows.map(({ key, label }, at) => ({ khoa: key, ten: label, stt: at + 1 })),
    },
    h(Column, { width: 60, verticalAlign: 'middle' }, h(HeaderCell, null, 'STT'), h(Cell, { dataKey: 'stt' })),
    h(Column, { width: 220, verticalAlign: 'middle' }, h(HeaderCell, null, content.labelHeader), h(Cell, { dataKey: 'ten' })),
    content.tree.map((node) =>
      isGroup(node)
        ? h(ColumnGroup, { key: node.header, header: node.header, align: 'center', verticalAlign: 'middle' }, node.children.map(columnOf))
        : columnOf(node),
    ),
  );
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 250));
ready(page, (row, column) => document.getElementById(`${row}.${column}`));
