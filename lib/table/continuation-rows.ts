import { isNationalCode } from '../text/dossier-code';
import { fieldIndex } from '../vocabulary/resolve-field';
import type { Grid, GridCell, GridRow } from './grid';
import { labelSpans } from './labelled-text';
import type { TableReading } from './read-html-table';
import { distinct, splitRows } from './split-rows';

/** A record drawn as several rows: its first row, and the rows that go on with it. */
export interface BrokenRecord {
  first: GridRow;
  more: readonly GridRow[];
}

/** Marks of rows that open below another: antd, DataTables, Angular Material, bootstrap-table, jqGrid and their like. */
const OPENED = /expan|(?:^|[\s_-])(?:child|details?|subgrid|sub-?row|nested)(?=$|[\s_-])/i;
const GROUPS = /group/i;

/**
 * Rows that are no dossier of their own but go on with the one above: rows opened below it, a second line under cells that hang
 * from it, a second row in each of many row groups. Told by how the rows are drawn, never by their words alone: a row over the
 * whole width that stands before others is a heading, and speaks of those below it.
 * @param partial the last rows of the table were not read
 */
export function brokenRecords({ grid, rowElements }: TableReading, partial = false): BrokenRecord[] {
  const suspects = grid.rows.filter((row) => row.section === 'body' && isSuspect(row, grid.width));
  if (suspects.length === 0) return [];
  const { kinds, headerRows } = splitRows(grid);
  const body = grid.rows.filter(({ index, section }) => section === 'body' && (kinds[index] === 'data' || kinds[index] === 'group'));
  const codes = codeColumns(headerRows.at(-1));
  const sure = new Set(
    suspects.filter((row) => {
      const element = rowElements[row.index];
      if (kinds[row.index] !== 'data' && kinds[row.index] !== 'group') return false;
      return hangsAsOne(row, grid, codes) || (isWide(row, grid.width) && element !== undefined && isOpened(element));
    }),
  );
  const regular = isRegular(partial && body.length % 2 === 1 ? body.slice(0, -1) : body, grid.width, rowElements);
  const records: BrokenRecord[] = [];
  let first: GridRow | undefined;
  let more: GridRow[] = [];
  const close = (): void => {
    if (first !== undefined && more.length > 0) records.push({ first, more });
    more = [];
  };
  for (const row of body) {
    const goesOn = first !== undefined && (sure.has(row) || (regular && goesOnByForm(row, grid.width)));
    if (goesOn) more.push(row);
    else {
      close();
      // A heading ends the record above it and begins none.
      first = isWide(row, grid.width) ? undefined : row;
    }
  }
  close();
  return records;
}

function isWide(row: GridRow, width: number): boolean {
  const filled = distinct(row).filter((cell) => cell.row === row.index && (cell.text !== '' || cell.colSpan > 1));
  const [only] = filled;
  return (
    only !== undefined &&
    filled.length === 1 &&
    width > 1 &&
    (only.colSpan >= Math.max(2, Math.floor(width * 0.6)) || row.cells.length === 1)
  );
}

/** Worth a closer look: fewer cells than the table has columns, cells over several columns or hanging from above, or labelled ones. */
function isSuspect(row: GridRow, width: number): boolean {
  const { cells, index } = row;
  const [first] = cells;
  if (cells.length < width || first === undefined || first.row !== index || first.colSpan > 1 || cells[1]?.row !== index) return true;
  return (cells.at(-1)?.colSpan ?? 1) > 1 || first.text.includes(':');
}

function isOpened(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.firstElementChild?.getAttribute('class') ?? ''}`;
  return OPENED.test(name) && !GROUPS.test(name) && !element.hasAttribute('aria-expanded');
}

function codeColumns(header: GridRow | undefined): Set<number> {
  const columns = new Set<number>();
  for (const [col, cell] of header?.cells.entries() ?? [])
    if (cell !== undefined && fieldIndex().find(cell.text) === 'code') columns.add(col);
  return columns;
}

/**
 * Cells hang from the row above, and what is left is one cell over the rest, or the dossier code is among what hangs. A unit or
 * a lĩnh vực over several dossiers hangs too: each of these has cells of its own under the other columns.
 */
function hangsAsOne(row: GridRow, grid: Grid, codes: ReadonlySet<number>): boolean {
  const hanging = distinct(row).filter((cell) => cell.row < row.index);
  if (hanging.length === 0) return false;
  const own = distinct(row).filter((cell) => cell.row === row.index);
  if (own.length === 0) return false;
  if (hanging.some((cell) => codes.has(cell.col) || isNationalCode(cell.text))) return true;
  const [only] = own;
  if (own.length > 1 || only === undefined) return false;
  // A code below a hanging number is the next dossier of a unit.
  if (codes.has(only.col) || isNationalCode(only.text)) return false;
  const rest = grid.width - hanging.reduce((sum, cell) => sum + cell.colSpan, 0);
  return only.colSpan >= 2 && only.colSpan >= rest - 1;
}

/** One record, one row that goes on, and so to the end; or row groups that each begin with a record. */
function isRegular(body: readonly GridRow[], width: number, elements: readonly Element[]): boolean {
  if (body.length < 4) return hasRowGroups(body, width, elements);
  const alternates = body.length % 2 === 0 && body.every((row, i) => goesOnByForm(row, width) === (i % 2 === 1));
  return alternates || hasRowGroups(body, width, elements);
}

function hasRowGroups(body: readonly GridRow[], width: number, elements: readonly Element[]): boolean {
  const groups = new Map<Element | null, GridRow[]>();
  for (const row of body) {
    const around = elements[row.index]?.parentElement ?? null;
    const known = groups.get(around);
    if (known === undefined) groups.set(around, [row]);
    else known.push(row);
  }
  if (groups.size < 2 || groups.size === body.length) return false;
  return [...groups.values()].every(([head, ...others]) => !goesOnByForm(head!, width) && others.every((row) => goesOnByForm(row, width)));
}

/** Drawn otherwise than a record: one cell over the width, or every cell with a label of its own. */
function goesOnByForm(row: GridRow, width: number): boolean {
  return isWide(row, width) || areLabelled(distinct(row));
}

/** Every cell begins with a label of its own. */
export function areLabelled(cells: readonly GridCell[]): boolean {
  const filled = cells.filter((cell) => cell.text !== '');
  return filled.length > 0 && filled.every((cell) => labelSpans((cell.lines?.[0] ?? cell.text).replace(/^[-–•]\s*/, ''))[0]?.start === 0);
}
