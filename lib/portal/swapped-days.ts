import type { DossierRow } from '../dossier/dossier';
import { readMoment } from '../text/read-date';
import type { ListColumn } from '../table/resolve-columns';
import type { Grid } from '../table/grid';
import { fields, type FieldDefinition } from '../vocabulary/field';

/** A few cells may be so by chance. */
const LEAST = 2;

/**
 * A workbook that was filled on a PC with American dates takes 05/04 for the 4th of May, and leaves 25/04, which is no date there,
 * as text. Where a column holds both, every real date with a day up to 12 and every text with a greater one, day and month have
 * changed places in the former. Such columns lose their dates; answers with the headers.
 * @param dates cells of the grid that the file itself holds as dates, as `row col`
 */
export function dropSwappedDays(
  grid: Grid,
  columns: readonly ListColumn[],
  rows: readonly DossierRow[],
  dates: ReadonlySet<string>,
): string[] {
  const swapped: string[] = [];
  for (const { col, field, path } of columns) {
    if (field === undefined || (fields[field] as FieldDefinition).kind !== 'date') continue;
    const real: number[] = [];
    const text: number[] = [];
    for (const { row } of rows) {
      const reading = readMoment(grid.rows[row]?.cells[col]?.text ?? '');
      if (reading.kind === 'moment') (dates.has(`${row} ${col}`) ? real : text).push(Number(reading.moment.slice(8, 10)));
    }
    if (real.length < LEAST || text.length < LEAST) continue;
    if (real.some((day) => day > 12) || text.some((day) => day <= 12)) continue;
    for (const row of rows) delete row.values[field]?.moment;
    swapped.push(path.join(' / '));
  }
  return swapped;
}
