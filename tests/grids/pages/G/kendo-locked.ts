import { el } from '../../chrome';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsG } from '../../contents/G';
import { openFigures, type TextRow } from '../../page';

/** Kendo's grid with locked columns: the number and the name in one pair of tables at the left, the figures in another pair, the totals in a third. */
const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsG['kendo-locked']);
document.head.append(
  el(
    'style',
    {},
    '.k-grid{width:1330px;border:1px solid #ccc;font-size:13px} .k-grid table{border-collapse:separate;border-spacing:0;table-layout:fixed} .k-grid th,.k-grid td{border:solid #ddd;border-width:0 1px 1px 0;padding:5px;box-sizing:border-box;height:32px} .k-grid-header,.k-grid-content-wrapper,.k-grid-footer{display:flex} .k-grid-header-locked,.k-grid-content-locked,.k-grid-footer-locked{width:260px;flex:none} .k-grid-header-wrap,.k-grid-content,.k-grid-footer-wrap{flex:1;overflow:auto} .k-grid-content,.k-grid-content-locked{height:230px;overflow:hidden} .k-grid-content{overflow:auto}',
  ),
);

type TreeNode = FigureLeaf | FigureGroup;
const depth = depthOf(tree);
const free = `width:${leaves.length * 95}px`;

const columnGroup = (widths: readonly number[]): HTMLElement =>
  el('colgroup', {}, ...widths.map((width) => el('col', { style: `width:${width}px` })));
const lockedWidths = columnGroup.bind(null, [50, 210]);
const freeWidths = (): HTMLElement => columnGroup(leaves.map(() => 95));

const headerCell = (text: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
  el(
    'th',
    { role: 'columnheader', scope: 'col', class: 'k-header', ...attributes },
    el('span', { class: 'k-cell-inner' }, el('span', { class: 'k-link' }, el('span', { class: 'k-column-title' }, text))),
  );

function freeHeaders(): HTMLElement[] {
  let nodes: readonly TreeNode[] = tree;
  return Array.from({ length: depth }, (_, level) => {
    const cells = nodes.map((node) =>
      isGroup(node)
        ? headerCell(node.header, {
            colspan: String(leavesOf(node.children).length),
            'data-colspan': String(leavesOf(node.children).length),
          })
        : headerCell(node.header, { rowspan: String(depth - level) }),
    );
    nodes = nodes.flatMap((node) => (isGroup(node) ? node.children : []));
    return el('tr', { role: 'row' }, ...cells);
  });
}
const lockedHeaders = Array.from({ length: depth }, (_, level) =>
  el(
    'tr',
    { role: 'row' },
    ...(level === 0 ? [headerCell('STT', { rowspan: String(depth) }), headerCell(labelHeader, { rowspan: String(depth) })] : []),
  ),
);

const lockedRow = (row: TextRow): HTMLElement =>
  el(
    'tr',
    { class: 'k-master-row', role: 'row' },
    el('td', { role: 'gridcell' }, row['id'] ?? ''),
    el('td', { role: 'gridcell' }, row['label'] ?? ''),
  );
const freeRow = (row: TextRow): HTMLElement =>
  el(
    'tr',
    { class: 'k-master-row', role: 'row' },
    ...leaves.map(({ key }) => el('td', { role: 'gridcell', style: 'text-align:right' }, row[key] ?? '')),
  );

mount.append(
  el(
    'div',
    { class: 'k-widget k-grid k-grid-lockedcolumns', 'data-role': 'grid' },
    el(
      'div',
      { class: 'k-grid-header' },
      el(
        'div',
        { class: 'k-grid-header-locked' },
        el('table', { role: 'presentation' }, lockedWidths(), el('thead', {}, ...lockedHeaders)),
      ),
      el(
        'div',
        { class: 'k-grid-header-wrap' },
        el('table', { role: 'presentation', style: free }, freeWidths(), el('thead', {}, ...freeHeaders())),
      ),
    ),
    el(
      'div',
      { class: 'k-grid-content-wrapper' },
      el(
        'div',
        { class: 'k-grid-content-locked' },
        el('table', { role: 'presentation' }, lockedWidths(), el('tbody', {}, ...rows.map(lockedRow))),
      ),
      el(
        'div',
        { class: 'k-grid-content k-auto-scrollable' },
        el('table', { role: 'presentation', style: free }, freeWidths(), el('tbody', {}, ...rows.map(freeRow))),
      ),
    ),
    el(
      'div',
      { class: 'k-grid-footer' },
      el(
        'div',
        { class: 'k-grid-footer-locked' },
        el(
          'table',
          {},
          lockedWidths(),
          el('tbody', {}, el('tr', { class: 'k-footer-template' }, el('td', {}, '\u00a0'), el('td', {}, total['label'] ?? ''))),
        ),
      ),
      el(
        'div',
        { class: 'k-grid-footer-wrap' },
        el(
          'table',
          { style: free },
          freeWidths(),
          el(
            'tbody',
            {},
            el('tr', { class: 'k-footer-template' }, ...leaves.map(({ key }) => el('td', { style: 'text-align:right' }, total[key] ?? ''))),
          ),
        ),
      ),
    ),
  ),
);
