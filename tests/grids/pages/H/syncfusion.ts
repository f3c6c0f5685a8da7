import { el } from '../../chrome';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsH } from '../../contents/H';
import { openFigures, type TextRow } from '../../page';

/** Syncfusion's grid: stacked headers, rows and the row of sums in three tables under one another; the sums without a word for the number. */
const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsH['syncfusion']);
document.head.append(
  el(
    'style',
    {},
    '.e-grid{width:1330px;border:1px solid #ccc;font-size:13px} .e-table{border-collapse:separate;border-spacing:0;table-layout:fixed;width:100%} .e-grid th,.e-grid td{padding:6px;border-bottom:1px solid #ddd} .e-gridcontent .e-content{height:220px;overflow-y:scroll} .e-headercontent,.e-summarycontent{padding-right:15px} .e-hide{display:none}',
  ),
);
type TreeNode = FigureLeaf | FigureGroup;
const depth = depthOf(tree);
const group = (): HTMLElement =>
  el('colgroup', {}, el('col', { style: 'width:50px' }), el('col', { style: 'width:240px' }), ...leaves.map(() => el('col')));
const headerCell = (words: string, attributes: Readonly<Record<string, string>>, stacked: boolean): HTMLElement =>
  el(
    'th',
    { class: stacked ? 'e-headercell e-stackedheadercell' : 'e-headercell', role: 'columnheader', 'aria-rowspan': '1', ...attributes },
    stacked
      ? el('div', { class: 'e-stackedheadercelldiv' }, words)
      : el('div', { class: 'e-headercelldiv' }, el('span', { class: 'e-headertext' }, words)),
    ...(stacked ? [] : [el('div', { class: 'e-sortfilterdiv e-icons' }), el('div', { class: 'e-rhandler' })]),
  );
function headerRows(): HTMLElement[] {
  let nodes: readonly TreeNode[] = tree;
  return Array.from({ length: depth }, (_, level) => {
    const first =
      level === 0 ? [headerCell('STT', { rowspan: String(depth) }, false), headerCell(labelHeader, { rowspan: String(depth) }, false)] : [];
    const cells = nodes.map((node) =>
      isGroup(node)
        ? headerCell(node.header, { colspan: String(leavesOf(node.children).length) }, true)
        : headerCell(node.header, { rowspan: String(depth - level) }, false),
    );
    nodes = nodes.flatMap((node) => (isGroup(node) ? node.children : []));
    return el('tr', { class: 'e-columnheader', role: 'row' }, ...first, ...cells);
  });
}
const cell = (words: string, at: number): HTMLElement =>
  el('td', { class: 'e-rowcell', role: 'gridcell', 'aria-colindex': String(at + 1), tabindex: '-1' }, words);
const line = (row: TextRow, at: number): HTMLElement =>
  el(
    'tr',
    { class: at % 2 === 0 ? 'e-row' : 'e-row e-altrow', role: 'row', 'aria-rowindex': String(at + 1) },
    ...[row['id'] ?? '', row['label'] ?? '', ...leaves.map(({ key }) => row[key] ?? '')].map(cell),
  );
const sums = el(
  'tr',
  { class: 'e-summaryrow', role: 'row' },
  el('td', { class: 'e-summarycell' }, '\u200b'),
  el('td', { class: 'e-summarycell e-templatecell' }, total['label'] ?? ''),
  ...leaves.map(({ key }) => el('td', { class: 'e-summarycell' }, total[key] ?? '')),
);

mount.append(
  el(
    'div',
    { class: 'e-control e-grid e-lib', id: 'Grid', role: 'grid' },
    el(
      'div',
      { class: 'e-toolbar', role: 'toolbar' },
      el('button', { type: 'button', 'aria-label': 'Xuất ra Excel' }, el('span', {}, 'Xuất Excel')),
    ),
    el(
      'div',
      { class: 'e-gridheader' },
      el(
        'div',
        { class: 'e-headercontent' },
        el(
          'table',
          { class: 'e-table', role: 'presentation' },
          group(),
          el('thead', {}, ...headerRows()),
          el('tbody', { class: 'e-hide' }, el('tr', {}, el('td'))),
        ),
      ),
    ),
    el(
      'div',
      { class: 'e-gridcontent' },
      el(
        'div',
        { class: 'e-content' },
        el('table', { class: 'e-table', role: 'presentation', id: 'Grid_content_table' }, group(), el('tbody', {}, ...rows.map(line))),
      ),
    ),
    el(
      'div',
      { class: 'e-gridfooter' },
      el('div', { class: 'e-summarycontent' }, el('table', { class: 'e-table' }, group(), el('tfoot', {}, sums))),
    ),
  ),
);
