import DataGrid, { textEditor } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['rdg-edit'];
const page = openPage(content, 'pairs');
const { mount, columns, rows } = page;
let held = rows.map(({ key, label }) => ({ id: key, ten: label, ...Object.fromEntries(columns.map((column) => [column.key, ''])) }));

const columnOf = (node) =>
  isGroup(node)
    ? { name: node.header, children: node.children.map(columnOf) }
    : { key: node.key, name: node.header, width: 100, renderEditCell: textEditor };

function keep(next) {
  held = next;
}

function Form() {
  const [records, setRecords] = useState(held);
  return h(DataGrid, {
    columns: [{ key: 'ten', name: content.labelHeader, width: 210, frozen: true }, ...content.tree.map(columnOf)],
    rows: records,
    rowKeyGetter: ({ id }) => id,
    onRowsChange: (next) => {
      keep(next);
      setRecords(next);
    },
    enableVirtualization: false,
    className: 'rdg-light',
    style: { height: 300, width: 1330 },
  });
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 200));
const model = () =>
  Object.fromEntries(held.map((record) => [record.id, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]));
const lineOf = (row) => [...mount.querySelectorAll('.rdg-row')][rows.findIndex(({ key }) => key === row)];
ready(page, (row, column) => lineOf(row).querySelector(`[aria-colindex="${columns.findIndex(({ key }) => key === column) + 2}"]`), model);
