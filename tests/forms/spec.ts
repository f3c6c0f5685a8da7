import type { Leaf, Sheet } from './sheet';

/** How the page states unit and period: lines of text, a layout table, disabled fields, a list of terms, or rows of the table. */
export type HeadStyle = 'lines' | 'table' | 'fields' | 'terms';

/** What a page is drawn from, and what the filler should make of it. */
export interface PageSpec {
  /** Name of the sheet and of its source. */
  sheet: string;
  head: HeadStyle;
  /** Sums are computed by the page and read-only. */
  computes?: true;
  /** Columns that cannot be written. */
  locked?: readonly string[] | 'all';
  /** Columns that are there but not displayed. */
  hidden?: readonly string[];
  /** Columns that the page lacks. */
  withoutColumns?: readonly string[];
  /** Rows that the page lacks, by label. */
  withoutRows?: readonly string[];
  /** Rows that the source knows nothing of. */
  moreRows?: readonly string[];
  /** A row that stands on the page twice. */
  rowTwice?: string;
  /** A column that stands on the page twice, under the same headers. */
  columnTwice?: string;
  /** Figures that stood there before, by row key and column. */
  filled?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The filled cells stay: only what the preview ticks by itself is written. */
  ticks?: 'by-itself';
  /** The cell that somebody else changes between preview and writing, and to what. */
  drift?: { row: string; column: string; to: number };
  /** Columns whose cells take no figure over this. */
  upTo?: Readonly<Record<string, number>>;
  /** The cell that the official changes after filling, and to what: it stays when all else is taken back. */
  changedAfter?: { row: string; column: string; to: number };
  /** Another unit, or none. */
  unit?: string | null;
  /** Another period, as text, or none. */
  period?: string | null;
  /** The whole form must be refused with this code. */
  refused?: string;
  /** Ids of messages that must be among the reasons; `a|b` is either. */
  reasons?: readonly string[];
  /** The second section is on a tab that is not open. */
  parts?: true;
  /** The sheet's last row is not there. */
  withoutTotal?: true;
}

export interface FormRow {
  key: string;
  label: string;
  group?: string;
  kind: 'data' | 'total';
}

export type CellState = 'open' | 'locked' | 'computed' | 'hidden';

export function rowsOf(sheet: Sheet, spec: PageSpec): FormRow[] {
  const labelled = [
    ...sheet.rows.filter(({ label }) => !spec.withoutRows?.includes(label)),
    ...(spec.moreRows ?? []).map((label) => ({ label })),
  ];
  const twice = labelled.find(({ label }) => label === spec.rowTwice);
  if (twice) labelled.push(twice);
  const rows: FormRow[] = labelled.map((row, at) => ({ key: `h${at + 1}`, ...row, kind: 'data' }));
  if (sheet.totalLabel !== undefined && !spec.withoutTotal) rows.push({ key: 'tong', label: sheet.totalLabel, kind: 'total' });
  return rows;
}

export function stateOf(spec: PageSpec, row: FormRow, leaf: Leaf): CellState {
  if (spec.hidden?.includes(leaf.key)) return 'hidden';
  if (leaf.rate !== undefined) return spec.computes ? 'computed' : 'locked';
  if (spec.computes && (leaf.adds !== undefined || row.kind === 'total')) return 'computed';
  return spec.locked === 'all' || spec.locked?.includes(leaf.key) ? 'locked' : 'open';
}
