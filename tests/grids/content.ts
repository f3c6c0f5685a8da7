import type { FieldId } from '../../lib/vocabulary/field';
import type { IndicatorId } from '../../lib/vocabulary/indicator';
import type { CodeForm, Dossier } from './data';
import type { Figures } from './figures';

/** One column of a list: what stands over it, what it prints, and what that means. */
export interface ListColumn {
  key: string;
  header: string;
  width: number;
  /** Not there: the column means nothing that is examined. */
  field?: FieldId;
  /** Another field that is as right under this header. */
  alsoMeans?: FieldId;
  print: (dossier: Dossier, index: number) => string;
  /** What a right reading holds: dates as `2026-04-03` or `2026-04-03T08:15`, as exact as printed. */
  meant: (dossier: Dossier) => string;
}

export interface ListContent {
  kind: 'list';
  title: string;
  columns: readonly ListColumn[];
  seed: number;
  codeForm: CodeForm;
  count: number;
  /** Dossiers of the first page; all of them where the component draws only the rows in view. */
  shown: number;
  virtual?: true;
}

export interface FigureLeaf {
  key: string;
  header: string;
  indicator: IndicatorId;
  /** Another meaning that is as right under this header. */
  alsoMeans?: IndicatorId;
  value: (figures: Figures) => number;
  print: (value: number) => string;
}

export interface FigureGroup {
  header: string;
  children: readonly (FigureLeaf | FigureGroup)[];
}

export interface FigureContent {
  kind: 'figures';
  title: string;
  by: 'unit' | 'field';
  /** Header over the row labels. */
  labelHeader: string;
  totalLabel: string;
  tree: readonly (FigureLeaf | FigureGroup)[];
  seed: number;
  withAside: boolean;
}

export type Content = ListContent | FigureContent;

export const isGroup = (node: FigureLeaf | FigureGroup): node is FigureGroup => 'children' in node;

export function leavesOf(nodes: readonly (FigureLeaf | FigureGroup)[]): FigureLeaf[] {
  return nodes.flatMap((node) => (isGroup(node) ? leavesOf(node.children) : [node]));
}

/** Rows of headers that the tree needs: 1 without groups. */
export function depthOf(nodes: readonly (FigureLeaf | FigureGroup)[]): number {
  return Math.max(...nodes.map((node) => (isGroup(node) ? 1 + depthOf(node.children) : 1)));
}
