import { Grid, Willow } from '@svar-ui/react-grid';
import '@svar-ui/react-grid/all.css';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { contents } from '../../contents.ts';
import { columnsOf, depthOf, isGroup } from '../../kit/content.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['svar-edit'];
const page = openPage(content, 'crumbs');
const { mount, columns, rows } = page;
const depth = depthOf(content.tree);

/** Header cells of each column from top to bottom; a group stands over its first column only. */
function stacksOf(node, level) {
  if (!isGroup(node)) return [{ key: node.key, stack: [{ text: node.header, rowspan: depth - level }] }];
  return node.children
    .flatMap((child) => stacksOf(child, level + 1))
    .map(({ key, stack }, at) => ({
      key,
      stack: [at === 0 ? { text: node.header, colspan: columnsOf(node.children).length } : undefined, ...stack],
    }));
}
const headerOf = (stack) => {
  const drawn = stack.map((cell) => cell ?? { text: '' });
  return [...drawn, ...Array.from({ length: depth - drawn.length }, () => ({ text: '' }))];
};

let api;
createRoot(mount).render(
  h(
    Willow,
    null,
    h(
      'div',
      { style: { height: 320, width: 1340 } },
      h(Grid, {
        data: rows.map(({ key, label }) => ({ id: key, ten: label, ...Object.fromEntries(columns.map((column) => [column.key, ''])) })),
        columns: [
          { id: 'ten', width: 200, header: headerOf([{ text: content.labelHeader, rowspan: depth }]) },
          ...content.tree
            .flatMap((node) => stacksOf(node, 0))
            .map(({ key, stack }) => ({ id: key, width: 98, editor: 'text', header: headerOf(stack) })),
        ],
        init: (grid) => {
          api = grid;
        },
      }),
    ),
  ),
);
await new Promise((resolve) => setTimeout(resolve, 400));

const model = () =>
  Object.fromEntries(
    rows.map(({ key }) => [key, Object.fromEntries(columns.map((column) => [column.key, toFigure(api.getRow(key)[column.key])]))]),
  );
ready(page, (row, column) => mount.querySelector(`[data-row-id=":${row}"][data-col-id=":${column}"]`), model);
