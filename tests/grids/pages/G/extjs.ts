import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { openList } from '../../page';

/** The grid panel of ExtJS 3: the headers in one table, every row a table of its own in a box that scrolls. */
const { mount, columns, rows, shown } = openList(contentsG['extjs']);
document.head.append(
  el(
    'style',
    {},
    '.x-grid3 table{table-layout:fixed;border-collapse:collapse} .x-grid3{width:1330px;border:1px solid #99bbe8;font:12px arial} .x-grid3-scroller{height:380px;overflow:auto} .x-grid3-hd-inner,.x-grid3-cell-inner{padding:4px 3px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis} .x-grid3-row{border-bottom:1px solid #ededed} .x-toolbar td{padding:2px 5px} .x-grid3-hd-btn,.x-grid3-sort-icon{display:none}',
  ),
);

const widthOf = (width: number): string => `width:${Math.round(width * 0.95)}px`;
const total = columns.reduce((sum, { width }) => sum + Math.round(width * 0.95), 0) + 24;

const checker = (kind: 'hd' | 'td', inner: HTMLElement): HTMLElement =>
  el('td', { class: `x-grid3-${kind} x-grid3-cell x-grid3-td-checker`, style: 'width:20px' }, inner);

const headers = columns.map(({ key, header, width }) =>
  el(
    'td',
    { class: `x-grid3-hd x-grid3-cell x-grid3-td-${key}`, style: widthOf(width) },
    el(
      'div',
      { class: `x-grid3-hd-inner x-grid3-hd-${key}`, unselectable: 'on' },
      el('a', { class: 'x-grid3-hd-btn', href: '#' }),
      header === '' ? '\u00a0' : header,
      el('img', {
        class: 'x-grid3-sort-icon',
        alt: '',
        src: 'data:image/gif;base64,R0lGODlhAQABAID/AMDAwAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==',
      }),
    ),
  ),
);
const rowTable = (row: Record<string, string>): HTMLElement =>
  el(
    'div',
    { class: 'x-grid3-row' },
    el(
      'table',
      { class: 'x-grid3-row-table', border: '0', cellspacing: '0', cellpadding: '0', style: `width:${total}px` },
      el(
        'tbody',
        {},
        el(
          'tr',
          {},
          checker(
            'td',
            el('div', { class: 'x-grid3-cell-inner x-grid3-col-checker' }, el('div', { class: 'x-grid3-row-checker' }, '\u00a0')),
          ),
          ...columns.map(({ key, width }) =>
            el(
              'td',
              { class: `x-grid3-col x-grid3-cell x-grid3-td-${key}`, style: widthOf(width), tabindex: '0' },
              el('div', { class: `x-grid3-cell-inner x-grid3-col-${key}`, unselectable: 'on' }, row[key] || '\u00a0'),
            ),
          ),
        ),
      ),
    ),
  );
const bar = el(
  'div',
  { class: 'x-panel-bbar x-toolbar' },
  el(
    'table',
    { cellspacing: '0', class: 'x-toolbar-ct' },
    el(
      'tbody',
      {},
      el(
        'tr',
        {},
        el('td', {}, el('button', { type: 'button', title: 'Trang đầu' }, '\u00a0')),
        el('td', {}, el('div', { class: 'xtb-text' }, 'Trang')),
        el('td', {}, el('input', { type: 'text', size: '3', value: '1', class: 'x-tbar-page-number' })),
        el('td', {}, el('div', { class: 'xtb-text' }, 'của 2')),
        el('td', {}, el('button', { type: 'button', title: 'Trang sau' }, '\u00a0')),
        el('td', {}, el('div', { class: 'x-paging-info' }, `Hiển thị 1 - ${shown} của ${rows.length}`)),
      ),
    ),
  ),
);
mount.append(
  el(
    'div',
    { class: 'x-panel x-grid-panel' },
    el('div', { class: 'x-panel-header' }, el('span', { class: 'x-panel-header-text' }, 'Danh sách hồ sơ')),
    el(
      'div',
      { class: 'x-grid3', hidefocus: 'true' },
      el(
        'div',
        { class: 'x-grid3-viewport' },
        el(
          'div',
          { class: 'x-grid3-header' },
          el(
            'div',
            { class: 'x-grid3-header-inner' },
            el(
              'div',
              { class: 'x-grid3-header-offset', style: `width:${total}px` },
              el(
                'table',
                { border: '0', cellspacing: '0', cellpadding: '0', style: `width:${total}px` },
                el(
                  'thead',
                  {},
                  el(
                    'tr',
                    { class: 'x-grid3-hd-row' },
                    checker('hd', el('div', { class: 'x-grid3-hd-inner' }, el('div', { class: 'x-grid3-hd-checker' }, '\u00a0'))),
                    ...headers,
                  ),
                ),
              ),
            ),
          ),
        ),
        el(
          'div',
          { class: 'x-grid3-scroller' },
          el('div', { class: 'x-grid3-body' }, ...rows.slice(0, shown).map(rowTable)),
          el('a', { href: '#', class: 'x-grid3-focus' }),
        ),
      ),
      el('div', { class: 'x-grid3-resize-marker' }, '\u00a0'),
    ),
    bar,
  ),
);
