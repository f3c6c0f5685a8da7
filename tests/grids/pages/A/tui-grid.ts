import Grid from 'tui-grid';
import 'tui-grid/dist/tui-grid.css';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsA } from '../../contents/A';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsA['tui-grid']);

type TreeNode = FigureLeaf | FigureGroup;

const nameOf = (node: TreeNode): string => (isGroup(node) ? `nhom_${node.header}_${leavesOf(node.children)[0]?.key ?? ''}` : node.key);

const groupsOf = (nodes: readonly TreeNode[]): { name: string; header: string; childNames: string[] }[] =>
  nodes.flatMap((node) =>
    isGroup(node) ? [{ name: nameOf(node), header: node.header, childNames: node.children.map(nameOf) }, ...groupsOf(node.children)] : [],
  );

const grid = new Grid({
  el: mount,
  data: [...rows, total],
  rowHeaders: ['rowNum'],
  columnOptions: { frozenCount: 1, frozenBorderWidth: 2 },
  header: { height: 40 * depthOf(tree), complexColumns: groupsOf(tree) },
  columns: [
    { name: 'label', header: labelHeader, width: 220, sortable: true },
    ...leaves.map(({ key, header }) => ({ name: key, header, width: 110, align: 'right' as const })),
  ],
  bodyHeight: 'fitToParent',
});

grid.refreshLayout();
