import type { Group, Leaf } from '../sheet';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';

export const leaf = (key: string, header: string, wants: IndicatorId, adds?: readonly string[]): Leaf => ({
  key,
  header,
  wants,
  ...(adds !== undefined && { adds }),
});

export const group = (header: string, ...children: (Leaf | Group)[]): Group => ({ header, children });

/** Numbers under the headers, in order. */
export function numbered<T extends Leaf | Group>(tree: readonly T[], numbers: readonly string[]): T[] {
  const left = [...numbers];
  const walk = <N extends Leaf | Group>(node: N): N =>
    'children' in node ? { ...node, children: node.children.map(walk) } : { ...node, number: left.shift() ?? '' };
  return tree.map(walk);
}
