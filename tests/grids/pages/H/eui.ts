import { el } from '../../chrome';
import { stateTag } from '../../controls';
import { contentsH } from '../../contents/H';
import { openList } from '../../page';

/** Elastic UI's basic table: the header stands again in every cell for phones, and words for screen readers stand in the caption and on every button. */
const { mount, columns, rows, shown } = openList(contentsH['eui']);
document.head.append(
  el(
    'style',
    {},
    '.euiTable{width:1330px;border-collapse:collapse;font-size:13px;table-layout:fixed} .euiTable td,.euiTable th{border-bottom:1px solid #d3dae6;text-align:left;padding:8px} .euiTableRowCell__mobileHeader{display:none} .euiScreenReaderOnly{position:absolute;left:-10000px;width:1px;height:1px;overflow:hidden} @media (max-width:574px){.euiTable thead{display:none} .euiTableRowCell__mobileHeader{display:block}}',
  ),
);

const headers = columns.map(({ key, header }) =>
  el(
    'th',
    { class: 'euiTableHeaderCell', role: 'columnheader', scope: 'col', 'aria-live': 'polite' },
    key === 'due'
      ? el(
          'button',
          { type: 'button', class: 'euiTableHeaderButton' },
          el(
            'span',
            { class: 'euiTableCellContent' },
            el('span', { class: 'euiTableCellContent__text', title: header }, header),
            el('span', { class: 'euiScreenReaderOnly' }, 'Bấm để xếp giảm dần'),
          ),
        )
      : el('span', { class: 'euiTableCellContent' }, el('span', { class: 'euiTableCellContent__text', title: header }, header)),
  ),
);
const body = rows
  .slice(0, shown)
  .map((row) =>
    el(
      'tr',
      { class: 'euiTableRow euiTableRow-hasActions' },
      ...columns.map(({ key, header }) =>
        el(
          'td',
          { class: 'euiTableRowCell' },
          el('div', { class: 'euiTableRowCell__mobileHeader' }, header),
          el(
            'div',
            { class: 'euiTableCellContent' },
            key === 'state' ? stateTag(row[key] ?? '') : el('span', { class: 'euiTableCellContent__text' }, row[key] ?? ''),
          ),
        ),
      ),
      el(
        'td',
        { class: 'euiTableRowCell euiTableRowCell--hasActions' },
        el(
          'div',
          { class: 'euiTableCellContent' },
          el('button', { type: 'button', 'aria-label': 'Sửa' }, el('span', { class: 'euiScreenReaderOnly' }, 'Sửa hồ sơ này')),
        ),
      ),
    ),
  );
mount.append(
  el(
    'div',
    { class: 'euiBasicTable' },
    el(
      'table',
      { class: 'euiTable euiTable--responsive' },
      el('caption', { class: 'euiScreenReaderOnly' }, `Bảng có ${shown} dòng trên tổng số ${rows.length} dòng; Trang 1 trên 3.`),
      el(
        'thead',
        {},
        el('tr', {}, ...headers, el('th', { class: 'euiTableHeaderCell' }, el('span', { class: 'euiScreenReaderOnly' }, 'Thao tác'))),
      ),
      el('tbody', {}, ...body),
    ),
    el(
      'nav',
      { class: 'euiPagination' },
      ...['1', '2', '3'].map((number) => el('button', { type: 'button', 'aria-label': `Trang ${number} trên 3` }, number)),
    ),
  ),
);
