import { defineCustomElements } from '@revolist/revogrid/loader';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['revogrid-edit'];
const page = openPage(content, 'motto');
const { mount, columns, rows } = page;
defineCustomElements();

const columnOf = (node) =>
  isGroup(node) ? { name: node.header, children: node.children.map(columnOf) } : { prop: node.key, name: node.header, size: 94 };
const records = rows.map(({ label }) => ({ ten: label, ...Object.fromEntries(columns.map(({ key }) => [key, ''])) }));
const grid = document.createElement('revo-grid');
grid.style.cssText = 'height:330px;width:1330px';
grid.columns = [{ prop: 'ten', name: content.labelHeader, size: 210, readonly: true }, ...content.tree.map(columnOf)];
grid.source = records;
mount.append(grid);
await new Promise((resolve) => setTimeout(resolve, 800));

const model = () =>
  Object.fromEntries(
    records.map((record, at) => [rows[at].key, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]),
  );
ready(
  page,
  (row, column) =>
    mount.querySelector(
      `[data-rgrow="${rows.findIndex(({ key }) => key === row)}"][data-rgcol="${columns.findIndex(({ key }) => key === column) + 1}"]`,
    ),
  model,
);
