import type { Message } from '../text/message';
import type { Problem } from '../text/result';
import type { Period } from '../calendar/period';
import type { IndicatorId } from '../vocabulary/indicator';

/** An entry form on a page, as the reader of forms found it. No DOM here: `key` leads back to the input. */
export interface EntryForm {
  /** Unit and period as the page states them, if it does, and says only one. */
  unit?: string;
  period?: Period;
  title?: string;
  rowsAre: 'unit' | 'field' | 'unknown';
  columns: readonly EntryColumn[];
  rows: readonly EntryRow[];
  /** Columns that are there but not displayed, by their header. */
  hiddenColumns?: readonly string[];
}

export interface EntryColumn {
  /** Column in the grid. */
  col: number;
  /** Number printed in the numbering row. */
  number?: number;
  path: readonly string[];
  /** What the headers say the column wants, read together. */
  indicator?: IndicatorId;
  unresolved?: 'unknown' | 'ambiguous';
}

export interface EntryRow {
  label: string;
  row: number;
  kind: 'data' | 'total';
  /** Section title above, e.g. "Trên Hệ thống các Bộ". */
  group?: string;
  /** By position in `columns`. */
  cells: readonly (EntryCell | undefined)[];
}

export interface EntryCell {
  /** Stable while the page stays: position of row and column plus the input's own name or id. */
  key: string;
  /** As shown. */
  text: string;
  /** Understood; absent when empty or not a number. */
  value?: number;
  state: 'open' | 'locked' | 'hidden' | 'no-input';
}

/** Figures to be written, from one source only. */
export interface FillSource {
  kind: 'portal' | 'count' | 'frozen';
  /** e.g. "Bảng 06a của cổng, đọc lúc 08:12 ngày 15/06/2023". */
  say: Message;
  unit: string;
  period: Period;
  rows: readonly FillSourceRow[];
  /** Findings of severity block that touch these figures: a written reason is needed. */
  blocked: readonly string[];
}

export interface FillSourceRow {
  label: string;
  kind: 'data' | 'total';
  group?: string;
  /** By indicator id. */
  values: Readonly<Record<string, number>>;
}

/** Place of a cell in the entry form: positions in `rows` and `columns`. */
export interface PlaceInForm {
  row: number;
  column: number;
}

export interface PlannedCell {
  key: string;
  at: PlaceInForm;
  row: string;
  column: string;
  old: string;
  oldValue?: number;
  value: number;
  /** Ticked to begin with: not when the cell holds another number. */
  ticked: boolean;
  same: boolean;
}

/** What stays as it is. An empty `row` means every row of the column, an empty `column` every column of the row. */
export interface LeftOut {
  row: string;
  column: string;
  why: Message;
  /** The value it would have had, for filling by hand. */
  value?: number;
  /** A locked cell, which the page may compute by itself from what is written. */
  key?: string;
}

export interface FillPlan {
  cells: readonly PlannedCell[];
  leftOut: readonly LeftOut[];
  /** Cells of sections that are not on screen now and would get a figure. */
  elsewhere: number;
  source: FillSource;
}

/** Nothing of the form may be filled; what was left out tells why, cell by cell, if it came that far. */
export interface FillRefusal extends Problem {
  leftOut: readonly LeftOut[];
}
