import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { grouped, make, openPage, ready, toFigure } from '../../kit/page.ts';

/*
 * In the manner of Ext JS grids with a locked side: headers are nested blocks, every row is a table of its own, the labels stand in
 * another view than the figures, and one editor floats over whichever cell was pressed.
 */
const content = contents['extjs-manner'];
const page = openPage(content, 'boxes');
const { mount, cells, columns, rows } = page;
const WIDTH = 92;

const block = (className, style, ...children) => make('div', { class: className, style }, ...children);
const widthOf = (node) => (isGroup(node) ? node.children.reduce((sum, child) => sum + widthOf(child), 0) : WIDTH);
const headerOf = (node) =>
  block(
    `x-column-header ${isGroup(node) ? 'x-group-header' : 'x-leaf-column-header'}`,
    `width:${widthOf(node)}px;border-left:1px solid #ccc;box-sizing:border-box;flex:none`,
    block('x-column-header-inner', 'min-height:34px', make('span', { class: 'x-column-header-text' }, node.header)),
    ...(isGroup(node) ? [block('x-group-sub-header', 'display:flex', ...node.children.map(headerOf))] : []),
  );
const rowTable = (row, side, inner) =>
  make(
    'table',
    {
      class: 'x-grid-item',
      'data-recordid': row.key,
      'data-side': side,
      style: 'border-collapse:collapse;table-layout:fixed',
      cellpadding: '0',
    },
    make('tbody', {}, make('tr', { class: 'x-grid-row' }, ...inner)),
  );
const cellOf = (text, width, column) =>
  make(
    'td',
    {
      class: 'x-grid-cell',
      style: `width:${width}px;height:26px;border:1px solid #ddd;box-sizing:border-box`,
      ...(column && { 'data-columnid': column }),
    },
    make('div', { class: 'x-grid-cell-inner' }, text),
  );

const lockedView = block(
  'x-grid-view',
  '',
  ...rows.map((row, at) => rowTable(row, 'trai', [cellOf(row.kind ? '' : String(at + 1), 40), cellOf(row.label, 210)])),
);
const view = block(
  'x-grid-view',
  'position:relative',
  ...rows.map((row) =>
    rowTable(
      row,
      'phai',
      columns.map(({ key }) => cellOf(grouped(cells[row.key][key]), WIDTH, key)),
    ),
  ),
);
const left = block(
  'x-grid-locked',
  'float:left;width:252px',
  block(
    'x-grid-header-ct',
    'height:104px',
    block('x-column-header', 'float:left;width:40px', 'STT'),
    block('x-column-header', 'float:left;width:210px', content.labelHeader),
  ),
  lockedView,
);
const right = block(
  'x-grid-normal',
  `float:left;width:${WIDTH * columns.length + 4}px`,
  block('x-grid-header-ct', 'height:104px;display:flex', ...content.tree.map(headerOf)),
  view,
);
mount.style.cssText = 'width:1700px;overflow:hidden';
mount.append(left, right);

const box = make('input', {
  type: 'text',
  class: 'x-form-field x-form-text',
  role: 'textbox',
  autocomplete: 'off',
  style: `width:${WIDTH - 4}px`,
});
const editor = block('x-editor x-grid-editor', 'position:absolute;display:none', box);
view.append(editor);
let edited;

function finish(keep) {
  if (!edited) return;
  const { row, column, cell } = edited;
  edited = undefined;
  if (keep) {
    cells[row][column] = toFigure(box.value);
    cell.firstElementChild.textContent = grouped(cells[row][column]);
  }
  editor.style.display = 'none';
}

function begin(cell) {
  finish(true);
  const row = cell.closest('.x-grid-item').dataset.recordid;
  const column = cell.dataset.columnid;
  edited = { row, column, cell };
  editor.style.cssText = `position:absolute;left:${cell.offsetLeft}px;top:${cell.closest('table').offsetTop}px`;
  box.value = cells[row][column] ?? '';
  box.focus();
  box.select();
}

view.addEventListener('click', (event) => {
  const cell = event.target.closest('td[data-columnid]');
  if (cell) begin(cell);
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === 'Tab') finish(true);
  if (event.key === 'Escape') finish(false);
});
box.addEventListener('blur', () => finish(true));

ready(page, (row, column) => view.querySelector(`[data-recordid="${row}"] [data-columnid="${column}"]`));
