// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findTables, type PageTable } from '../../lib/table/find-tables';
import { rootsOf } from '../../lib/table/root';
import { each, FIRST, LABELS, LIST, SECOND } from '../../lib/table/shape.examples';
import { everyShape } from '../../lib/table/shapes/shapes';

const lists = (root: Document = document): PageTable[] => findTables(root, everyShape).filter(({ meaning }) => meaning.kind === 'list');
const texts = ({ reading }: PageTable): string[] => reading.grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '·').join('|'));
const lay = (html: string): void => {
  document.body.innerHTML = html;
};
const header = `<table><tr>${each(LABELS, 'th')}</tr></table>`;
const body = (...rows: string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const td = (row: readonly string[], from?: number, to?: number): string => each(row, 'td', undefined, from, to);
const plain = `<table><thead><tr>${each(LABELS, 'th')}</tr></thead><tbody><tr>${td(FIRST)}</tr><tr>${td(SECOND)}</tr></tbody></table>`;

beforeEach(() => document.body.replaceChildren());

describe('header and rows apart', () => {
  test('rows with another number of cells than the header are left out by name, never shifted', () => {
    lay(`<div><div>${header}</div><div>${body(td(FIRST), td(SECOND, 1), td([...SECOND, 'x']), td(SECOND))}</div></div>`);
    const [list] = lists();
    expect(texts(list!)).toEqual(LIST);
    expect(list!.reading.unread?.map((row) => row.children.length)).toEqual([4, 6]);
  });
  test('when most rows do not fit, nothing is read', () => {
    lay(`<div><div>${header}</div><div>${body(td(FIRST), td(FIRST, 1), td(SECOND, 1), td(SECOND, 1))}</div></div>`);
    expect(lists()).toEqual([]);
  });
  test('a header without rows is no empty list', () => {
    lay(`<div><table><thead><tr>${each(LABELS, 'th')}</tr></thead></table></div><p>Đang tải</p>`);
    expect(lists()).toEqual([]);
  });
  test('the rows of one grid are not taken for those of the next', () => {
    const grid = (row: string): string => `<section><div>${header}</div><div>${body(row)}</div></section>`;
    lay(grid(td(FIRST)) + grid(td(SECOND)));
    expect(lists().map(texts)).toEqual([
      [LIST[0], LIST[1]],
      [LIST[0], LIST[2]],
    ]);
  });
});

describe('parts beside each other', () => {
  const grid = (left: string, right: string): string =>
    `<div role="grid"><div role="row">${each(LABELS, 'b', () => 'role="columnheader"')}</div><div>${left}</div><div>${right}</div></div>`;
  const row = (cells: readonly string[], from: number, to: number, attributes: string): string =>
    `<div role="row" ${attributes}>${each(cells, 'span', (col) => `role="gridcell" data-col="${col}"`, from, to)}</div>`;
  test('other keys on either side: refused', () => {
    const head = (from: number, to: number): string => `<div role="row">${each(LABELS, 'b', () => 'role="columnheader"', from, to)}</div>`;
    lay(
      `<div role="grid"><div>${head(0, 2)}</div><div>${head(2, 5)}</div><div>${row(FIRST, 0, 2, 'data-id="a"')}${row(SECOND, 0, 2, 'data-id="b"')}</div><div>${row(FIRST, 2, 5, 'data-id="c"')}${row(SECOND, 2, 5, 'data-id="d"')}</div></div>`,
    );
    expect(lists()).toEqual([]);
  });
  test('two copies of a row that contradict each other: refused', () => {
    const numbered = (cells: readonly string[], at: number): string => row(cells, 0, 5, `aria-rowindex="${at}"`);
    lay(grid(numbered(FIRST, 2) + numbered(SECOND, 3), numbered(FIRST, 2) + numbered(FIRST, 3)));
    expect(lists()).toEqual([]);
  });
  test('copies that say the same count once', () => {
    const numbered = (cells: readonly string[], at: number): string => row(cells, 0, 5, `aria-rowindex="${at}"`);
    const both = numbered(FIRST, 2) + numbered(SECOND, 3);
    lay(grid(both, both));
    expect(lists().map(texts)).toEqual([LIST]);
  });
});

describe('where tables are looked for', () => {
  test('shadow trees of elements of the page’s own making and of built-in ones, one in the other', () => {
    const outer = document.body.appendChild(document.createElement('x-page'));
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'open' }).innerHTML = plain;
    expect(rootsOf(document)).toHaveLength(3);
    expect(lists().map(texts)).toEqual([LIST]);
  });
  test('closed shadow trees only where the caller opens them', () => {
    const host = document.body.appendChild(document.createElement('x-page'));
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = plain;
    expect(lists()).toEqual([]);
    const opened = findTables(document, everyShape, (element) => (element === host ? closed : null));
    expect(opened.map(texts)).toEqual([LIST]);
  });
  test('a frame that may not be read is passed over', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new Error('blocked');
      },
    });
    expect(rootsOf(document)).toHaveLength(1);
  });
  test('roots without end', () => {
    for (let i = 0; i < 100; i++) document.body.appendChild(document.createElement('x-host')).attachShadow({ mode: 'open' });
    expect(rootsOf(document).length).toBeLessThanOrEqual(60);
  });
});

describe('things that look like grids', () => {
  test.each([
    [
      'a calendar',
      `<table role="grid"><thead><tr>${each(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'], 'th')}</tr></thead><tbody><tr>${each(['1', '2', '3', '4', '5', '6', '7'], 'td')}</tr></tbody></table>`,
    ],
    ['roles without rows', '<div role="grid"></div><div role="treegrid"><div role="row"></div></div>'],
    [
      'a grid of pictures',
      `<div role="grid">${'<div role="row"><div role="gridcell"><img></div><div role="gridcell"><img></div></div>'.repeat(3)}</div>`,
    ],
    [
      'tiles that count',
      `<div>${['Mới nộp', 'Đang xử lý', 'Quá hạn'].map((word) => `<div><b>5</b><span>${word}</span></div>`).join('')}</div>`,
    ],
    ['steps', `<ol>${['Tiếp nhận', 'Đang xử lý', 'Trả kết quả'].map((word) => `<li><i>1</i><span>${word}</span></li>`).join('')}</ol>`],
    ['rows nested without end', '<div role="row">'.repeat(300)],
    [
      'nonsense for numbers',
      `<div role="grid"><div role="row" aria-rowindex="x">${each(['a', 'b', 'c'], 'b', () => 'role="columnheader" aria-colindex="-1" aria-colspan="9e9"')}</div></div>`,
    ],
  ])('%s', (_, html) => {
    lay(html);
    const before = document.body.innerHTML;
    expect(lists()).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });
});
