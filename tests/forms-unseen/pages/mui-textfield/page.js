import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TextField } from '@mui/material';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { grouped, headerRows, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['mui-textfield'];
const page = openPage(content, 'crumbs');
const { mount, columns, rows } = page;
const levels = headerRows(content.tree);
let held = page.cells;

/** Every box is drawn from the state, with its dots; what is typed goes there first. */
function Form() {
  const [cells, setCells] = useState(held);
  useEffect(() => {
    held = cells;
  }, [cells]);
  const summed = withSums(content, cells);
  const change = (row, column) => (event) => {
    const figure = toFigure(event.target.value);
    setCells((before) => ({ ...before, [row]: { ...before[row], [column]: figure } }));
  };
  const box = (row, { key, state }) =>
    h(TextField, {
      variant: 'standard',
      size: 'small',
      value: grouped(summed[row.key][key]),
      onChange: change(row.key, key),
      disabled: state === 'computed',
      slotProps: { htmlInput: { 'data-o': `${row.key}.${key}`, inputMode: 'numeric', style: { width: 70, textAlign: 'right' } } },
    });
  return h(
    TableContainer,
    { component: Paper },
    h(
      Table,
      { size: 'small' },
      h(
        TableHead,
        null,
        levels.map((level, at) =>
          h(
            TableRow,
            { key: at },
            at === 0 && [
              h(TableCell, { key: 'tt', rowSpan: levels.length }, 'STT'),
              h(TableCell, { key: 'ten', rowSpan: levels.length }, content.labelHeader),
            ],
            level.map(({ header, colspan, rowspan }, index) =>
              h(TableCell, { key: index, colSpan: colspan, rowSpan: rowspan, align: 'center' }, header),
            ),
          ),
        ),
      ),
      h(
        TableBody,
        null,
        rows.map((row, at) =>
          h(
            TableRow,
            { key: row.key, hover: true },
            h(TableCell, null, at + 1),
            h(TableCell, { component: 'th', scope: 'row' }, row.label),
            columns.map((column) => h(TableCell, { key: column.key }, box(row, column))),
          ),
        ),
      ),
    ),
  );
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 100));
ready(
  page,
  (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`),
  () => held,
);
