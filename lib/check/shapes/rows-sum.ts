import type { FigureRow, FigureTable } from '../../table/figures';
import type { IndicatorId } from '../../vocabulary/indicator';
import { evaluate, type EquationResult } from './equation';

/** Columns that may be added down the rows: understood counts. Rates and columns of unknown meaning are not added. */
export function additiveColumns(table: FigureTable): number[] {
  return table.columns.flatMap(({ indicator }, position) => (indicator !== undefined && !isRate(indicator) ? [position] : []));
}

function isRate(indicator: IndicatorId): boolean {
  return indicator.startsWith('rate.');
}

export interface RowsSum {
  total: FigureRow;
  parts: readonly FigureRow[];
  breaks: readonly { at: number; result: Extract<EquationResult, { kind: 'breaks' }> }[];
  /** Columns that hold with something in them. */
  holds: number;
}

/** Compares a total row with its parts, column by column. */
export function sumRows(table: FigureTable, total: FigureRow, parts: readonly FigureRow[]): RowsSum {
  const breaks: { at: number; result: Extract<EquationResult, { kind: 'breaks' }> }[] = [];
  let holds = 0;
  for (const at of additiveColumns(table)) {
    const figure = total.cells[at];
    const result = evaluate(
      figure,
      parts.map((row) => ({ quantity: row.cells[at], sign: 1 })),
    );
    if (result.kind === 'breaks') breaks.push({ at, result });
    else if (result.kind === 'holds' && figure !== undefined && figure.value > 0) holds++;
  }
  return { total, parts, breaks, holds };
}

/**
 * Whether the rows are surely the parts of the total: more columns agree than not. Otherwise the table may show one page of
 * many, or rows inside rows, and the total is right all the same.
 */
export function surelyParts({ breaks, holds }: RowsSum): boolean {
  return holds > breaks.length;
}
