import { el } from '../../chrome';
import { contentsH } from '../../contents/H';
import { openList, type TextRow } from '../../page';

/** The jqxGrid: every header, row and cell is a box laid by its left edge and width, with bars for scrolling as boxes too. */
const { mount, columns, rows, shown } = openList(contentsH['jqxgrid']);
document.head.append(
  el(
    'style',
    {},
    '.jqx-grid{position:relative;width:1330px;height:400px;border:1px solid #aaa;overflow:hidden;font:13px verdana} .jqx-grid div{box-sizing:border-box} .jqx-grid-column-header{position:absolute;top:0;height:30px;background:#e8e8e8;border-right:1px solid #aaa} .jqx-grid-cell{position:absolute;height:28px;border-right:1px solid #ddd;border-bottom:1px solid #ddd;overflow:hidden;white-space:nowrap} .jqx-grid-cell-left-align{margin:6px 4px;overflow:hidden;text-overflow:ellipsis}',
  ),
);

const places = columns.map(({ width }, at) => ({ left: columns.slice(0, at).reduce((sum, before) => sum + before.width, 0), width }));
const placeOf = (at: number): string => `left:${places[at]?.left ?? 0}px;width:${places[at]?.width ?? 0}px`;

const header = ({ header: words }: (typeof columns)[number], at: number): HTMLElement =>
  el(
    'div',
    { role: 'columnheader', class: 'jqx-widget-header jqx-grid-column-header', style: `z-index:${90 - at};${placeOf(at)}` },
    el(
      'div',
      { style: 'height:100%;width:100%' },
      el(
        'div',
        { style: 'padding:0;margin:0;float:left;overflow:hidden;width:100%;height:100%' },
        el('div', { style: 'overflow:hidden;text-overflow:ellipsis;margin:7px 4px' }, el('span', { style: 'cursor:default' }, words)),
      ),
      el(
        'div',
        { class: 'iconscontainer', style: 'position:absolute;right:0;top:0;display:none' },
        el('div', { class: 'sortasc-icon' }),
        el('div', { class: 'jqx-menu-icon' }),
      ),
    ),
  );
const rowBox = (row: TextRow, at: number): HTMLElement =>
  el(
    'div',
    { role: 'row', 'row-id': String(at), id: `row${at}jqxgrid`, style: `position:absolute;top:${at * 28}px;height:28px;width:1330px` },
    ...columns.map(({ key }, column) =>
      el(
        'div',
        { role: 'gridcell', class: `jqx-grid-cell ${at % 2 === 0 ? '' : 'jqx-grid-cell-alt'} jqx-item`, style: `${placeOf(column)}` },
        el('div', { class: 'jqx-grid-cell-left-align' }, row[key] ?? ''),
      ),
    ),
  );
const blank = (at: number): HTMLElement =>
  el(
    'div',
    { role: 'row', id: `row${at}jqxgrid`, style: `position:absolute;top:${at * 28}px;height:28px;width:1330px` },
    ...columns.map((_, column) => el('div', { role: 'gridcell', class: 'jqx-grid-cell jqx-grid-cleared-cell', style: placeOf(column) })),
  );
const drawn = rows.slice(0, shown);
mount.append(
  el(
    'div',
    { id: 'jqxgrid', role: 'grid', class: 'jqx-grid jqx-reset', 'aria-multiselectable': 'false' },
    el(
      'div',
      { class: 'jqx-clear', id: 'wrapperjqxgrid', style: 'height:400px;position:relative' },
      el('div', { class: 'jqx-grid-toolbar', style: 'display:none' }),
      el(
        'div',
        { id: 'contentjqxgrid', style: 'position:absolute;top:0;height:360px;width:1330px;overflow:hidden' },
        el(
          'div',
          { class: 'jqx-grid-header', style: 'position:relative;height:30px' },
          el('div', { id: 'columntablejqxgrid', style: 'position:relative;height:30px' }, ...columns.map(header)),
        ),
        el(
          'div',
          { id: 'contenttablejqxgrid', style: 'position:relative;height:330px;overflow:hidden' },
          ...drawn.map(rowBox),
          blank(drawn.length),
          blank(drawn.length + 1),
        ),
      ),
      el('div', { id: 'verticalScrollBarjqxgrid', class: 'jqx-scrollbar', style: 'visibility:hidden' }, el('div', {}, el('span', {}, ''))),
    ),
    el(
      'div',
      { id: 'pagerjqxgrid', class: 'jqx-grid-pager' },
      el(
        'div',
        {},
        el('div', {}, 'Số dòng mỗi trang:'),
        el('input', { value: String(shown), size: '3' }),
        el('div', {}, `1-${shown} của ${rows.length}`),
      ),
    ),
  ),
);
