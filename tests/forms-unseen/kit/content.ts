import type { IndicatorId } from '../../../lib/vocabulary/indicator';

/** A column of figures. */
export interface Column {
  key: string;
  header: string;
  /** What it means; absent: nothing that the source knows. */
  wants?: IndicatorId;
  /** `locked`: cannot be written. `computed`: added up by the page. `hidden`: there, but not displayed. */
  state?: 'locked' | 'computed' | 'hidden';
  adds?: readonly string[];
  /** Its number in the row under the headers. */
  number?: string;
}

export interface ColumnGroup {
  header: string;
  children: readonly (Column | ColumnGroup)[];
}

export interface Row {
  key: string;
  label: string;
  /** Section above it. */
  group?: string;
  kind?: 'total';
  /** How the source names it, if otherwise; `null`: the source does not know it. */
  source?: string | null;
  /** Stands there twice, so neither may be written. */
  twice?: true;
  /** Columns whose cells cannot be written in this row alone. */
  locked?: readonly string[];
  /** `computed`: the page adds up the rows above. `hidden`: there, but not displayed. */
  state?: 'computed' | 'hidden';
}

/** What a page shows and what its source holds. Page and expected cells are both made from it, and the source too. */
export interface Content {
  title: string;
  /** As the page and as the source name it. */
  unit: { page: string | null; source: string };
  /** As the page writes it, and the first and last day of the source's. */
  period: { page: string | null; from: string; to: string };
  labelHeader: string;
  tree: readonly (Column | ColumnGroup)[];
  rows: readonly Row[];
  /** What the source knows, if it is not just what the columns mean. */
  sourceKnows?: readonly IndicatorId[];
  /** Rows of the source that the page lacks. */
  sourceOnly?: readonly string[];
  /** Figures that stood there before. */
  before?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Only what the preview ticks by itself is written: cells that hold another figure stay. */
  ticks?: 'by-itself';
  /** The whole form must be refused with this code. */
  refused?: string;
  /** Of what is left out, why: words of ours, for people. */
  leftOut?: Readonly<Record<string, string>>;
  seed: number;
  /** How the figures hang together: returned dossiers apart, folded into the resolved, or petitions. */
  figures: 'apart' | 'folded' | 'petitions';
}

export const isGroup = (node: Column | ColumnGroup): node is ColumnGroup => 'children' in node;

export function columnsOf(tree: Content['tree']): Column[] {
  return tree.flatMap((node) => (isGroup(node) ? columnsOf(node.children) : [node]));
}

export const depthOf = (tree: Content['tree']): number => Math.max(...tree.map((node) => (isGroup(node) ? 1 + depthOf(node.children) : 1)));

export type Cells = Record<string, Record<string, number | null>>;

/** Cells as they stand before filling. */
export function emptyCells({ tree, rows, before = {} }: Content): Cells {
  const columns = columnsOf(tree);
  return Object.fromEntries(
    rows.map(({ key }) => [key, Object.fromEntries(columns.map((column) => [column.key, before[key]?.[column.key] ?? null]))]),
  );
}

const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.every((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

/** The cells with the sums that the page itself makes; a sum of nothing is nothing. */
export function withSums({ tree, rows }: Content, cells: Cells): Cells {
  const columns = columnsOf(tree);
  const summed = structuredClone(cells);
  for (const row of Object.values(summed))
    for (const { key, state, adds } of columns) {
      if (state !== 'computed' || adds === undefined) continue;
      row[key] = sumOf(adds.map((part) => row[part] ?? null));
    }
  const added = rows.filter(({ kind }) => kind !== 'total');
  for (const { key: total } of rows.filter(({ state }) => state === 'computed'))
    summed[total] = Object.fromEntries(columns.map(({ key }) => [key, sumOf(added.map((row) => summed[row.key]?.[key] ?? null))]));
  return summed;
}
