import { el } from '../../chrome';
import { contentsH } from '../../contents/H';
import { openList, type TextRow } from '../../page';
import { dossiersFrom } from '../../data';

/** A list view of SharePoint grouped by one column: group rows in tables bodies of their own, menus and read-aloud words in the headers. */
const content = contentsH['sharepoint'];
const { mount, columns, rows } = openList(content);
document.head.append(
  el(
    'style',
    {},
    '.ms-listviewtable{width:1330px;border-collapse:collapse;font-size:13px} .ms-listviewtable td,.ms-listviewtable th{padding:4px 8px;text-align:left} .ms-headerSortArrowLink,.ms-hidden{display:none} .ms-accessible{position:absolute;left:-10000px} .ms-gb td{background:#f0f0f0}',
  ),
);

const header = ({ key, header: words }: (typeof columns)[number]): HTMLElement =>
  el(
    'th',
    { class: 'ms-vh2', scope: 'col', nowrap: 'nowrap' },
    el(
      'div',
      { class: 'ms-vh-div', name: key, title: '' },
      el('a', { class: 'ms-headerSortTitleLink', href: 'javascript:' }, words),
      el(
        'span',
        { class: 'ms-sortarrowdown-iconouter' },
        el('img', { alt: '', src: 'data:image/gif;base64,R0lGODlhAQABAID/AMDAwAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==' }),
      ),
    ),
    el(
      'div',
      { class: 'ms-positionRelative' },
      el('a', { class: 'ms-headerSortArrowLink', href: 'javascript:', title: 'Mở menu' }, el('img', { alt: 'Mở menu' })),
    ),
  );
const cell = (key: string, row: TextRow): HTMLElement => {
  const words = row[key] ?? '';
  if (key === 'code')
    return el(
      'td',
      { class: 'ms-vb-title' },
      el('div', { class: 'ms-vb itx' }, el('a', { class: 'ms-listlink', href: '#' }, words)),
      el('div', { class: 'ms-list-itemLink' }, el('a', { href: '#', title: 'Mở menu' }, el('span', { class: 'ms-hidden' }, 'Mở menu'))),
    );
  if (key === 'received' || key === 'due') return el('td', { class: 'ms-vb2' }, el('nobr', {}, words));
  return el('td', { class: 'ms-vb2' }, words);
};
const item = (row: TextRow): HTMLElement =>
  el(
    'tr',
    { class: 'ms-itmhover', iid: `1,${row['id'] ?? ''},0` },
    el('td', { class: 'ms-vb-itmcbx' }, el('span', { class: 's4-itm-cbx' }, el('span', { class: 'ms-accessible' }, 'Chọn mục'))),
    ...columns.map(({ key }) => cell(key, row)),
  );

const fieldOf = dossiersFrom(content.seed, content.count, content.codeForm).map(({ fieldName }) => fieldName);
const all = String(columns.length + 1);
const groups = [...new Set(fieldOf)].flatMap((field, at) => {
  const own = rows.filter((_, index) => fieldOf[index] === field);
  return [
    el(
      'tbody',
      { id: `titl1-${at}_`, groupstring: field },
      el(
        'tr',
        { class: 'ms-gb' },
        el(
          'td',
          { colspan: all, nowrap: 'nowrap' },
          el('a', { href: 'javascript:' }, el('span', { class: 'ms-commentcollapse-iconouter' }), 'Lĩnh vực'),
          ` : ${field} `,
          el('span', { style: 'font-weight:lighter' }, `(${own.length})`),
        ),
      ),
    ),
    el('tbody', { id: `tbod1-${at}_`, isloaded: 'true' }, ...own.map(item)),
  ];
});
mount.append(
  el(
    'div',
    { class: 'ms-webpartzone-cell' },
    el(
      'div',
      { class: 'ms-csrlistview-controldiv' },
      el('a', { href: '#' }, 'Mục mới'),
      ' hoặc ',
      el('a', { href: '#' }, 'sửa danh sách này'),
    ),
    el(
      'table',
      { class: 'ms-listviewtable', summary: content.title, border: '0', cellspacing: '0', id: '{A1}-{B2}' },
      el(
        'thead',
        {},
        el(
          'tr',
          { class: 'ms-viewheadertr' },
          el('th', { class: 'ms-headerCellStyleIcon' }, el('span', { class: 'ms-accessible' }, 'Chọn hoặc bỏ chọn tất cả')),
          ...columns.map(header),
        ),
      ),
      el('tbody', { class: 'ms-addnew', style: 'display:none' }, el('tr', {}, el('td', { colspan: all }, 'Thêm mục'))),
      ...groups,
    ),
    el('table', { class: 'ms-bottompaging' }, el('tbody', {}, el('tr', {}, el('td', { class: 'ms-paging' }, `1 - ${rows.length}`)))),
  ),
);
