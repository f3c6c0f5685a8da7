// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mainFigures, mainList } from '../../lib/table/find-tables';
import { readHtmlTable } from '../../lib/table/read-html-table';
import { understandTable } from '../../lib/table/understand-table';
import { findAllTables } from '../read-whole-page';

/** Builds elements as they are told, so that malformed nesting survives no parser's mending. */
function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
const td = (text: string, rowspan?: string, colspan?: string) =>
  make('td', { ...(rowspan !== undefined && { rowspan }), ...(colspan !== undefined && { colspan }) }, text);
const tr = (...cells: HTMLElement[]) => make('tr', {}, ...cells);
const tbody = (...rows: HTMLElement[]) => make('tbody', {}, ...rows);
const table = (...parts: HTMLElement[]) => make('table', {}, ...parts);
const shape = (element: Element) => readHtmlTable(element).grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '·').join(' '));
const inside = (html: string) =>
  new DOMParser().parseFromString(`<table><tbody><tr><td>${html}</td></tr></tbody></table>`, 'text/html').querySelector('table')!;
const cell = (html: string) => readHtmlTable(inside(html)).grid.rows[0]!.cells[0]!;

describe('spans', () => {
  test.each([
    ['rowspan 0: to the end of the group', [tbody(tr(td('a', '0'), td('b')), tr(td('c')), tr(td('d')))], ['a b', 'a c', 'a d']],
    ['rowspan 0 ends with its group', [tbody(tr(td('a', '0'), td('b'))), tbody(tr(td('c'), td('d')))], ['a b', 'c d']],
    ['rowspan 65534', [tbody(tr(td('a', '65534'), td('b')), tr(td('c')))], ['a b', 'a c']],
    ['rowspan beyond the group', [tbody(tr(td('a', '3'), td('b'))), tbody(tr(td('c'), td('d')))], ['a b', 'c d']],
    ['colspan 0 is one', [tbody(tr(td('a', undefined, '0'), td('b')))], ['a b']],
    [
      'colspan 1000 covers what the others have',
      [tbody(tr(td('a', undefined, '1000')), tr(td('b'), td('c'), td('d')))],
      ['a a a', 'b c d'],
    ],
    ['colspan 65534', [tbody(tr(td('a', undefined, '65534')), tr(td('b'), td('c')))], ['a a', 'b c']],
    ['negative and empty', [tbody(tr(td('a', '-2', ''), td('b', '', '-1')), tr(td('c'), td('d')))], ['a b', 'c d']],
    [
      'fractions and units',
      [tbody(tr(td('a', undefined, '2.9'), td('b')), tr(td('c'), td('d'), td('e', undefined, '1px')))],
      ['a a b', 'c d e'],
    ],
    ['overlap: the earlier keeps its place', [tbody(tr(td('a'), td('b', '2')), tr(td('c', undefined, '2'), td('d')))], ['a b', 'c b d']],
    ['ragged', [tbody(tr(td('a')), tr(td('b'), td('c'), td('d')), tr())], ['a', 'b c d', '']],
    ['colspan on a row says nothing', [tbody(make('tr', { colspan: '6' }, td('a')), tr(td('b'), td('c')))], ['a', 'b c']],
    ['hanging cells left and right', [tbody(tr(td('a', '2'), td('b'), td('c', '2')), tr(td('d')))], ['a b c', 'a d c']],
    ['a block of two by two', [tbody(tr(td('a', '2', '2'), td('b')), tr(td('c')))], ['a a b', 'a a c']],
  ])('%s', (_, parts, expected) => {
    expect(shape(table(...parts))).toEqual(expected);
  });
});

describe('order and nesting', () => {
  test('document order, whatever the sections are called', () => {
    const parts = table(
      make('tfoot', {}, tr(td('f'))),
      tbody(tr(td('1'))),
      make('thead', {}, tr(td('h'))),
      tr(td('2')),
      tbody(tr(td('3'))),
    );
    expect(shape(parts)).toEqual(['f', '1', 'h', '2', '3']);
    expect(readHtmlTable(parts).grid.rows.map((row) => row.section)).toEqual(['foot', 'body', 'head', 'body', 'body']);
  });
  test('rows straight in the table hang together; foreign elements between are passed over', () => {
    expect(shape(table(make('colgroup', {}, make('col', {})), tr(td('a', '2'), td('b')), make('script', {}, 'x'), tr(td('c'))))).toEqual([
      'a b',
      'c',
    ]);
    expect(shape(table(tr(td('a', '2'), td('b')), tr(td('c'))))).toEqual(['a b', 'a c']);
    expect(shape(table(tbody(make('form', {}, tr(td('x'))), tr(make('div', {}, 'y'), td('z')))))).toEqual(['z']);
  });
  test('a table in a cell stays in its cell', () => {
    const outer = table(tbody(tr(td('a'), make('td', {}, table(tbody(tr(td('1'), td('2')), tr(td('3'), td('4'))))))));
    expect(shape(outer)).toEqual(['a 1 2 3 4']);
    expect(readHtmlTable(outer).grid.width).toBe(2);
  });
  test('no rows, no cells, nothing', () => {
    for (const empty of [table(), table(tbody()), table(tbody(tr())), make('div', {}, 'x')]) {
      expect(understandTable(readHtmlTable(empty).grid).kind).toBe('unknown');
    }
  });
  test('5.000 rows, and no more than the limit asked for', () => {
    const body = tbody();
    for (let i = 0; i < 5_000; i++) body.appendChild(tr(td(String(i)), td('x')));
    const long = table(body);
    expect(readHtmlTable(long).grid.rows).toHaveLength(5_000);
    expect(readHtmlTable(long, 9).grid.rows).toHaveLength(9);
  });
});

describe('what a cell says', () => {
  test.each([
    ['12<br>34', '12 34'],
    ['<div>12</div><div>34</div>', '12 34'],
    ['<p>12</p>34', '12 34'],
    ['a<b>b</b>c', 'abc'],
    ['<mark>Nguyễn</mark> Văn', 'Nguyễn Văn'],
    ['12<sup>1</sup>', '12¹'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['<del>5</del>6', '6'],
    ['<s>5</s> 6', '6'],
    ['<svg><title>Trống</title></svg>Trống', 'Trống'],
    ['<span style="display: none">ẩn</span>hiện', 'hiện'],
    ['<span hidden>ẩn</span>hiện', 'hiện'],
    ['<span class="sr-only">ẩn</span>hiện', 'hiện'],
    ['<span class="p-column-title">Trạng thái</span>Đang xử lý', 'Đang xử lý'],
    ['<i class="material-icons">schedule</i> Đang xử lý', 'Đang xử lý'],
    ['<script>x()</script>12<style>a{}</style>', '12'],
    ['<!-- 99 -->12', '12'],
    ['&nbsp;12&ensp;', '12'],
    ['M&#227;  h&#x1ed3;\n s&#417;', 'Mã hồ sơ'],
    ['a&#x200b;b&#xad;c', 'abc'],
    ['&#x202e;12&#x202c;', '12'],
    ['<a href="#">1.234</a>', '1.234'],
    ['<strong><em><u>5</u></em></strong>', '5'],
    ['', ''],
    ['<div></div><div> </div>', ''],
  ])('%j', (html, expected) => {
    expect(cell(html).text).toBe(expected);
  });
  test('inputs say what they hold, never secrets, never ticks', () => {
    expect(cell('<input value="12">').text).toBe('12');
    expect(cell('<input type="number" value="7"> hồ sơ').text).toBe('7 hồ sơ');
    expect(cell('<textarea>a\nb</textarea>').text).toBe('a b');
    expect(cell('<select><option>x</option><option selected>y</option></select>').text).toBe('y');
    expect(cell('<input type="password" value="12">').text).toBe('');
    expect(cell('<input type="checkbox" value="12" checked>').text).toBe('');
    expect(cell('<input type="hidden" value="12">').text).toBe('');
  });
  test('a title speaks only where there is no text', () => {
    expect(cell('<i class="flag" title="Nhận qua mạng"></i>')).toMatchObject({ text: '', title: 'Nhận qua mạng' });
    expect(cell('<img src="" alt="Đã xem">').title).toBe('Đã xem');
    expect(cell('<i title="Số điện thoại"></i>0900000018')).toMatchObject({ text: '0900000018' });
  });
  test('text that the page has cut', () => {
    expect(cell('<div>- Cấp giấy phép xâ...<a>Xem thêm</a></div>')).toMatchObject({ text: '- Cấp giấy phép xâ…', cut: true });
    expect(cell('Cấp giấy phép<span>...</span><button>Xem thêm</button>')).toMatchObject({ text: 'Cấp giấy phép…', cut: true });
    expect(cell('Cấp giấy<a>Xem thêm</a>')).toMatchObject({ cut: true });
    expect(cell('<a>Xem thêm</a>').cut).toBeUndefined();
    expect(cell('Làm thêm').cut).toBeUndefined();
  });
  test('nesting without end', () => {
    expect(cell(`${'<span>'.repeat(300)}12${'</span>'.repeat(300)}`).text).toBe('12');
  });
});

describe('tables of a page', () => {
  const page = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const list = (rows: number, attributes = '') =>
    `<table ${attributes}><thead><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Ngày hẹn trả</th></tr></thead><tbody>${'<tr><td>H56.01-261120-0015</td><td>A</td><td>30/11/2026</td></tr>'.repeat(rows)}</tbody></table>`;
  test('hidden ones are known, and never the ones meant', () => {
    const found = findAllTables(page(`<div style="display:none">${list(9)}</div>${list(2)}`));
    expect(found.map(({ visible, rows }) => [visible, rows])).toEqual([
      [false, 9],
      [true, 2],
    ]);
    expect(mainList(found)?.rows).toBe(2);
  });
  test('layout tables are passed over, what they hold is found', () => {
    const found = findAllTables(page(`<table><tr><td>Menu</td><td>${list(3)}</td><td>Chân trang</td></tr></table>`));
    expect(found).toHaveLength(1);
    expect(mainList(found)?.rows).toBe(3);
  });
  test('a header in a table of its own', () => {
    const head = '<table><thead><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Ngày hẹn trả</th></tr></thead></table>';
    const body = `<table><tbody>${'<tr><td>H56.01-261120-0015</td><td>A</td><td>30/11/2026</td></tr>'.repeat(4)}</tbody></table>`;
    const found = findAllTables(page(`<div><div>${head}</div><div>${body}</div></div>`));
    expect(found.map(({ meaning, rows }) => [meaning.kind, rows])).toEqual([['list', 4]]);
    expect(found[0]!.reading.rowElements).toHaveLength(5);
  });
  test('two lists one after the other stay two', () => {
    expect(findAllTables(page(`${list(1)}${list(2)}`)).map(({ rows }) => rows)).toEqual([1, 2]);
  });
  test('a page without tables, and with unfinished ones', () => {
    expect(findAllTables(page('<p>Không có gì</p>'))).toEqual([]);
    expect(findAllTables(page('<table><tr><td>Mã hồ sơ'))).toEqual([]);
    expect(mainFigures(findAllTables(page('<table><tbody></tbody></table>')))).toBeUndefined();
  });
});
