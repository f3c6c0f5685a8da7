import { w2grid } from 'w2ui/w2ui-2.0.es6.js';
import 'w2ui/w2ui-2.0.css';
import { contents } from '../../contents.ts';
import { columnsOf, isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['w2ui-other-period'];
const page = openPage(content, 'sentence');
const { mount, columns, rows } = page;
mount.style.cssText = 'width:1330px;height:300px';

const grid = new w2grid({
  name: 'nhap',
  box: mount,
  columnGroups: [
    { text: content.labelHeader, main: true },
    ...content.tree.map((node) =>
      isGroup(node) ? { text: node.header, span: columnsOf(node.children).length } : { text: node.header, main: true },
    ),
  ],
  columns: [
    { field: 'ten', text: content.labelHeader, size: '200px' },
    ...columns.map(({ key, header }) => ({ field: key, text: header, size: '98px', editable: { type: 'int' } })),
  ],
  records: rows.map(({ key, label }) => ({ recid: key, ten: label })),
});
grid.refresh();

const model = () =>
  Object.fromEntries(
    grid.records.map((record) => [
      record.recid,
      Object.fromEntries(columns.map(({ key }) => [key, toFigure(record.w2ui?.changes?.[key] ?? record[key])])),
    ]),
  );
ready(
  page,
  (row, column) =>
    mount.querySelector(
      `td[col="${columns.findIndex(({ key }) => key === column) + 1}"][id="grid_nhap_data_${rows.findIndex(({ key }) => key === row)}_${columns.findIndex(({ key }) => key === column) + 1}"]`,
    ),
  model,
);
