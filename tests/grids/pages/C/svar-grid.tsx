import { Grid, Willow } from '@svar-ui/react-grid';
import '@svar-ui/react-grid/all.css';
import { createRoot } from 'react-dom/client';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsC } from '../../contents/C';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, rows, total } = openFigures(contentsC['svar-grid']);
const depth = depthOf(tree);

interface HeaderCell {
  text: string;
  colspan?: number;
  rowspan?: number;
}

/** Header cells of each leaf from top to bottom; a group stands over its first leaf only. */
function stacksOf(node: FigureLeaf | FigureGroup, level: number): { key: string; stack: (HeaderCell | undefined)[] }[] {
  if (!isGroup(node)) return [{ key: node.key, stack: [{ text: node.header, rowspan: depth - level }] }];
  const below = node.children.flatMap((child) => stacksOf(child, level + 1));
  return below.map(({ key, stack }, at) => ({
    key,
    stack: [at === 0 ? { text: node.header, colspan: leavesOf(node.children).length } : undefined, ...stack],
  }));
}

const headerOf = (stack: readonly (HeaderCell | undefined)[]): HeaderCell[] => {
  const cells = stack.map((cell) => cell ?? { text: '' });
  return [...cells, ...Array.from({ length: depth - cells.length }, () => ({ text: '' }))];
};

const columns = [
  { id: 'label', width: 210, header: headerOf([{ text: labelHeader, rowspan: depth }]) },
  ...tree.flatMap((node) => stacksOf(node, 0)).map(({ key, stack }) => ({ id: key, width: 92, header: headerOf(stack) })),
];

createRoot(mount).render(
  <Willow>
    <div style={{ height: 430, width: 1330 }}>
      <Grid data={[...rows, total]} columns={columns} split={{ left: 1 }} />
    </div>
  </Willow>,
);
