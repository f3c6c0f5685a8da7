import { el } from '../../chrome';
import { isGroup, leavesOf, depthOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsG } from '../../contents/G';
import { openFigures, type TextRow } from '../../page';

/** ASPxGridView of DevExpress: a table in a table, and in every header cell one more for the words and the sign of order. */
const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsG['devexpress']);
document.head.append(
  el(
    'style',
    {},
    '.dxgvControl{border-collapse:separate;font:12px tahoma} .dxgvHeader{border:1px solid #9f9f9f;padding:4px 6px;background:#dcdcdc} .dxgvTable{border-collapse:separate;border:1px solid #9f9f9f} .dxgv,.dxgvFooter td{padding:3px 6px;border-bottom:1px solid #cfcfcf} .dxgvFooter{background:#d7d7d7}',
  ),
);

type TreeNode = FigureLeaf | FigureGroup;
const depth = depthOf(tree);

function headerCell(text: string, spans: Readonly<Record<string, string>>, sorted = false): HTMLElement {
  const words = el('td', {}, text);
  const sign = el(
    'td',
    { style: 'width:1px;text-align:right' },
    el('span', { class: 'dx-vam' }, '\u00a0'),
    el('img', { alt: '(Tăng dần)', class: 'dxGridView_gvHeaderSortUp' }),
  );
  return el(
    'td',
    { class: 'dxgvHeader', style: 'text-align:center', ...spans },
    el(
      'table',
      { cellspacing: '0', cellpadding: '0', border: '0', style: 'width:100%;border-collapse:collapse' },
      el('tbody', {}, el('tr', {}, words, ...(sorted ? [sign] : []))),
    ),
  );
}

function headerRows(): HTMLElement[] {
  let nodes: readonly TreeNode[] = tree;
  return Array.from({ length: depth }, (_, level) => {
    const first =
      level === 0 ? [headerCell('STT', { rowspan: String(depth) }), headerCell(labelHeader, { rowspan: String(depth) }, true)] : [];
    const cells = nodes.map((node) =>
      isGroup(node)
        ? headerCell(node.header, { colspan: String(leavesOf(node.children).length) })
        : headerCell(node.header, { rowspan: String(depth - level) }),
    );
    nodes = nodes.flatMap((node) => (isGroup(node) ? node.children : []));
    return el('tr', { id: `grid_DXHeadersRow${level}` }, ...first, ...cells);
  });
}

const figureCells = (row: TextRow): HTMLElement[] => leaves.map(({ key }) => el('td', { class: 'dxgv', align: 'right' }, row[key] ?? ''));
const main = el(
  'table',
  { id: 'grid_DXMainTable', class: 'dxgvTable', cellspacing: '0', cellpadding: '0', border: '0', style: 'width:1300px' },
  el(
    'tbody',
    {},
    ...headerRows(),
    ...rows.map((row, index) =>
      el(
        'tr',
        { id: `grid_DXDataRow${index}`, class: 'dxgvDataRow' },
        el('td', { class: 'dxgv', align: 'center' }, row['id'] ?? ''),
        el('td', { class: 'dxgv' }, row['label'] ?? ''),
        ...figureCells(row),
      ),
    ),
    el(
      'tr',
      { id: 'grid_DXFooterRow', class: 'dxgvFooter' },
      el('td', { class: 'dxgv' }, '\u00a0'),
      el('td', { class: 'dxgv' }, total['label'] ?? ''),
      ...figureCells(total),
    ),
  ),
);
mount.append(
  el(
    'table',
    { id: 'grid', class: 'dxgvControl', cellspacing: '0', cellpadding: '0', border: '0' },
    el(
      'tbody',
      {},
      el(
        'tr',
        {},
        el(
          'td',
          {},
          el('div', { class: 'dxgvGroupPanel' }, 'Kéo tiêu đề cột vào đây để nhóm'),
          main,
          el(
            'div',
            { class: 'dxgvPagerBottomPanel' },
            el('b', { class: 'dxp-lead dxp-summary' }, 'Trang 1 / 1 (8 dòng)'),
            el('b', { class: 'dxp-num dxp-current' }, '[1]'),
          ),
          el(
            'table',
            { id: 'grid_LP', class: 'dxgvLoadingPanel', style: 'display:none' },
            el('tbody', {}, el('tr', {}, el('td', {}, 'Đang tải…'))),
          ),
          el(
            'table',
            { id: 'grid_DXStyleTable', style: 'display:none' },
            el('tbody', {}, el('tr', {}, el('td', { class: 'dxgvEditFormDisplayRow' }))),
          ),
        ),
      ),
    ),
  ),
);
