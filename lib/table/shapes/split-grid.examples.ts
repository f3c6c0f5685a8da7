import { each, FIRST, LABELS, LIST, SECOND, type ShapeExample } from '../shape.examples';

const table = (...rows: string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const th = (from?: number, to?: number): string => each(LABELS, 'th', undefined, from, to);
const td = (texts: readonly string[], from?: number, to?: number): string => each(texts, 'td', undefined, from, to);
const body = table(td(FIRST), td(SECOND));

export const examples: readonly ShapeExample[] = [
  { name: 'header and body as two tables', html: `<div><div>${table(th())}</div><div>${body}</div></div>`, rows: LIST },
  {
    name: 'the header over the scroll bar',
    html: `<div><div>${table(`${th()}<th class="gutter"></th>`)}</div><div>${body}</div></div>`,
    rows: LIST.map((row, at) => `${row}|${at === 0 ? '' : '·'}`),
  },
  {
    name: 'a row that only sets widths',
    html: `<div><div>${table(th())}</div><div><table><tr aria-hidden="true" style="height:0">${td(LABELS)}</tr><tr>${td(FIRST)}</tr><tr>${td(SECOND)}</tr></table></div></div>`,
    rows: LIST,
  },
  {
    name: 'boxes to filter by under the labels',
    html: `<div><div>${table(th(), LABELS.map(() => '<th><input value="x"></th>').join(''))}</div><div>${body}</div></div>`,
    rows: LIST,
  },
  { name: 'frozen columns, matched by key', html: frozen('data-index="0"', 'data-index="1"'), rows: LIST },
  {
    name: 'a table for each row',
    html: `<div><div>${table(th())}</div><div>${table(td(FIRST))}${table(td(SECOND))}</div></div>`,
    rows: LIST,
  },
  {
    name: 'rows of divs under a header table',
    html: `<div><div>${table(th())}</div><div><div class="row">${each(FIRST, 'div')}</div><div class="row">${each(SECOND, 'div')}</div></div></div>`,
    rows: LIST,
  },
  {
    name: 'elements of the page’s own making',
    html: `<mat-table><mat-header-row>${each(LABELS, 'mat-header-cell')}</mat-header-row><mat-row>${each(FIRST, 'mat-cell')}</mat-row><mat-row>${each(SECOND, 'mat-cell')}</mat-row></mat-table>`,
    rows: LIST,
  },
  {
    name: 'items of a list under a line of labels',
    html: `<div class="head">${each(LABELS, 'span')}</div><ul><li>${each(FIRST, 'span')}</li><li>${each(SECOND, 'span')}</li></ul>`,
    rows: LIST,
  },
  {
    name: 'columns as containers under a line of labels',
    html: `<div><div class="head">${each(LABELS, 'div')}</div><div class="body">${LABELS.map((_, col) => `<div class="column"><div>${FIRST[col]}</div><div>${SECOND[col]}</div></div>`).join('')}</div></div>`,
    rows: LIST,
  },
  {
    name: 'rows drawn out of order',
    html: `<div><div class="head">${each(LABELS, 'div')}</div><div><div class="row" style="top:30px">${each(SECOND, 'div')}</div><div class="row" style="top:0px">${each(FIRST, 'div')}</div></div></div>`,
    rows: LIST,
  },
  {
    name: 'frozen columns of one label, rows at their places',
    html: `<div>${[
      [0, 1],
      [1, 5],
    ]
      .map(
        ([from, to]) =>
          `<div class="part"><div class="head"><div class="line">${each(LABELS, 'span', undefined, from, to)}</div></div><div class="rows">${[SECOND, FIRST].map((texts, at) => `<div role="row" style="top:${30 - 30 * at}px">${each(texts, 'span', undefined, from, to)}</div>`).join('')}</div></div>`,
      )
      .join('')}</div>`,
    rows: LIST,
  },
  {
    name: 'a sentence in place of rows',
    html: `<div><div>${table(th())}</div><div><table></table><p>Không có dữ liệu</p></div></div>`,
    rows: [LIST[0]!, 'Không có dữ liệu|Không có dữ liệu|Không có dữ liệu|Không có dữ liệu|Không có dữ liệu'],
  },
  {
    name: 'a search form of labels and boxes',
    html: `<form><div>${['Mã hồ sơ', 'Chủ hồ sơ', 'Trạng thái'].map((label) => `<div><label>${label}</label><input></div>`).join('')}</div><div>${['Thủ tục', 'Lĩnh vực', 'Đơn vị'].map((label) => `<div><label>${label}</label><input></div>`).join('')}</div></form>`,
    rows: undefined,
  },
  {
    name: 'rows with a cell more than the header',
    html: `<div><div class="head">${each(LABELS, 'div')}</div><div><div>${each([...FIRST, 'x'], 'div')}</div><div>${each([...SECOND, 'x'], 'div')}</div></div></div>`,
    rows: undefined,
  },
];

function frozen(first: string, second: string): string {
  const part = (from: number, to: number): string =>
    `<div class="view"><div><table class="head"><tr>${each(LABELS, 'td', undefined, from, to)}</tr></table></div><div><table class="body"><tr ${first}>${td(FIRST, from, to)}</tr><tr ${second}>${td(SECOND, from, to)}</tr></table></div></div>`;
  return `<div>${part(0, 2)}${part(2, 5)}</div>`;
}
