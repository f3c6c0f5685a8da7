import 'tablesorter/dist/css/theme.blue.css';
import { el } from '../../chrome';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsB } from '../../contents/B';
import { plugin } from '../../jquery-global';
import 'tablesorter/dist/js/jquery.tablesorter.combined.js';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsB['tablesorter']);
const depth = depthOf(tree);

type TreeNode = FigureLeaf | FigureGroup;

const headerOf = (node: TreeNode, level: number): HTMLElement =>
  isGroup(node)
    ? el('th', { colspan: String(leavesOf(node.children).length), 'data-sorter': 'false' }, node.header)
    : el('th', { rowspan: String(depth - level) }, node.header);

function headerRows(nodes: readonly TreeNode[], level: number): HTMLElement[][] {
  if (nodes.length === 0) return [];
  return [
    nodes.map((node) => headerOf(node, level)),
    ...headerRows(
      nodes.flatMap((node) => (isGroup(node) ? node.children : [])),
      level + 1,
    ),
  ];
}

const [first = [], ...rest] = headerRows(tree, 0);
const spanned = { rowspan: String(depth) };

const table = el(
  'table',
  { class: 'tablesorter' },
  el(
    'thead',
    {},
    el('tr', {}, el('th', spanned, 'STT'), el('th', spanned, labelHeader), ...first),
    ...rest.map((cells) => el('tr', {}, ...cells)),
  ),
  el(
    'tbody',
    {},
    ...rows.map((row) =>
      el(
        'tr',
        {},
        el('td', {}, row['id'] ?? ''),
        el('td', {}, row['label'] ?? ''),
        ...leaves.map(({ key }) => el('td', {}, el('a', { href: '#' }, row[key] ?? ''))),
      ),
    ),
  ),
  el(
    'tfoot',
    {},
    el('tr', {}, el('th', { colspan: '2' }, total['label'] ?? ''), ...leaves.map(({ key }) => el('th', {}, total[key] ?? ''))),
  ),
);
mount.append(table);

plugin(table, 'tablesorter', { theme: 'blue', widgets: ['zebra', 'filter', 'stickyHeaders'] });
