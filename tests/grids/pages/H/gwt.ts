import { el } from '../../chrome';
import { contentsH } from '../../contents/H';
import { openFigures, type TextRow } from '../../page';
import { spannedHeaders } from '../spanned-headers';

/** GWT's cell table: a body for the rows, one for the sign of loading, a footer row of cells with the sums, an anonymous box in every cell. */
const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsH['gwt']);
document.head.append(
  el(
    'style',
    {},
    '.GPBYFDECMC{border-collapse:separate;border-spacing:0;font-size:13px;width:1100px} .GPBYFDECMC td,.GPBYFDECMC th{padding:6px 12px;border-bottom:1px solid #ddd;text-align:left}',
  ),
);

const boxed = (words: string): HTMLElement => el('div', { style: 'outline-style:none' }, words);
const cells = (row: TextRow, at: number): HTMLElement[] =>
  [row['id'] ?? '', row['label'] ?? '', ...leaves.map(({ key }) => row[key] ?? '')].map((words, index) =>
    el(
      'td',
      { class: 'GPBYFDEJF', align: index > 1 ? 'right' : 'left' },
      index === 1 && at % 2 === 0 ? el('div', { style: 'outline-style:none', tabindex: '0' }, words) : boxed(words),
    ),
  );
const foot = [' ', total['label'] ?? '', ...leaves.map(({ key }) => total[key] ?? '')].map((words) =>
  el('td', { class: 'GPBYFDECF' }, words),
);

mount.append(
  el(
    'table',
    { class: 'GPBYFDECMC', cellspacing: '0', __gwtcellbasedwidgetimpldispatchingfocus: 'true' },
    el('colgroup', {}, el('col', { style: 'width:50px' }), ...leaves.map(() => el('col'))),
    el(
      'thead',
      { 'aria-hidden': 'false' },
      ...spannedHeaders(tree, ['TT', labelHeader], (words, attributes) => el('th', { ...attributes, class: 'GPBYFDEDF' }, words)),
    ),
    el(
      'tbody',
      {},
      ...rows.map((row, at) =>
        el('tr', { __gwt_row: String(at), __gwt_subrow: '0', class: at % 2 === 0 ? 'GPBYFDELE' : 'GPBYFDELF' }, ...cells(row, at)),
      ),
    ),
    el(
      'tbody',
      { style: 'display:none' },
      el(
        'tr',
        {},
        el(
          'td',
          { align: 'center', colspan: String(leaves.length + 2) },
          el('div', {}, el('div', { style: 'display:none' }, 'Đang nạp'), el('div', { style: 'display:none' })),
        ),
      ),
    ),
    el('tfoot', { 'aria-hidden': 'false' }, el('tr', {}, ...foot)),
  ),
);
