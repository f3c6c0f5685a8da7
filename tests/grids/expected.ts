import type { StateId } from '../../lib/vocabulary/state';
import { leavesOf, type Content, type FigureContent, type FigureLeaf, type ListColumn, type ListContent } from './content';
import { dossiersFrom } from './data';
import { figureSet } from './figures';

/** What a right reading of a page holds. Made from the data alone. */
export type Expected = ExpectedList | ExpectedFigures;

export interface ExpectedRow {
  /** Values by field id (two ids with `|` between: either is right); an empty text stands for a cell that is empty on the page. */
  values: Record<string, string>;
  stateId?: StateId;
}

export interface ExpectedList {
  kind: 'list';
  /** The component draws only rows in view: `rows` is the whole set, of which the page shows a part. */
  virtual?: true;
  rows: ExpectedRow[];
  /** Header text by field: where columns out of sight are not drawn, their cells are not asked for. */
  headers: Record<string, string>;
}

export interface ExpectedFigures {
  kind: 'figures';
  /** Row label → indicator id → figure; rates as percent (`99.73`). Two ids with `|` between: either is right. */
  rows: Record<string, Record<string, number>>;
}

const unexamined: ReadonlySet<string> = new Set(['ordinal', 'action']);

function expectedList(content: ListContent): ExpectedList {
  const examined = content.columns.filter(({ field }) => field !== undefined && !unexamined.has(field));
  const dossiers = dossiersFrom(content.seed, content.count, content.codeForm).slice(0, content.shown);
  const keyOf = ({ field, alsoMeans }: ListColumn): string => [field, alsoMeans].filter((id) => id !== undefined).join('|');
  const headers = Object.fromEntries(examined.map((column) => [keyOf(column), column.header]));
  const rows = dossiers.map((dossier) => ({
    values: Object.fromEntries(examined.map((column) => [keyOf(column), column.meant(dossier)])),
    ...(examined.some(({ field }) => field === 'state') && { stateId: dossier.stateId }),
  }));
  return { kind: 'list', ...(content.virtual && { virtual: true }), headers, rows };
}

const idsOf = ({ indicator, alsoMeans }: Pick<FigureLeaf, 'indicator' | 'alsoMeans'>): string =>
  alsoMeans === undefined ? indicator : `${indicator}|${alsoMeans}`;

function expectedFigures(content: FigureContent): ExpectedFigures {
  const { rows, total } = figureSet(content.seed, content.by, content.withAside);
  const leaves = leavesOf(content.tree);
  const all = [...rows, { label: content.totalLabel, figures: total }];
  return {
    kind: 'figures',
    rows: Object.fromEntries(
      all.map(({ label, figures }) => [label, Object.fromEntries(leaves.map(({ value, ...leaf }) => [idsOf(leaf), value(figures)]))]),
    ),
  };
}

export function expectedOf(content: Content): Expected {
  return content.kind === 'list' ? expectedList(content) : expectedFigures(content);
}
