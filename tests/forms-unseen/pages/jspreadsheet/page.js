import jspreadsheet from 'jspreadsheet-ce';
import 'jspreadsheet-ce/dist/jspreadsheet.css';
import 'jsuites/dist/jsuites.css';
import { contents } from '../../contents.ts';
import { columnsOf, depthOf, isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents.jspreadsheet;
const page = openPage(content, 'motto');
const { mount, columns, rows } = page;

/** Levels of group headers above the titles, empty over columns that belong to no group there. */
function levelsOf(tree) {
  const levels = Array.from({ length: depthOf(tree) - 1 }, () => []);
  const walk = (nodes, level) => {
    for (const node of nodes) {
      if (isGroup(node)) {
        levels[level].push({ title: node.header, colspan: columnsOf(node.children).length });
        walk(node.children, level + 1);
      } else for (let rest = level; rest < levels.length; rest++) levels[rest].push({ title: '', colspan: 1 });
    }
  };
  walk(tree, 0);
  return levels.map((level) => [{ title: '', colspan: 1 }, ...level]);
}

const sheet = jspreadsheet(mount, {
  data: rows.map(({ label }) => [label, ...columns.map(() => '')]),
  columns: [
    { type: 'text', title: content.labelHeader, width: 220, readOnly: true },
    ...columns.map(({ header }) => ({ type: 'numeric', title: header, width: 90 })),
  ],
  nestedHeaders: levelsOf(content.tree),
  allowInsertRow: false,
  allowInsertColumn: false,
  columnSorting: false,
  contextMenu: () => false,
});

const model = () =>
  Object.fromEntries(
    sheet
      .getData()
      .map((line, at) => [rows[at].key, Object.fromEntries(columns.map(({ key }, index) => [key, toFigure(line[index + 1])]))]),
  );
ready(
  page,
  (row, column) =>
    mount.querySelector(
      `td[data-y="${rows.findIndex(({ key }) => key === row)}"][data-x="${columns.findIndex(({ key }) => key === column) + 1}"]`,
    ),
  model,
);
