import { plainLabel } from '../text/normalise';
import { rowName } from './name-cells';
import type { EntryForm, PlannedCell } from './plan';

export interface PreviewRow {
  name: string;
  kind: 'data' | 'total';
  /** Section title, on the first row of the section only. */
  opens?: string;
  /** By position in `columns` of the preview. */
  cells: readonly (PlannedCell | undefined)[];
}

/** The plan laid out like the form itself: its rows and columns, without those that have nothing to show. */
export interface Preview {
  columns: readonly { name: string; path: readonly string[]; cells: readonly PlannedCell[] }[];
  rows: readonly PreviewRow[];
}

export function arrangePreview(form: EntryForm, cells: readonly PlannedCell[], withSame: boolean): Preview {
  const shown = cells.filter((cell) => withSame || !cell.same);
  const columnIndexes = [...new Set(shown.map((cell) => cell.at.column))].sort((a, b) => a - b);
  const rowIndexes = [...new Set(shown.map((cell) => cell.at.row))].sort((a, b) => a - b);
  let section: string | undefined;
  const rows = rowIndexes.map((index): PreviewRow => {
    const row = form.rows[index]!;
    const opens = row.kind === 'data' && row.group !== undefined && row.group !== section ? row.group : undefined;
    if (row.kind === 'data') section = row.group;
    const mine = shown.filter((cell) => cell.at.row === index);
    return {
      name: rowName(row, form),
      kind: row.kind,
      ...(opens !== undefined && { opens }),
      cells: columnIndexes.map((column) => mine.find((cell) => cell.at.column === column)),
    };
  });
  const columns = columnIndexes.map((column) => {
    const mine = shown.filter((cell) => cell.at.column === column);
    return { name: mine[0]!.column, path: form.columns[column]!.path.map(plainLabel), cells: mine };
  });
  return { columns, rows };
}
