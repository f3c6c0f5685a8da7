import type { FigureColumn, FigureRow, FigureTable } from '../../table/figures';
import type { Quantity } from '../../text/quantity';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Source, UsedFigure } from '../finding';

/** Positions of indicators in `table.columns`. An indicator that stands twice is not used: which one is meant is unclear. */
export interface ColumnIndex {
  at: ReadonlyMap<IndicatorId, number>;
  has: (indicator: IndicatorId) => boolean;
}

export function indexColumns(table: FigureTable): ColumnIndex {
  const at = new Map<IndicatorId, number>();
  const twice = new Set<IndicatorId>();
  table.columns.forEach((column, position) => {
    if (column.indicator === undefined) return;
    if (at.has(column.indicator)) twice.add(column.indicator);
    at.set(column.indicator, position);
  });
  for (const indicator of twice) at.delete(indicator);
  // `has` also answers for the ones that stand twice: the table shows them, though they cannot be used.
  return { at, has: (indicator) => at.has(indicator) || twice.has(indicator) };
}

export function columnLabel(column: FigureColumn | undefined): string {
  if (column === undefined) return '';
  return column.path.length > 0 ? column.path.join(' / ') : column.number === undefined ? '' : `(${column.number})`;
}

/** Dossiers are counted in whole, positive numbers; anything else is no count. */
export function isCount(quantity: Quantity): boolean {
  return quantity.percent !== true && quantity.decimals === 0 && Number.isSafeInteger(quantity.value) && quantity.value >= 0;
}

export function usedFigure(table: FigureTable, row: FigureRow, position: number, source: Source): UsedFigure | undefined {
  const quantity = row.cells[position];
  const column = table.columns[position];
  if (quantity === undefined || column === undefined) return undefined;
  const label = columnLabel(column);
  const at = { ...source, row: row.label, column: label, cell: { row: row.row, col: column.col } };
  return { label, raw: quantity.raw, value: quantity.value, source: at };
}

export function usedFigures(table: FigureTable, row: FigureRow, positions: readonly number[], source: Source): UsedFigure[] {
  return positions.flatMap((position) => usedFigure(table, row, position, source) ?? []);
}
