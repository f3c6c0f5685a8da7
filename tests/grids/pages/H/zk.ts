import { el } from '../../chrome';
import { contentsH } from '../../contents/H';
import { openList, type TextRow } from '../../page';

/** ZK's listbox: headers and body are two tables, each led by a row of empty cells that only hold the widths. */
const { mount, columns, rows, shown } = openList(contentsH['zk']);
document.head.append(
  el(
    'style',
    {},
    '.z-listbox{width:1330px;border:1px solid #cfcfcf;font-size:12px} .z-listbox table{table-layout:fixed;width:1330px;border-collapse:separate;border-spacing:0} .z-listheader-content,.z-listcell-content{padding:4px 8px;overflow:hidden} .z-listbox-body{height:380px;overflow:auto} .z-listbox-faker{visibility:hidden;height:0} .z-listbox-faker th{height:0;padding:0}',
  ),
);

const faker = (part: string): HTMLElement =>
  el(
    'tbody',
    { style: 'visibility:hidden;height:0px' },
    el(
      'tr',
      { class: 'z-listbox-faker' },
      ...columns.map(({ key, width }) => el('th', { id: `${key}-${part}faker`, style: `width:${width}px` })),
      el('th', { style: 'width:0px' }),
    ),
  );
const header = ({ key, header: words }: (typeof columns)[number]): HTMLElement =>
  el(
    'th',
    { id: `u_${key}`, class: 'z-listheader z-listheader-sort' },
    el(
      'div',
      { class: 'z-listheader-content' },
      el('div', { class: 'z-listheader-sorticon' }, el('i', { class: 'z-icon-caret' })),
      ...(key === 'ordinal' ? [el('span', { class: 'z-listheader-checkable' }, el('i', { class: 'z-listheader-icon' }))] : []),
      words,
    ),
  );
const item = (row: TextRow, at: number): HTMLElement =>
  el(
    'tr',
    { class: at % 2 === 0 ? 'z-listitem' : 'z-listitem z-listbox-odd' },
    ...columns.map(({ key }) =>
      el(
        'td',
        { class: 'z-listcell' },
        el(
          'div',
          { class: 'z-listcell-content' },
          ...(key === 'ordinal' ? [el('span', { class: 'z-listitem-checkable' }, el('i', { class: 'z-listitem-icon' }))] : []),
          key === 'state' ? el('span', { class: 'z-label', style: 'color:#0a58ca' }, row[key] ?? '') : (row[key] ?? ''),
        ),
      ),
    ),
  );
mount.append(
  el(
    'div',
    { class: 'z-listbox' },
    el(
      'div',
      { class: 'z-listbox-header' },
      el(
        'table',
        { width: '100%' },
        faker('hd'),
        el('tbody', {}, el('tr', { class: 'z-listhead' }, ...columns.map(header), el('th', { class: 'z-listhead-bar' }))),
      ),
    ),
    el(
      'div',
      { class: 'z-listbox-body' },
      el('table', { width: '100%' }, faker('bd'), el('tbody', { class: 'z-rows' }, ...rows.slice(0, shown).map(item))),
    ),
    el(
      'div',
      { class: 'z-paging' },
      el(
        'ul',
        { class: 'z-paging-list' },
        ...['Đầu', '1', '2', 'Cuối'].map((word) => el('li', {}, el('a', { class: 'z-paging-button', href: '#' }, word))),
      ),
      el('div', { class: 'z-paging-info' }, `[ 1 - ${shown} / ${rows.length} ]`),
    ),
  ),
);
