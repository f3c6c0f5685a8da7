import { el } from '../../chrome';
import { stateTag } from '../../controls';
import { contentsG } from '../../contents/G';
import { openList } from '../../page';

/** PrimeFaces' data table in reflow mode: each cell brings its title along for narrow screens, out of sight at a desk. */
const { mount, columns, rows, shown } = openList(contentsG['primefaces']);
document.head.append(
  el(
    'style',
    {},
    '.ui-datatable table{border-collapse:collapse;width:1330px;table-layout:fixed;font-size:13px} .ui-datatable td,.ui-datatable th{border:1px solid #c8c8c8;padding:4px 8px} .ui-reflow .ui-column-title-cell,.ui-datatable-reflow td .ui-column-title{display:none} .ui-helper-hidden-accessible{border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px} .ui-paginator{padding:5px;background:#eee} .ui-paginator-page{margin:0 4px}',
  ),
);

const paginator = (place: 'top' | 'bottom'): HTMLElement =>
  el(
    'div',
    { class: `ui-paginator ui-paginator-${place} ui-widget-header`, role: 'navigation', 'aria-label': 'Phân trang' },
    el('span', { class: 'ui-paginator-current' }, `Hồ sơ 1-${shown} trên ${rows.length}`),
    el(
      'a',
      { href: '#', class: 'ui-paginator-prev ui-state-disabled', 'aria-label': 'Trang trước' },
      el('span', { class: 'ui-icon' }, 'P'),
    ),
    el(
      'span',
      { class: 'ui-paginator-pages' },
      el('a', { class: 'ui-paginator-page ui-state-active', href: '#' }, '1'),
      el('a', { class: 'ui-paginator-page', href: '#' }, '2'),
    ),
    el('a', { href: '#', class: 'ui-paginator-next', 'aria-label': 'Trang sau' }, el('span', { class: 'ui-icon' }, 'N')),
  );

const headers = columns.map(({ key, header }, index) =>
  el(
    'th',
    {
      id: `form:ds:col${index}`,
      class: 'ui-state-default ui-sortable-column',
      role: 'columnheader',
      'aria-label': header,
      scope: 'col',
      tabindex: '0',
    },
    el('span', { class: 'ui-column-title' }, header),
    el('span', { class: 'ui-sortable-column-icon ui-icon ui-icon-carat-2-n-s' }),
    ...(key === 'code' || key === 'owner'
      ? [
          el('label', { class: 'ui-helper-hidden-accessible', for: `form:ds:col${index}:filter` }, 'Lọc theo cột'),
          el('input', { id: `form:ds:col${index}:filter`, class: 'ui-column-filter ui-inputfield', autocomplete: 'off' }),
        ]
      : []),
  ),
);
const body = rows
  .slice(0, shown)
  .map((row, at) =>
    el(
      'tr',
      { 'data-ri': String(at), class: `ui-widget-content ${at % 2 === 0 ? 'ui-datatable-even' : 'ui-datatable-odd'}`, role: 'row' },
      ...columns.map(({ key, header }) =>
        el(
          'td',
          { role: 'gridcell' },
          el('span', { class: 'ui-column-title' }, header),
          key === 'state'
            ? stateTag(row[key] ?? '')
            : key === 'code'
              ? el('a', { href: '#', class: 'ui-commandlink' }, row[key] ?? '')
              : (row[key] ?? ''),
        ),
      ),
    ),
  );
mount.append(
  el(
    'div',
    { id: 'form:ds', class: 'ui-datatable ui-widget ui-datatable-reflow' },
    el('div', { class: 'ui-datatable-header ui-widget-header' }, 'Danh sách hồ sơ'),
    paginator('top'),
    el(
      'div',
      { class: 'ui-datatable-tablewrapper' },
      el(
        'table',
        { role: 'grid' },
        el('thead', { id: 'form:ds_head' }, el('tr', { role: 'row' }, ...headers)),
        el('tbody', { id: 'form:ds_data', class: 'ui-datatable-data ui-widget-content' }, ...body),
      ),
    ),
    paginator('bottom'),
  ),
);
