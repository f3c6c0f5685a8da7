import { el } from '../chrome';
import { depthOf, isGroup, leavesOf, type FigureContent, type FigureGroup, type FigureLeaf } from '../content';

type TreeNode = FigureLeaf | FigureGroup;

/** One header cell as the page draws it. */
export type DrawHeader = (text: string, attributes: Readonly<Record<string, string>>) => HTMLElement;

const asHeading: DrawHeader = (text, attributes) => el('th', attributes, text);

/** Header rows of plain HTML tables: `before` stand at the left over all rows, groups span their leaves, leaves reach down to the body. */
export function spannedHeaders(
  tree: FigureContent['tree'],
  before: readonly string[],
  draw: DrawHeader = asHeading,
): HTMLTableRowElement[] {
  const depth = depthOf(tree);
  const cellOf = (node: TreeNode, level: number): HTMLElement =>
    isGroup(node)
      ? draw(node.header, { colspan: String(leavesOf(node.children).length) })
      : draw(node.header, { rowspan: String(depth - level) });
  const left = before.map((text) => draw(text, { rowspan: String(depth) }));
  let nodes: readonly TreeNode[] = tree;
  return Array.from({ length: depth }, (_, level) => {
    const cells = nodes.map((node) => cellOf(node, level));
    nodes = nodes.flatMap((node) => (isGroup(node) ? node.children : []));
    return el('tr', {}, ...(level === 0 ? left : []), ...cells);
  });
}
