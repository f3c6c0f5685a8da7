import { sameName } from '../text/compare-labels';
import { plainLabel } from '../text/normalise';
import type { EntryColumn, EntryForm, EntryRow } from './plan';

/** Header from top to bottom, as in the exported CSV: several columns end in the same word, so the whole path is the name. */
export function columnName(column: EntryColumn): string {
  return column.path.map(plainLabel).filter(Boolean).join(' / ');
}

/** A lĩnh vực may stand in two sections; then its section is part of its name. */
export function rowName(row: EntryRow, form: EntryForm): string {
  const label = plainLabel(row.label);
  const twins = form.rows.filter((other) => other.kind === row.kind && sameName(other.label, row.label));
  return twins.length > 1 && row.group ? `${label} (${plainLabel(row.group)})` : label;
}

/** Name of the tick box of a cell, and of the cell wherever it is spoken of. */
export function cellName(cell: { row: string; column: string }): string {
  if (cell.column === '') return cell.row;
  return cell.row === '' ? cell.column : `${cell.row} – ${cell.column}`;
}
