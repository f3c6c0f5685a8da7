import * as sheets from 'react-datasheet';
import 'react-datasheet/lib/react-datasheet.css';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { headerRows, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['react-datasheet'];
const page = openPage(content, 'boxes');
const { mount, cells, columns, rows } = page;
const levels = headerRows(content.tree);
// A component of the years before modules: it stands under its own default.
const DataSheet = sheets.default.default ?? sheets.default;

// Headers are cells like any other, only not to be written in.
const fixed = (value, spans = {}) => ({ value, readOnly: true, ...spans });
const sheetOf = () => [
  ...levels.map((level, at) => [
    ...(at === 0
      ? [fixed('TT', { rowSpan: levels.length, width: 40 }), fixed(content.labelHeader, { rowSpan: levels.length, width: 240 })]
      : []),
    ...level.map(({ header, colspan, rowspan }) => fixed(header, { colSpan: colspan, rowSpan: rowspan })),
  ]),
  ...rows.map((row, at) => [
    fixed(String(at + 1)),
    fixed(row.label),
    ...columns.map(({ key }) => ({ value: cells[row.key][key] ?? '', row: row.key, column: key, width: 84 })),
  ]),
];

function keep(changes) {
  for (const { cell, value } of changes) if (cell?.column) cells[cell.row][cell.column] = toFigure(value);
}

function Form() {
  const [sheet, setSheet] = useState(sheetOf);
  return h(DataSheet, {
    data: sheet,
    valueRenderer: ({ value }) => value,
    onCellsChanged: (changes) => {
      keep(changes);
      setSheet(sheetOf());
    },
  });
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 100));
ready(
  page,
  (row, column) =>
    [...mount.querySelectorAll('tr')][levels.length + rows.findIndex(({ key }) => key === row)].children[
      columns.findIndex(({ key }) => key === column) + 2
    ],
);
