import { el } from '../../chrome';
import { contentsH } from '../../contents/H';
import { openList, type TextRow } from '../../page';

/** Dojo's dgrid: a table for the headers and one for every row, each in a box that takes the part of a row; a second box of headers measures the scroll bar. */
const { mount, columns, rows } = openList(contentsH['dgrid']);
document.head.append(
  el(
    'style',
    {},
    '.dgrid{position:relative;width:1330px;border:1px solid #ddd;font-size:13px} .dgrid-row-table{border-collapse:collapse;table-layout:fixed;width:100%} .dgrid-cell{padding:4px;border:1px dotted #ddd;overflow:hidden;text-align:left} .dgrid-header{background:#eee} .dgrid-scroller{height:330px;overflow:auto} .dgrid-header-hidden{height:0;visibility:hidden;overflow:hidden}',
  ),
);

const widths = columns.map(({ width }) => `width:${width}px`);
const line = (role: string, kind: 'th' | 'td', texts: readonly string[]): HTMLElement =>
  el(
    'table',
    { class: 'dgrid-row-table', role: 'presentation' },
    el(
      'tr',
      {},
      ...texts.map((words, at) =>
        el(
          kind,
          { class: `dgrid-cell field-${columns[at]?.key ?? ''}`, role, style: widths[at] ?? '' },
          role === 'columnheader' ? el('div', { class: 'dgrid-resize-header-container' }, words) : words,
        ),
      ),
    ),
  );
const header = (): HTMLElement =>
  line(
    'columnheader',
    'th',
    columns.map(({ header: words }) => words),
  );
const row = (one: TextRow, at: number): HTMLElement =>
  el(
    'div',
    { class: `dgrid-row ${at % 2 === 0 ? 'dgrid-row-even' : 'dgrid-row-odd'} ui-state-default`, role: 'row', id: `dgrid_0-row-${at}` },
    line(
      'gridcell',
      'td',
      columns.map(({ key }) => one[key] ?? ''),
    ),
  );

mount.append(
  el(
    'div',
    { id: 'dgrid_0', class: 'dgrid dgrid-grid ui-widget', role: 'grid' },
    el('div', { class: 'dgrid-header dgrid-header-row ui-widget-header', role: 'row' }, header()),
    el(
      'div',
      { class: 'dgrid-scroller', tabindex: '-1' },
      el(
        'div',
        { class: 'dgrid-content ui-widget-content' },
        el('div', { class: 'dgrid-preload', style: 'height:0' }),
        ...rows.map(row),
        el('div', { class: 'dgrid-preload', style: 'height:0' }),
      ),
    ),
    el('div', { class: 'dgrid-header dgrid-header-hidden' }, el('div', { class: 'dgrid-cell' }, 'W')),
    el('div', { class: 'dgrid-footer' }, el('div', { class: 'dgrid-status' }, `1 - ${rows.length} trên ${rows.length} kết quả`)),
  ),
);
