import { DataGrid } from '@mui/x-data-grid';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { columnsOf, isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['mui-x-grid'];
const page = openPage(content, 'sentence');
const { mount, columns, rows } = page;
let held = rows.map(({ key, label }) => ({ id: key, ten: label, ...Object.fromEntries(columns.map((column) => [column.key, null])) }));

const groupOf = (node) =>
  isGroup(node)
    ? { groupId: `${node.header}-${columnsOf(node.children)[0].key}`, headerName: node.header, children: node.children.map(groupOf) }
    : { field: node.key };

/** Keeps a changed record and gives all of them. */
function keep(record) {
  held = held.map((old) => (old.id === record.id ? record : old));
  return held;
}

function Form() {
  const [records, setRecords] = useState(held);
  return h(
    'div',
    { style: { width: 1360 } },
    h(DataGrid, {
      rows: records,
      columns: [
        { field: 'ten', headerName: content.labelHeader, width: 190, sortable: false },
        ...columns.map(({ key, header }) => ({
          field: key,
          headerName: header,
          width: 88,
          type: 'number',
          editable: true,
          sortable: false,
        })),
      ],
      columnGroupingModel: content.tree.map(groupOf).filter((node) => node.groupId),
      density: 'compact',
      hideFooter: true,
      disableColumnMenu: true,
      disableVirtualization: true,
      processRowUpdate: (record) => {
        setRecords(keep(record));
        return record;
      },
    }),
  );
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 300));
const model = () =>
  Object.fromEntries(held.map((record) => [record.id, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]));
ready(page, (row, column) => mount.querySelector(`[data-id="${row}"] [data-field="${column}"]`), model);
