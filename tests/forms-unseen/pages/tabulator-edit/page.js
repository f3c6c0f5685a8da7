import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['tabulator-edit'];
const page = openPage(content, 'motto');
const { mount, columns, rows } = page;

const columnOf = (node) =>
  isGroup(node)
    ? { title: node.header, columns: node.children.map(columnOf) }
    : {
        title: node.header,
        field: node.key,
        width: 92,
        headerSort: false,
        hozAlign: 'right',
        ...(node.state !== 'locked' && { editor: 'number', editorParams: { min: 0, selectContents: true } }),
      };

const grid = new TabulatorFull(mount, {
  data: rows.map(({ key, label }) => ({ id: key, ten: label })),
  columns: [
    { title: 'STT', formatter: 'rownum', width: 50, headerSort: false },
    { title: content.labelHeader, field: 'ten', width: 180, headerSort: false },
    ...content.tree.map(columnOf),
  ],
  layout: 'fitData',
});
await new Promise((resolve) => grid.on('tableBuilt', resolve));

const model = () =>
  Object.fromEntries(
    grid.getData().map((record) => [record.id, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]),
  );
ready(page, (row, column) => grid.getRow(row).getCell(column).getElement(), model);
