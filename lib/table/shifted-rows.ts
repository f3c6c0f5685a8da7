import { readMoment } from '../text/read-date';
import { fields, type FieldDefinition } from '../vocabulary/field';
import type { Grid } from './grid';
import type { ListColumn } from './resolve-columns';
import type { SplitRows } from './split-rows';

/** Rows that are enough to tell. */
const ROWS = 5;

/**
 * Header and rows do not fit: dates stand under no header while a column that should hold them holds none. A header cell that
 * is not shown above cells that are moves every label behind it.
 */
export function isShifted(grid: Grid, split: SplitRows, columns: readonly ListColumn[]): boolean {
  const dated = columns.filter(({ field }) => field !== undefined && (fields[field] as FieldDefinition).kind === 'date');
  if (dated.length === 0) return false;
  const rows = grid.rows.filter(({ index }) => split.kinds[index] === 'data').slice(0, ROWS);
  const texts = (col: number): string[] => rows.flatMap(({ cells }) => cells[col]?.text || []);
  const homeless = columns.filter(({ path, col }) => path.length === 0 && texts(col).some(isMoment));
  return homeless.length > 0 && dated.some(({ col }) => texts(col).length > 0 && !texts(col).some(isMoment));
}

function isMoment(text: string): boolean {
  return readMoment(text).kind === 'moment';
}
