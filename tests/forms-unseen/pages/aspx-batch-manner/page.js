import { contents } from '../../contents.ts';
import { printedHead } from '../../kit/heads.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/*
 * In the manner of the ASPx grids that are edited in batch: cells of text, one box for each column that is kept out of sight and is
 * laid into the cell that is pressed; what was changed waits in the state of the grid until it is saved.
 */
const content = contents['aspx-batch-manner'];
const page = openPage(content, printedHead(content, 'Biểu số II.06a/VPCP/KSTT', 'UBND tỉnh Vĩnh Long'), { form: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const table = make('table', { id: 'gvBaoCao_DXMainTable', class: 'dxgvTable', border: '1', style: 'border-collapse:collapse' });
const body = make('tbody');
levels.forEach((level, at) => {
  const line = make('tr', { id: `gvBaoCao_DXHeadersRow${at}` });
  if (at === 0)
    line.append(
      make('td', { class: 'dxgvHeader', rowspan: String(levels.length) }, 'STT'),
      make('td', { class: 'dxgvHeader', rowspan: String(levels.length) }, content.labelHeader),
    );
  for (const { header, colspan, rowspan } of level)
    line.append(
      make(
        'td',
        { class: 'dxgvHeader', colspan: String(colspan), rowspan: String(rowspan) },
        make('table', { style: 'width:100%' }, make('tbody', {}, make('tr', {}, make('td', {}, header)))),
      ),
    );
  body.append(line);
});

const places = new Map();
const editors = new Map(
  columns.map(({ key }) => {
    const box = make('input', { type: 'text', class: 'dxeEditArea', id: `gvBaoCao_DXEditor_${key}_I`, name: `gvBaoCao$DXEditor$${key}` });
    box.style.width = '60px';
    return [key, box];
  }),
);
const store = make('div', { id: 'gvBaoCao_DXBatchEditors', style: 'display:none' }, ...editors.values());
const state = make('input', { type: 'hidden', name: 'gvBaoCao$State' });
let open;

function end() {
  if (!open) return;
  const { row, column, cell } = open;
  open = undefined;
  const box = editors.get(column);
  const figure = toFigure(box.value);
  const changed = figure !== cells[row][column];
  cells[row][column] = figure;
  store.append(box);
  cell.textContent = grouped(figure) || '\u00a0';
  if (changed) cell.classList.add('dxgvBatchEditModifiedCell');
  state.value = JSON.stringify(cells);
}

function start(row, column, cell) {
  if (open?.cell === cell) return;
  end();
  const box = editors.get(column);
  open = { row, column, cell };
  box.value = cells[row][column] ?? '';
  cell.replaceChildren(box);
  box.focus();
  box.select();
}

for (const box of editors.values()) {
  box.addEventListener('blur', () => open && editors.get(open.column) === box && setTimeout(end));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.value = cells[open.row][open.column] ?? '';
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' || event.key === 'Escape') box.blur();
  });
}

let group;
let count = 0;
for (const row of rows) {
  if (row.group !== group) {
    group = row.group;
    body.append(make('tr', { class: 'dxgvGroupRow' }, make('td', { colspan: String(columns.length + 2) }, make('b', {}, group))));
    count = 0;
  }
  count += 1;
  const line = make('tr', { class: 'dxgvDataRow' }, make('td', {}, String(count)), make('td', {}, row.label));
  for (const { key } of columns) {
    const cell = make('td', { class: 'dxgv', align: 'right', style: 'min-width:64px' }, '\u00a0');
    cell.addEventListener('mousedown', (event) => {
      if (open?.cell !== cell) {
        event.preventDefault();
        start(row.key, key, cell);
      }
    });
    places.set(`${row.key}.${key}`, cell);
    line.append(cell);
  }
  body.append(line);
}
table.append(body);
mount.append(table, store, state);

ready(page, (row, column) => places.get(`${row}.${column}`));
