import type { IndicatorId } from '../../lib/vocabulary/indicator';

/** One column of figures. */
export interface Leaf {
  /** Name of the column in the page's model. */
  key: string;
  header: string;
  /** What stands in the numbering row under it. */
  number?: string;
  /** What the column means; the filler has to find that out from the headers. Absent: nothing that the source knows. */
  wants?: IndicatorId;
  /** Columns it adds up, on pages that compute. */
  adds?: readonly string[];
  /** The sum of the first over the sum of the second, in per cent; always computed. */
  rate?: readonly [parts: readonly string[], wholes: readonly string[]];
}

export interface Group {
  header: string;
  children: readonly (Leaf | Group)[];
}

export interface SheetRow {
  label: string;
  /** Section above the row. */
  group?: string;
}

/** A report form as portals lay it out. */
export interface Sheet {
  /** First line of the head block. */
  number: string;
  title: string;
  labelHeader: string;
  /** Header over the numbers of the rows. */
  countHeader: string;
  tree: readonly (Leaf | Group)[];
  /** The numbering row under the headers is drawn. */
  numbered?: boolean;
  rows: readonly SheetRow[];
  totalLabel?: string;
}

export const isGroup = (node: Leaf | Group): node is Group => 'children' in node;

export function leavesOf(tree: Sheet['tree']): Leaf[] {
  return tree.flatMap((node) => (isGroup(node) ? leavesOf(node.children) : [node]));
}

export const depthOf = (tree: Sheet['tree']): number => Math.max(...tree.map((node) => (isGroup(node) ? 1 + depthOf(node.children) : 1)));

/** The tree with one leaf standing twice, side by side under the same headers; the second has a `b` behind its key. */
export function withTwin(tree: Sheet['tree'], key: string): (Leaf | Group)[] {
  return tree.flatMap((node): (Leaf | Group)[] => {
    if (isGroup(node)) return [{ ...node, children: withTwin(node.children, key) }];
    return node.key === key ? [node, { ...node, key: `${key}b` }] : [node];
  });
}

/** The tree without some of its leaves; groups that hold nothing go too. */
export function withoutLeaves(tree: Sheet['tree'], keys: readonly string[]): (Leaf | Group)[] {
  return tree.flatMap((node): (Leaf | Group)[] => {
    if (!isGroup(node)) return keys.includes(node.key) ? [] : [node];
    const children = withoutLeaves(node.children, keys);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}
