/** A list as pages draw it whose parts only the screen brings together; each must be read as `LIST`, or refused where `read` is false. */
export interface DrawnList {
  name: string;
  html: string;
  read?: false;
  /** Header rows above the labels. */
  levels?: true;
}

const LABELS = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', 'Trạng thái'];
const ROWS = Array.from({ length: 6 }, (_, i) => [
  String(i + 1),
  `H56.01-26112${i}-001${i}`,
  `Nguyễn Văn ${'ABCDEF'[i]}`,
  `1${i}/12/2026`,
  i % 2 === 0 ? 'Chờ bổ sung' : 'Đang xử lý',
]);
export const LIST: readonly (readonly string[])[] = [LABELS, ...ROWS];

const WIDTHS = [50, 180, 160, 120, 110];
const LEFTS = WIDTHS.map((_, i) => WIDTHS.slice(0, i).reduce((sum, width) => sum + width, 0));
const ALL = [0, 1, 2, 3, 4];
const MOVED = [3, 0, 5, 1, 4, 2];

type Draw = (text: string, col: number) => string;
const cells = (texts: readonly string[], draw: Draw, cols: readonly number[] = ALL): string =>
  cols.map((col) => draw(texts[col]!, col)).join('');
const th: Draw = (text) => `<th>${text}</th>`;
const td: Draw = (text) => `<td>${text}</td>`;
const box =
  (attributes = '', tag = 'div'): Draw =>
  (text, col) =>
    `<${tag} ${attributes} style="display:block;width:${WIDTHS[col]}px;flex:none">${text}</${tag}>`;
const placed =
  (top: number, attributes = '', from = 0): Draw =>
  (text, col) =>
    `<div ${attributes} style="position:absolute;top:${top}px;left:${LEFTS[col]! - LEFTS[from]!}px;width:${WIDTHS[col]}px;height:30px">${text}</div>`;
const flex = (inner: string, attributes = ''): string => `<div ${attributes} style="display:flex">${inner}</div>`;
const table = (inner: string, cols: readonly number[] = ALL): string =>
  `<table style="table-layout:fixed;border-collapse:collapse;width:${cols.reduce((sum, col) => sum + WIDTHS[col]!, 0)}px"><colgroup>${cols.map((col) => `<col style="width:${WIDTHS[col]}px">`).join('')}</colgroup>${inner}</table>`;
const head = (cols = ALL, draw: Draw = th): string => table(`<thead><tr>${cells(LABELS, draw, cols)}</tr></thead>`, cols);
const body = (cols = ALL, before = ''): string =>
  table(`<tbody>${before}${ROWS.map((row) => `<tr>${cells(row, td, cols)}</tr>`).join('')}</tbody>`, cols);
const beside = (one: readonly number[], other: readonly number[]): string =>
  flex([one, other].map((cols) => `<div><div>${head([...cols])}</div><div>${body([...cols])}</div></div>`).join(''));
const script = (code: string): string => `<script>{${code}}</script>`;

export const drawnLists: readonly DrawnList[] = [
  { name: 'frozen columns as tables, rows matched by their height', html: beside([0, 1], [2, 3, 4]) },
  { name: 'one column frozen at the right', html: beside([0, 1, 2, 3], [4]) },
  {
    name: 'frozen columns drawn again over the table',
    html: `<div style="position:relative"><div>${head()}</div><div>${body()}</div><div style="position:absolute;left:0;top:0;width:230px;overflow:hidden"><div>${head()}</div><div>${body()}</div></div></div>`,
  },
  {
    name: 'the header once more in the body, without height',
    html: `<div><div>${head()}</div><div>${table(`<thead><tr style="height:0">${cells(LABELS, (text) => `<th style="height:0;padding:0"><div style="height:0;overflow:hidden">${text}</div></th>`)}</tr></thead><tbody>${ROWS.map((row) => `<tr>${cells(row, td)}</tr>`).join('')}</tbody>`)}</div></div>`,
  },
  {
    name: 'a copy of the header that stays in sight',
    html: `<div><div style="position:fixed;top:0">${head()}</div>${table(`<thead><tr>${cells(LABELS, th)}</tr></thead><tbody>${ROWS.map((row) => `<tr>${cells(row, td)}</tr>`).join('')}</tbody>`)}</div>`,
  },
  {
    name: 'rows and cells moved to their places',
    html: `<div style="position:relative;height:240px"><div style="position:relative;height:30px">${cells(LABELS, placed(0))}</div><div style="position:relative">${MOVED.map((i) => `<div class="row" style="position:absolute;top:${i * 30}px;height:30px">${cells(ROWS[i]!, placed(0))}</div>`).join('')}</div></div>`,
  },
  {
    name: 'cells moved to their places, without rows',
    html: `<div style="position:relative;height:240px">${cells(LABELS, placed(0))}${MOVED.map((i) => cells(ROWS[i]!, placed(30 + i * 30))).join('')}</div>`,
  },
  {
    name: 'a grid of the style sheet, without rows',
    html: `<style>.flat{display:grid;grid-template-columns:${WIDTHS.map((width) => `${width}px`).join(' ')}}</style><div class="flat">${LIST.map((row) => cells(row, (text) => `<div>${text}</div>`)).join('')}</div>`,
  },
  {
    name: 'columns as containers under a line of labels',
    html: `<div>${flex(cells(LABELS, box()))}${flex(ALL.map((col) => `<div style="width:${WIDTHS[col]}px">${ROWS.map((row) => `<div style="height:30px">${row[col]}</div>`).join('')}</div>`).join(''))}</div>`,
  },
  {
    name: 'a closed menu of columns above the table, as many links to pages below it',
    html: `<div><ul style="display:none">${LABELS.map((label) => `<li><label><input type="checkbox" checked>${label}</label></li>`).join('')}</ul>${table(`<thead><tr>${cells(LABELS, th)}</tr></thead><tbody>${ROWS.map((row) => `<tr>${cells(row, td)}</tr>`).join('')}</tbody>`)}<ul>${['«', '‹', '1', '›', '»'].map((text) => `<li><a href="#">${text}</a></li>`).join('')}</ul></div>`,
  },
  {
    name: 'a ruler among the labels of a header of plain elements',
    html: `<div>${flex(`${cells(LABELS, box())}<div aria-hidden="true" style="position:fixed;left:-500px;width:100px"><div></div></div>`)}<div>${ROWS.map((row) => flex(cells(row, box()))).join('')}</div></div>`,
  },
  {
    name: 'row groups inside each row, in elements of the page’s own making',
    html: `<x-table><x-head>${flex(`<div></div>${flex(cells(LABELS, box('', 'x-label')))}<div></div>`)}</x-head><x-body>${ROWS.map((row) => `<x-wrap style="display:block"><x-row style="display:flex"><div></div>${flex(cells(row, box('', 'x-cell')))}<div></div></x-row></x-wrap>`).join('')}</x-body></x-table>`,
  },
  {
    name: 'a column to tick that has no header',
    html: `<div>${flex(cells(LABELS, box()), 'class="head"').replace('display:flex', 'display:flex;padding-left:30px')}<div>${ROWS.map((row) => flex(`<div style="width:30px;flex:none"><input type="checkbox"></div>${cells(row, box())}`)).join('')}</div></div>`,
  },
  {
    name: 'groups of headers by roles, no spans declared',
    html: `<div role="grid">${flex(`<div role="columnheader" style="width:50px"></div><div role="columnheader" style="width:340px">Thông tin chung</div><div role="columnheader" style="width:230px">Xử lý</div>`, 'role="row"')}${flex(cells(LABELS, box('role="columnheader"')), 'role="row"')}${ROWS.map((row) => flex(cells(row, box('role="gridcell"')), 'role="row"')).join('')}</div>`,
    levels: true,
  },
  {
    name: 'scrolled aside under a column that stays',
    html: `<div role="grid">${[LABELS, ...ROWS]
      .map(
        (row, at) =>
          `<div class="scrolls" style="overflow:hidden;width:400px">${flex(
            cells(
              row,
              (text, col) =>
                `<div role="${at === 0 ? 'columnheader' : 'gridcell'}" style="width:${WIDTHS[col]}px;flex:none;${col === 1 ? 'position:sticky;left:0' : ''}">${text}</div>`,
            ),
            'role="row"',
          )}</div>`,
      )
      .join('')}</div>${script("for (const e of document.querySelectorAll('.scrolls')) e.scrollLeft = 150")}`,
  },
  {
    name: 'header, rows and cells each in a shadow tree of their own, buttons to filter by between them',
    html: `<y-grid></y-grid>${script(`const draw = (into, name, texts, inner) => { const host = document.createElement(name); host.style.display = 'flex';
        const root = host.attachShadow({ mode: 'open' });
        for (const [i, text] of texts.entries()) { const cell = document.createElement(inner); cell.style.cssText = 'display:block;flex:none;width:' + ${JSON.stringify(WIDTHS)}[i] + 'px';
          cell.attachShadow({ mode: 'open' }).innerHTML = '<span>' + text + '</span>'; root.append(cell); } into.append(host); };
      const grid = document.querySelector('y-grid').attachShadow({ mode: 'open' }); const list = ${JSON.stringify(LIST)};
      draw(grid, 'y-head', list[0], 'y-label'); draw(grid, 'y-filters', ['', '', '<button>Lọc</button>', '', '<button>Lọc</button>'], 'y-filter');
      const scroll = document.createElement('div'); grid.append(scroll); for (const row of list.slice(1)) draw(scroll, 'y-row', row, 'y-cell');`)}`,
  },
  {
    name: 'cells put into slots of a shadow tree, rows out of order',
    html: `<x-grid>${LIST.flat()
      .map((text, i) => `<x-content slot="s${i}">${text}</x-content>`)
      .join('')}</x-grid>${script(`const root = document.querySelector('x-grid').attachShadow({ mode: 'open' });
      const widths = ${JSON.stringify(WIDTHS)}; let n = 0;
      const row = (role, top) => { const tr = document.createElement('tr'); tr.setAttribute('role', 'row');
        tr.style.cssText = 'display:flex;position:absolute;transform:translateY(' + top + 'px)';
        for (const width of widths) { const cell = document.createElement('td'); cell.setAttribute('role', role); cell.style.cssText = 'flex:none;width:' + width + 'px';
          const slot = document.createElement('slot'); slot.name = 's' + n++; cell.append(slot); tr.append(cell); } return tr; };
      const table = document.createElement('table'); table.setAttribute('role', 'treegrid'); table.style.display = 'block';
      const rows = [row('columnheader', 0)]; for (let i = 1; i <= 6; i++) rows.push(row('gridcell', i * 30));
      table.append(rows[0], ...rows.slice(1).reverse()); root.append(table);`)}`,
  },
  {
    name: 'labels for narrow screens in each cell, hidden by the style sheet',
    html: `<style>.narrow{display:none}</style><table><thead><tr>${cells(LABELS, th)}</tr></thead><tbody>${ROWS.map((row) => `<tr>${cells(row, (text, col) => `<td><span class="narrow">${LABELS[col]}</span><span>${text}</span></td>`)}</tr>`).join('')}</tbody></table>`,
  },
  {
    name: 'rows and a column hidden by the style sheet',
    html: `<style>.off{display:none}tr>*:first-child{display:none}</style><table><thead><tr><th>Id</th>${cells(LABELS, th)}</tr></thead><tbody>${ROWS.map((row) => `<tr class="on"><td>9</td>${cells(row, td)}</tr><tr class="off"><td>9</td>${cells(row, () => '<td>x</td>')}</tr>`).join('')}</tbody></table>`,
  },
  {
    name: 'rows and their group without a box of their own',
    html: `<div style="display:grid;grid-template-columns:${WIDTHS.map((width) => `${width}px`).join(' ')}"><div style="display:contents">${cells(LABELS, (text) => `<b>${text}</b>`)}</div><div style="display:contents">${ROWS.map((row) => `<div style="display:contents">${cells(row, (text) => `<span>${text}</span>`)}</div>`).join('')}</div></div>`,
  },
  {
    name: 'numbers of columns that the screen contradicts',
    html: `<div role="grid">${LIST.map((row, at) =>
      flex(
        cells(row, (text, col) =>
          box(`role="${at === 0 ? 'columnheader' : 'gridcell'}" aria-colindex="${at === 0 ? col + 1 : ((col + 1) % 5) + 1}"`)(text, col),
        ),
        'role="row"',
      ),
    ).join('')}</div>`,
    read: false,
  },
  {
    name: 'cells that stand aside of their headers',
    html: `<div>${flex(cells(LABELS, box()))}<div>${ROWS.map((row) => flex(`<div style="width:30px;flex:none">★</div>${cells(row, (text, col) => `<div style="width:${WIDTHS[col]! + 40}px;flex:none">${text}</div>`, [0, 1, 2, 3])}`)).join('')}</div></div>`,
    read: false,
  },
  {
    name: 'a search form of labels and boxes',
    html: `<form>${[
      ['Mã hồ sơ', 'Chủ hồ sơ', 'Trạng thái'],
      ['Thủ tục', 'Lĩnh vực', 'Đơn vị'],
    ]
      .map((row) => flex(row.map((label) => `<div style="width:200px"><label>${label}</label><input></div>`).join('')))
      .join('')}</form>`,
    read: false,
  },
  {
    name: 'a menu whose words are labels',
    html: `<nav>${flex(['Hồ sơ', 'Thủ tục', 'Trạng thái'].map((word) => `<div style="width:200px">${word}</div>`).join(''))}</nav>${flex(['a1', 'b2', 'c3'].map((word) => `<div style="width:200px">${word}</div>`).join(''))}`,
    read: false,
  },
];
