import Grid from 'tui-grid';
import 'tui-grid/dist/tui-grid.css';
import { contents } from '../../contents.ts';
import { columnsOf, depthOf, isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['tui-edit'];
const page = openPage(content, 'crumbs');
const { mount, columns, rows } = page;
mount.style.width = '1330px';

const nameOf = (node) => (isGroup(node) ? `nhom_${node.header}_${columnsOf(node.children)[0].key}` : node.key);
const groupsOf = (nodes) =>
  nodes.flatMap((node) =>
    isGroup(node) ? [{ name: nameOf(node), header: node.header, childNames: node.children.map(nameOf) }, ...groupsOf(node.children)] : [],
  );

const grid = new Grid({
  el: mount,
  data: rows.map(({ key, label }) => ({ khoa: key, ten: label })),
  header: { height: 40 * depthOf(content.tree), complexColumns: groupsOf(content.tree) },
  columns: [
    { name: 'ten', header: content.labelHeader, width: 200 },
    ...columns.map(({ key, header }) => ({ name: key, header, width: 100, align: 'right', editor: 'text' })),
  ],
  bodyHeight: 'fitToParent',
});
grid.refreshLayout();

const model = () =>
  Object.fromEntries(
    grid.getData().map((record) => [record.khoa, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]),
  );
ready(
  page,
  (row, column) =>
    grid.getElement(
      rows.findIndex(({ key }) => key === row),
      column,
    ),
  model,
);
