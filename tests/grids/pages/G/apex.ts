import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { openList, type TextRow } from '../../page';
import { dossiersFrom } from '../../data';

/** An interactive report of Oracle APEX broken by one column: the headers come again under every break, and a copy of them floats over the table. */
const content = contentsG['apex'];
const { mount, columns, rows } = openList(content);
document.head.append(
  el(
    'style',
    {},
    '.a-IRR-table{border-collapse:separate;border-spacing:0;width:1330px;font-size:13px} .a-IRR-table th,.a-IRR-table td{border:1px solid #ddd;padding:5px 8px;text-align:left} .a-IRR-header{background:#f7f7f7} .js-stickyTableHeader{height:0;overflow:hidden} .u-vh{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}',
  ),
);

const headerRow = (): HTMLElement =>
  el(
    'tr',
    {},
    ...columns.map(({ key, header }, index) =>
      el(
        'th',
        { class: 'a-IRR-header', id: `C${420 + index}`, scope: 'col' },
        el('a', { class: 'a-IRR-headerLink', href: '#', 'data-column': key, 'aria-haspopup': 'true' }, header),
        el('span', { class: 'a-IRR-sortWidget u-vh' }, 'Sắp xếp'),
      ),
    ),
  );
const dataRow = (row: TextRow): HTMLElement =>
  el(
    'tr',
    {},
    ...columns.map(({ key }, index) =>
      el(
        'td',
        { class: ' u-tL', headers: `C${420 + index}` },
        key === 'code' ? el('a', { href: 'f?p=104:12' }, row[key] ?? '') : (row[key] ?? ''),
      ),
    ),
  );

const fieldOf = dossiersFrom(content.seed, content.count, content.codeForm).map(({ fieldName }) => fieldName);
const breaks = [...new Set(fieldOf)].flatMap((field) => [
  el(
    'tr',
    {},
    el(
      'th',
      { class: 'a-IRR-header a-IRR-header--group', colspan: String(columns.length), scope: 'colgroup' },
      el('span', { class: 'apex_report_break' }, `Lĩnh vực : ${field}`),
    ),
  ),
  headerRow(),
  ...rows.filter((_, index) => fieldOf[index] === field).map(dataRow),
]);
mount.append(
  el(
    'div',
    { class: 'a-IRR', role: 'region' },
    el(
      'div',
      { class: 'a-IRR-toolbar', role: 'toolbar' },
      el('input', { class: 'a-IRR-search-field', type: 'text' }),
      el('button', { type: 'button', class: 'a-Button' }, 'Thực hiện'),
      el('select', {}, el('option', {}, '1. Báo cáo chính'), el('option', {}, '2. Theo đơn vị')),
    ),
    el(
      'ul',
      { class: 'a-IRR-controls' },
      el('li', {}, el('span', {}, 'Ngắt nhóm: Lĩnh vực'), el('input', { type: 'checkbox', checked: '' })),
    ),
    el(
      'div',
      { class: 'a-IRR-tableContainer' },
      el('div', { class: 'js-stickyTableHeader t-fht-thead' }, el('table', { class: 'a-IRR-table' }, el('tbody', {}, headerRow()))),
      el(
        'div',
        { class: 't-fht-tbody' },
        el('table', { class: 'a-IRR-table', id: '8812345', 'aria-label': content.title }, el('tbody', {}, ...breaks)),
      ),
    ),
    el('div', { class: 'a-IRR-paginationWrap' }, el('span', { class: 'a-IRR-pagination-label' }, `1 - ${rows.length} của ${rows.length}`)),
  ),
);
