import { contents } from '../../contents.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/*
 * In the manner of EasyUI: a frozen view with number and label, a view with the figures, rows under groups; the cell that is pressed
 * takes a box, the one before it is taken. What is still open counts when the page is saved.
 */
const content = contents['easyui-groups'];
const page = openPage(content, 'crumbs');
const { mount, cells, columns, rows } = page;
const WIDTH = 78;

const levels = headerRows(content.tree);
const cellDiv = (text, style = '') => make('div', { class: 'datagrid-cell', style }, text);
const groups = [...new Set(rows.map(({ group }) => group))];

let open;
function end() {
  if (!open) return;
  const { row, column, cell, box } = open;
  open = undefined;
  cells[row][column] = toFigure(box.value);
  cell.replaceChildren(cellDiv(grouped(cells[row][column]), 'text-align:right;min-height:18px'));
}
function start(row, column, cell) {
  if (open?.cell === cell) return;
  end();
  const box = make('input', { type: 'text', class: 'textbox-text validatebox-text', autocomplete: 'off', style: `width:${WIDTH - 10}px` });
  box.value = cells[row][column] ?? '';
  const value = make('input', { type: 'hidden', class: 'textbox-value' });
  box.addEventListener('blur', () => (value.value = toFigure(box.value) ?? ''));
  open = { row, column, cell, box };
  const bare = make('input', { type: 'text', class: 'datagrid-editable-input numberbox-f textbox-f', style: 'display:none' });
  cell.replaceChildren(
    make(
      'div',
      { class: 'datagrid-cell datagrid-editable' },
      make(
        'table',
        { border: '0', cellspacing: '0' },
        make('tbody', {}, make('tr', {}, make('td', {}, bare, make('span', { class: 'textbox numberbox' }, box, value)))),
      ),
    ),
  );
  box.focus();
  box.select();
}

const places = new Map();
const left = make('div', { class: 'datagrid-body' });
const right = make('div', { class: 'datagrid-body' });
for (const group of groups) {
  left.append(make('div', { class: 'datagrid-group', style: 'height:25px' }, make('span', { class: 'datagrid-row-expander' }, '−')));
  right.append(make('div', { class: 'datagrid-group', style: 'height:25px' }, make('span', { class: 'datagrid-group-title' }, group)));
  const [leftBody, rightBody] = [make('tbody'), make('tbody')];
  rows
    .filter((row) => row.group === group)
    .forEach((row, at) => {
      const of = { class: 'datagrid-row', 'datagrid-row-index': String(rows.indexOf(row)), style: 'height:26px' };
      leftBody.append(
        make(
          'tr',
          of,
          make(
            'td',
            { class: 'datagrid-td-rownumber', style: 'width:30px;box-sizing:border-box' },
            make('div', { class: 'datagrid-cell-rownumber' }, String(at + 1)),
          ),
          make('td', { field: 'ten', style: 'width:180px;box-sizing:border-box' }, cellDiv(row.label)),
        ),
      );
      const line = make('tr', of);
      for (const { key } of columns) {
        const cell = make('td', { field: key, style: `width:${WIDTH}px;padding:0;box-sizing:border-box` }, cellDiv('', 'min-height:18px'));
        cell.addEventListener('click', () => start(row.key, key, cell));
        places.set(`${row.key}.${key}`, cell);
        line.append(cell);
      }
      rightBody.append(line);
    });
  const fixed = 'table-layout:fixed;border-collapse:collapse';
  left.append(make('table', { class: 'datagrid-btable', border: '1', style: `${fixed};width:210px` }, leftBody));
  right.append(make('table', { class: 'datagrid-btable', border: '1', style: `${fixed};width:${columns.length * WIDTH}px` }, rightBody));
}

const HEAD_PX = 34;
const headTable = make('table', {
  class: 'datagrid-htable',
  border: '1',
  style: `table-layout:fixed;border-collapse:collapse;width:${columns.length * WIDTH}px`,
});
headTable.append(make('colgroup', {}, ...columns.map(() => make('col', { style: `width:${WIDTH}px` }))));
for (const level of levels) {
  const line = make('tr', { class: 'datagrid-header-row', style: `height:${HEAD_PX}px` });
  for (const { header, colspan, rowspan, column } of level)
    line.append(
      make(
        'td',
        { colspan: String(colspan), rowspan: String(rowspan), ...(column && { field: column.key }) },
        make('div', { class: 'datagrid-cell-group' }, header),
      ),
    );
  headTable.append(line);
}
const frozenHead = make(
  'table',
  { class: 'datagrid-htable', border: '1', style: `border-collapse:collapse;width:210px;height:${levels.length * HEAD_PX}px` },
  make(
    'tbody',
    {},
    make(
      'tr',
      { class: 'datagrid-header-row' },
      make('td', { style: 'width:30px;box-sizing:border-box' }, ''),
      make('td', { field: 'ten', style: 'width:180px;box-sizing:border-box' }, cellDiv(content.labelHeader)),
    ),
  ),
);
const view = (name, head, body, width) =>
  make(
    'div',
    { class: name, style: `width:${width}px` },
    make('div', { class: 'datagrid-header' }, make('div', { class: 'datagrid-header-inner' }, head)),
    body,
  );
mount.append(
  make(
    'div',
    { class: 'datagrid-wrap panel-body' },
    make(
      'div',
      { class: 'datagrid-view', style: 'display:flex' },
      view('datagrid-view1', frozenHead, left, 214),
      view('datagrid-view2', headTable, right, columns.length * WIDTH + 4),
    ),
  ),
);
document.addEventListener('mousedown', (event) => {
  if (open && !mount.contains(event.target)) end();
});

ready(
  page,
  (row, column) => places.get(`${row}.${column}`),
  () => {
    const held = structuredClone(cells);
    if (open) held[open.row][open.column] = toFigure(open.box.value);
    return held;
  },
);
