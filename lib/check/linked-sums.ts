import type { FigureRow, FigureTable } from '../table/figures';
import { isCount } from './shapes/columns';
import type { Equation } from './shapes/equation';

/** A cell of a system of sums: its row in the grid and its position among the columns. */
export type CellKey = `${number}:${number}`;

/** total = sum of the terms. */
export interface LinkedSum {
  total: CellKey;
  terms: readonly { cell: CellKey; sign: 1 | -1 }[];
}

export function cellKey(row: FigureRow, position: number): CellKey {
  return `${row.row}:${position}`;
}

/** An equation between columns, once for each row. */
export function sumsAcross(table: FigureTable, equations: readonly Equation[]): LinkedSum[] {
  return table.rows.flatMap((row) =>
    equations.map(({ total, terms }) => ({
      total: cellKey(row, total),
      terms: terms.map(({ at, sign }) => ({ cell: cellKey(row, at), sign })),
    })),
  );
}

/** A total row and its parts, once for each of the columns. */
export function sumsDown(total: FigureRow, parts: readonly FigureRow[], columns: readonly number[]): LinkedSum[] {
  return columns.map((at) => ({
    total: cellKey(total, at),
    terms: parts.map((row) => ({ cell: cellKey(row, at), sign: 1 as const })),
  }));
}

/** The counts of a table by cell; what is blank or no count has no value and its sums say nothing. */
export function valuesOf(table: FigureTable): Map<CellKey, number> {
  const values = new Map<CellKey, number>();
  for (const row of table.rows)
    row.cells.forEach((quantity, position) => {
      if (quantity !== undefined && isCount(quantity)) values.set(cellKey(row, position), quantity.value);
    });
  return values;
}
