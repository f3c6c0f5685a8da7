import type { Quantity } from '../text/quantity';
import type { IndicatorId } from '../vocabulary/indicator';

/** A statistics table, understood: rows of quantities under indicators. A cell that is blank has no quantity (missing is not zero). */
export interface FigureTable {
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  /** What the rows are, from the header of the label column. */
  rowsAre: 'unit' | 'field' | 'procedure' | 'unknown';
  /** Title found in or above the table. */
  title?: string;
  /** Equations printed under the header, e.g. (3)=(4)+(5), as printed column numbers. */
  formulas: readonly PrintedFormula[];
  /** Cells that hold something which is no clear figure; they count as missing. */
  unclear: readonly { row: string; col: number; raw: string }[];
}

export interface FigureColumn {
  /** Column in the grid. */
  readonly col: number;
  /** Labels from top to bottom, repeats removed. */
  readonly path: readonly string[];
  indicator?: IndicatorId;
  /** Why there is no indicator. */
  unresolved?: 'unknown' | 'ambiguous';
  /** Number printed in the numbering row, e.g. 3 for "(3)". */
  number?: number;
}

export function assign(column: FigureColumn, indicator: IndicatorId): void {
  column.indicator = indicator;
  delete column.unresolved;
}

export function refuse(column: FigureColumn, why: NonNullable<FigureColumn['unresolved']>): void {
  delete column.indicator;
  column.unresolved = why;
}

export interface FigureRow {
  row: number;
  label: string;
  kind: 'data' | 'total';
  /** Title of the group row above, e.g. "Xã, phường, thị trấn". */
  group?: string;
  /** By position in `columns`. */
  cells: readonly (Quantity | undefined)[];
}

export interface PrintedFormula {
  total: number;
  terms: readonly { column: number; sign: 1 | -1 }[];
  operator: 'sum' | 'ratio';
}
