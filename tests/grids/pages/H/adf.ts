import { el } from '../../chrome';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsH } from '../../contents/H';
import { openFigures, type TextRow } from '../../page';

/** Oracle ADF's table: headers in a table with a leading row of widths, each row's free columns in a table inside one cell, the frozen name before it. */
const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsH['adf']);
document.head.append(
  el(
    'style',
    {},
    '.xyu{width:1330px;position:relative;font:12px tahoma} .xyu table{border-collapse:separate;border-spacing:0;table-layout:fixed} .xyu th,.x14i{padding:4px;border-right:1px solid #ccc;border-bottom:1px solid #ccc;box-sizing:border-box} .xzg{height:230px;overflow:auto} .xyu .bao{padding:0}',
  ),
);
type TreeNode = FigureLeaf | FigureGroup;
const depth = depthOf(tree);
const WIDTH = 96;
const headerCell = (words: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
  el('th', { class: 'x14a', ...attributes }, el('div', { class: 'x14b' }, el('span', { class: 'af_column_label-text' }, words)));
function headerRows(): HTMLElement[] {
  let nodes: readonly TreeNode[] = tree;
  return Array.from({ length: depth }, (_, level) => {
    const first = level === 0 ? [headerCell(labelHeader, { rowspan: String(depth) })] : [];
    const cells = nodes.map((node) =>
      isGroup(node)
        ? headerCell(node.header, { colspan: String(leavesOf(node.children).length) })
        : headerCell(node.header, { rowspan: String(depth - level) }),
    );
    nodes = nodes.flatMap((node) => (isGroup(node) ? node.children : []));
    return el('tr', {}, ...first, ...cells);
  });
}
const line = (row: TextRow, at: number): HTMLElement =>
  el(
    'tr',
    { class: 'x14h', _afrrk: String(at) },
    el('td', { class: 'x14i', style: 'width:230px' }, el('span', { class: 'x25' }, row['label'] ?? '')),
    el(
      'td',
      { class: 'bao', colspan: String(leaves.length) },
      el(
        'table',
        { class: 'x14j', summary: '', style: `width:${leaves.length * WIDTH}px` },
        el(
          'tbody',
          {},
          el(
            'tr',
            {},
            ...leaves.map(({ key }) =>
              el('td', { class: 'x14i', style: `width:${WIDTH}px`, align: 'right' }, el('span', { class: 'x25' }, row[key] ?? '')),
            ),
          ),
        ),
      ),
    ),
  );
const sizes = el(
  'tr',
  { style: 'visibility:hidden;height:0' },
  el('td', { style: 'width:230px;padding:0' }),
  ...leaves.map(() => el('td', { style: `width:${WIDTH}px;padding:0` })),
);
mount.append(
  el(
    'div',
    { class: 'xyu', id: 'pt1:t1' },
    el(
      'div',
      { class: 'xz0', id: 'pt1:t1::ch' },
      el('table', { class: 'x13z', style: `width:${230 + leaves.length * WIDTH}px` }, el('tbody', {}, sizes, ...headerRows())),
    ),
    el(
      'div',
      { class: 'xzg', id: 'pt1:t1::db' },
      el('table', { class: 'x14d', style: `width:${230 + leaves.length * WIDTH}px` }, el('tbody', {}, ...[...rows, total].map(line))),
    ),
    el('div', { style: 'display:none' }, el('span', {}, 'Đang tải dữ liệu…')),
  ),
);
