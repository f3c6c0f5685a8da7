import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { openList } from '../../page';

/** Telerik's RadGrid of WebForms as it stands in the page: commands and two pagers inside the table, filter boxes under the headers. */
const { mount, columns, rows, shown } = openList(contentsG['radgrid']);
document.head.append(
  el(
    'style',
    {},
    '.rgMasterTable{border-collapse:separate;font-size:12px;width:1330px} .rgHeader{background:#eee;text-align:left;padding:5px} .rgMasterTable td{padding:4px 7px} .rgAltRow td{background:#f4f4f4} .rgWrap{float:left;margin-right:8px} .rgFilterBox{width:60%}',
  ),
);
const all = String(columns.length + 1);

function pager(): HTMLElement {
  const numbers = ['1', '2', '3', '4', '5', '6'].map((number) =>
    el(
      'a',
      { href: "javascript:__doPostBack('ctl00$RadGrid1$ctl00$ctl03','')", ...(number === '1' && { class: 'rgCurrentPage' }) },
      el('span', {}, number),
    ),
  );
  const parts = el(
    'td',
    { class: 'rgPagerCell NextPrevAndNumeric' },
    el('div', { class: 'rgWrap rgArrPart1' }, el('input', { type: 'submit', value: ' ', title: 'Trang đầu', class: 'rgPageFirst' })),
    el('div', { class: 'rgWrap rgNumPart' }, ...numbers),
    el('div', { class: 'rgWrap rgArrPart2' }, el('input', { type: 'submit', value: ' ', title: 'Trang cuối', class: 'rgPageLast' })),
    el(
      'div',
      { class: 'rgWrap rgAdvPart' },
      el('span', { class: 'rgPagerLabel' }, 'Số dòng:'),
      el('input', { type: 'text', value: String(shown), size: '3' }),
    ),
    el('div', { class: 'rgWrap rgInfoPart' }, el('strong', {}, String(rows.length)), ' hồ sơ trong ', el('strong', {}, '6'), ' trang'),
  );
  return el(
    'tr',
    { class: 'rgPager' },
    el(
      'td',
      { colspan: all },
      el(
        'table',
        { cellspacing: '0', border: '0', style: 'width:100%', summary: 'Phân trang của bảng' },
        el('tbody', {}, el('tr', {}, parts)),
      ),
    ),
  );
}

const commands = el(
  'tr',
  { class: 'rgCommandRow' },
  el(
    'td',
    { class: 'rgCommandCell', colspan: all },
    el(
      'table',
      { class: 'rgCommandTable', border: '0', style: 'width:100%' },
      el(
        'tbody',
        {},
        el(
          'tr',
          {},
          el('td', { align: 'left' }, el('a', { href: '#' }, 'Thêm hồ sơ')),
          el('td', { align: 'right' }, el('a', { href: '#' }, 'Làm mới')),
        ),
      ),
    ),
  ),
);
const headers = el(
  'tr',
  {},
  el('th', { scope: 'col', class: 'rgHeader' }, el('input', { type: 'checkbox', name: 'chonTatCa' })),
  ...columns.map(({ key, header }) =>
    el('th', { scope: 'col', class: 'rgHeader' }, key === 'ordinal' ? header : el('a', { href: '#', title: 'Bấm để sắp xếp' }, header)),
  ),
);
const filters = el(
  'tr',
  { class: 'rgFilterRow' },
  el('td', {}, '\u00a0'),
  ...columns.map(({ key }) =>
    key === 'ordinal'
      ? el('td', {}, '\u00a0')
      : el(
          'td',
          {},
          el('input', { type: 'text', class: 'rgFilterBox' }),
          el('input', { type: 'submit', value: ' ', class: 'rgFilter', title: 'Lọc' }),
        ),
  ),
);
const body = rows
  .slice(0, shown)
  .map((row, index) =>
    el(
      'tr',
      { class: index % 2 === 0 ? 'rgRow' : 'rgAltRow', id: `ctl00_RadGrid1_ctl00__${index}` },
      el('td', {}, el('input', { type: 'checkbox' })),
      ...columns.map(({ key }) => el('td', {}, key === 'code' ? el('a', { href: '#' }, row[key] ?? '') : row[key] || '\u00a0')),
    ),
  );
mount.append(
  el(
    'div',
    { id: 'ctl00_RadGrid1', class: 'RadGrid RadGrid_Default', tabindex: '0' },
    el(
      'table',
      { cellspacing: '0', class: 'rgMasterTable', border: '0', id: 'ctl00_RadGrid1_ctl00' },
      el('colgroup', {}, ...columns.map(() => el('col')), el('col')),
      el('thead', {}, pager(), commands, headers, filters),
      el('tfoot', {}, pager()),
      el('tbody', {}, ...body),
    ),
    el('input', { type: 'hidden', value: '{"selectedIndexes":[]}' }),
  ),
);
