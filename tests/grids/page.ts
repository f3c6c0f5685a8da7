import { drawChrome } from './chrome';
import { leavesOf, type FigureContent, type FigureLeaf, type ListColumn, type ListContent } from './content';
import { dossiersFrom } from './data';
import { figureSet, type Figures } from './figures';

/** A row as text by column key. */
export type TextRow = Record<string, string>;

const underOf = (seed: number): 0 | 1 | 2 => (seed % 3 === 0 ? 0 : seed % 3 === 1 ? 1 : 2);

/** Rows as text; the key `id` is the row's number from 1. */
export interface ListPage {
  mount: HTMLDivElement;
  columns: readonly ListColumn[];
  rows: TextRow[];
  shown: number;
}

export function openList(content: ListContent): ListPage {
  const mount = drawChrome({ title: content.title, forFigures: false, under: underOf(content.seed) });
  const rows = dossiersFrom(content.seed, content.count, content.codeForm).map((dossier, index) => ({
    id: String(index + 1),
    ...Object.fromEntries(content.columns.map((column) => [column.key, column.print(dossier, index)])),
  }));
  return { mount, columns: content.columns, rows, shown: content.shown };
}

/** The key `label` is the row's name; all other keys are those of `leaves`. */
export interface FigurePage {
  mount: HTMLDivElement;
  labelHeader: string;
  tree: FigureContent['tree'];
  leaves: FigureLeaf[];
  rows: TextRow[];
  total: TextRow;
}

export function openFigures(content: FigureContent): FigurePage {
  const mount = drawChrome({ title: content.title, forFigures: true, under: underOf(content.seed) });
  const leaves = leavesOf(content.tree);
  const { rows, total } = figureSet(content.seed, content.by, content.withAside);
  const textRow = (label: string, figures: Figures): TextRow => ({
    label,
    ...Object.fromEntries(leaves.map((leaf) => [leaf.key, leaf.print(leaf.value(figures))])),
  });
  return {
    mount,
    labelHeader: content.labelHeader,
    tree: content.tree,
    leaves,
    rows: rows.map(({ label, figures }, index) => ({ id: String(index + 1), ...textRow(label, figures) })),
    total: { id: String(rows.length + 1), ...textRow(content.totalLabel, total) },
  };
}
