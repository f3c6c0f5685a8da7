import { depthOf, isGroup, type Group, type Leaf, type Sheet } from '../sheet';

export interface HeaderCell {
  text: string;
  colSpan: number;
  rowSpan: number;
  /** Only over one column of figures. */
  leaf?: Leaf;
}

const widthOf = (node: Leaf | Group, hidden: readonly string[]): number =>
  isGroup(node) ? node.children.reduce((sum, child) => sum + widthOf(child, hidden), 0) : hidden.includes(node.key) ? 0 : 1;

/**
 * The header of a sheet as rows of spanned cells, without the columns of counts and labels. Groups do not span columns that
 * are not displayed.
 */
export function headerRows(tree: Sheet['tree'], hidden: readonly string[] = []): HeaderCell[][] {
  const depth = depthOf(tree);
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => []);
  const lay = (node: Leaf | Group, level: number): void => {
    if (!isGroup(node)) rows[level]!.push({ text: node.header, colSpan: 1, rowSpan: depth - level, leaf: node });
    else {
      rows[level]!.push({ text: node.header, colSpan: widthOf(node, hidden), rowSpan: 1 });
      for (const child of node.children) lay(child, level + 1);
    }
  };
  for (const node of tree) lay(node, 0);
  return rows;
}
