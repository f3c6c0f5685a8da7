import { MantineProvider, NumberInput, Table } from '@mantine/core';
import '@mantine/core/styles.css';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { headerRows, openPage, ready } from '../../kit/page.ts';

const content = contents['mantine-number'];
const page = openPage(content, 'sentence');
const { mount, columns, rows } = page;
const levels = headerRows(content.tree);
let held = page.cells;

function Form() {
  const [cells, setCells] = useState(held);
  useEffect(() => {
    held = cells;
  }, [cells]);
  const box = (row, column) =>
    h(NumberInput, {
      id: `${row}.${column}`,
      value: cells[row][column] ?? '',
      onChange: (value) => setCells((before) => ({ ...before, [row]: { ...before[row], [column]: value === '' ? null : Number(value) } })),
      thousandSeparator: '.',
      decimalSeparator: ',',
      allowDecimal: false,
      allowNegative: false,
      hideControls: true,
      size: 'xs',
      w: 84,
    });
  return h(
    Table,
    { withTableBorder: true, withColumnBorders: true },
    h(
      Table.Thead,
      null,
      levels.map((level, at) =>
        h(
          Table.Tr,
          { key: at },
          at === 0 && [
            h(Table.Th, { key: 'stt', rowSpan: levels.length }, 'TT'),
            h(Table.Th, { key: 'ten', rowSpan: levels.length }, content.labelHeader),
          ],
          level.map(({ header, colspan, rowspan }, index) => h(Table.Th, { key: index, colSpan: colspan, rowSpan: rowspan }, header)),
        ),
      ),
    ),
    h(
      Table.Tbody,
      null,
      rows.map((row, at) =>
        h(
          Table.Tr,
          { key: row.key },
          h(Table.Td, null, at + 1),
          h(Table.Td, null, row.label),
          columns.map(({ key }) => h(Table.Td, { key }, box(row.key, key))),
        ),
      ),
    ),
  );
}

createRoot(mount).render(h(MantineProvider, null, h(Form)));
await new Promise((resolve) => setTimeout(resolve, 150));
ready(
  page,
  (row, column) => document.getElementById(`${row}.${column}`),
  () => held,
);
