import type { EntryRow } from '../server/entry.ts';
import type { Column, Variant } from './variants.ts';

export function rowsFor(rows: readonly EntryRow[], variant: Variant): EntryRow[] {
  const second = rows[1];
  if (variant === 'thieu-hang' && rows.length > 1) return rows.filter((_row, index) => index !== 1);
  if (variant === 'trung-nhan' && second !== undefined) return [...rows.slice(0, 3), second, ...rows.slice(3)];
  return [...rows];
}

/** What a cell holds before anybody touches it: somebody was here before in the variant `co-so`. */
export function valueBefore(variant: Variant, rowIndex: number, column: Column): string {
  if (variant !== 'co-so' || rowIndex % 3 !== 0) return '';
  if (column === 4) return String(7 + rowIndex);
  if (column === 8) return '5';
  return column === 13 ? '1' : '';
}
