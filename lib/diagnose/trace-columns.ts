import type { PageTable } from '../table/find-tables';
import type { GridCell, GridRow } from '../table/grid';
import { understandTable, type TableMeaning } from '../table/understand-table';
import { plainLabel } from '../text/normalise';
import { fieldIndex } from '../vocabulary/resolve-field';
import { countingIndex, findColumn, findGroup, rowLabelIndex } from '../vocabulary/resolve-label';
import type { ColumnTrace } from './page-trace';
import { hidden, safeLabel } from './safe-label';

/** A row of data is now and then taken for a header: without its own words for it, a header needs so many labels that are known. */
const KNOWN_LABELS = 2;

/** Every column of one table: its labels, what they were taken for, and by which source. */
export function traceColumns(table: PageTable, taught: boolean): ColumnTrace[] {
  const { grid, cellElements } = table.reading;
  const { meaning } = table;
  if (grid.parts !== undefined)
    return grid.parts.map((part, col) => ({ label: safeLabel(part), ...told(meaning, undefined, col, taught) }));
  const plain = meaning.kind === 'unknown' || taught ? undefined : understandTable(grid);
  const rows = meaning.split.headerRows;
  const surely = new Set(rows.filter((row) => isHeader(row, cellElements)));
  return Array.from({ length: grid.width }, (_, col) => {
    const label = labelOf(rows, surely, col);
    return { label, ...told(meaning, plain, col, taught) };
  }).filter(({ label, ...rest }) => label !== '' || 'meaning' in rest);
}

function labelOf(rows: readonly GridRow[], surely: ReadonlySet<GridRow>, col: number): string {
  const labels: string[] = [];
  let above: GridCell | undefined;
  for (const row of rows) {
    const cell = row.cells[col];
    if (cell === undefined || cell === above || cell.text === '') continue;
    above = cell;
    const label = plainLabel(cell.text);
    const said = surely.has(row) || isKnown(label) ? safeLabel(label) : hidden(label);
    if (said !== labels.at(-1)) labels.push(said);
  }
  return labels.join(' / ');
}

/** The page itself says that the row is a header, or its labels are the vocabulary's own. */
function isHeader(row: GridRow, elements: readonly Element[]): boolean {
  const cells = [...new Set(row.cells)].filter((cell) => cell !== undefined && cell.text !== '');
  const said = cells.every((cell) => {
    const element = elements[cell!.nth];
    return row.section === 'head' || element?.localName === 'th' || element?.getAttribute('role') === 'columnheader';
  });
  return said && cells.filter((cell) => isKnown(plainLabel(cell!.text))).length >= KNOWN_LABELS;
}

function isKnown(label: string): boolean {
  return (
    fieldIndex().find(label) !== undefined ||
    findColumn(label) !== undefined ||
    findGroup(label) !== undefined ||
    rowLabelIndex().find(label) !== undefined ||
    countingIndex().exact(label) !== undefined
  );
}

/** @param plain the same table by the vocabulary alone */
function told(meaning: TableMeaning, plain: TableMeaning | undefined, col: number, taught: boolean): Omit<ColumnTrace, 'label'> {
  const mine = meaningAt(meaning, col);
  if (mine.meaning !== undefined) {
    if (taught) return { meaning: mine.meaning, by: 'taught' };
    return { meaning: mine.meaning, by: plain === undefined || meaningAt(plain, col).meaning === mine.meaning ? 'vocabulary' : 'profile' };
  }
  if (plain !== undefined && meaningAt(plain, col).meaning !== undefined) return { why: 'left-open' };
  return mine.why === undefined ? {} : { why: mine.why };
}

function meaningAt(meaning: TableMeaning, col: number): { meaning?: string; why?: ColumnTrace['why'] } {
  if (meaning.kind === 'unknown') return { why: 'unknown' };
  if (meaning.kind === 'figures' && meaning.label.col === col) return { meaning: `row:${meaning.label.rowsAre}` };
  const column = (
    meaning.columns as readonly {
      col: number;
      path: readonly string[];
      field?: string;
      indicator?: string;
      unresolved?: 'unknown' | 'ambiguous';
    }[]
  ).find((one) => one.col === col);
  const found = column?.field ?? column?.indicator;
  if (found !== undefined) return { meaning: found };
  if (column === undefined || column.path.length === 0) return {};
  if (column.unresolved !== undefined) return { why: column.unresolved };
  // Its label is known; another column of the table was surer to be it.
  return { why: fieldIndex().find(column.path.at(-1)!) === undefined ? 'unknown' : 'taken' };
}
