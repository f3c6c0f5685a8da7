import type { CountedRow, FormFigures } from '../../lib/report/counted-form';

/** Which cell is open: part of the form, row of it (`total` is the last), column number. */
export interface CellPlace {
  section?: number;
  row: number | 'total';
  column: number;
}

export function samePlace(a: CellPlace | undefined, b: CellPlace): boolean {
  return a !== undefined && a.section === b.section && a.row === b.row && a.column === b.column;
}

export function rowAt(figures: FormFigures, { section, row }: CellPlace): CountedRow | undefined {
  const part = section === undefined ? figures : figures.sections?.[section];
  return row === 'total' ? part?.total : part?.rows[row];
}
