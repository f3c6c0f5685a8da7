import type { GridCell, GridRow } from './grid';
import type { TableReading } from './read-html-table';

export type JoinedColumns =
  | { ok: true; reading: TableReading }
  /** `changed`: the looks do not show the same rows, or one cell says two things; `missing`: a column or the key of a row was not seen. */
  | { ok: false; why: 'changed' | 'missing' };

/**
 * One table from several looks at a grid that draws only the columns in view. Columns are known by the number that the grid gives
 * them (`aria-colindex`), rows by theirs; cells seen in two looks must say the same.
 * @param looks from left to right, each read while it stood on the screen
 * @param count columns as the grid counts them
 */
export function joinColumns(looks: readonly TableReading[], count: number): JoinedColumns {
  const [first] = looks;
  if (first === undefined) return { ok: false, why: 'missing' };
  const keys = keysOf(first);
  if (keys === undefined) return { ok: false, why: 'missing' };
  const joining: Joining = {
    rows: new Map(keys.map((key, index) => [key, { cells: [], section: first.grid.rows[index]!.section, index }])),
    cellElements: [],
    seen: new Set(),
  };
  for (const look of looks) {
    const own = look === first ? keys : keysOf(look);
    if (own === undefined || own.length !== keys.length) return { ok: false, why: own === undefined ? 'missing' : 'changed' };
    for (const [index, row] of look.grid.rows.entries()) {
      const joined = joining.rows.get(own[index]!);
      if (joined === undefined) return { ok: false, why: 'changed' };
      const why = layRow(row, joined, look, joining);
      if (why !== undefined) return { ok: false, why };
    }
  }
  if (joining.seen.size < count) return { ok: false, why: 'missing' };
  const width = Math.max(...joining.seen);
  const rows = [...joining.rows.values()];
  for (const { cells } of rows) for (let col = 0; col < width; col++) if (!(col in cells)) cells[col] = undefined;
  const { caption } = first.grid;
  return {
    ok: true,
    reading: {
      grid: { rows, width, ...(caption !== undefined && { caption }) },
      rowElements: first.rowElements,
      cellElements: joining.cellElements,
      ...(first.unread !== undefined && { unread: first.unread }),
    },
  };
}

interface JoinedRow extends GridRow {
  cells: (GridCell | undefined)[];
}

interface Joining {
  rows: Map<string, JoinedRow>;
  cellElements: Element[];
  /** Numbers of the columns of data met, from 1. */
  seen: Set<number>;
}

/** Puts the cells of one row in one look where their numbers say. */
function layRow(row: GridRow, joined: JoinedRow, look: TableReading, joining: Joining): 'changed' | 'missing' | undefined {
  let last: GridCell | undefined;
  const firstNumbered = Math.min(
    ...row.cells.map((cell) => (cell && numberOf(look.cellElements[cell.nth], 'aria-colindex')) ?? Number.POSITIVE_INFINITY),
  );
  for (const cell of row.cells) {
    if (cell === undefined || cell === last || cell.row !== row.index) continue;
    last = cell;
    const element = look.cellElements[cell.nth];
    // Columns that stay in place at the left may go without a number.
    const fixed = cell.col + 1 < firstNumbered && Number.isFinite(firstNumbered) ? cell.col + 1 : undefined;
    const place = numberOf(element, 'aria-colindex') ?? fixed;
    if (element === undefined || place === undefined) {
      // Fillers between the parts of a grid say nothing.
      if (cell.text === '' && cell.title === undefined) continue;
      return 'missing';
    }
    const span = numberOf(element, 'aria-colspan') ?? 1;
    const before = joined.cells[place - 1];
    if (before !== undefined && (before.text !== cell.text || before.col !== place - 1)) return 'changed';
    for (let col = place; col < place + span; col++) joining.seen.add(col);
    if (before !== undefined) continue;
    const laid: GridCell = { ...cell, nth: joining.cellElements.length, row: joined.index, col: place - 1, colSpan: span, rowSpan: 1 };
    joining.cellElements.push(element);
    for (let col = laid.col; col < laid.col + span; col++) joined.cells[col] = laid;
  }
  return undefined;
}

/** What grids call their rows by while they draw them anew. */
const ROW_KEYS = ['aria-rowindex', 'row-id', 'data-id', 'row-index', 'data-rowindex', 'data-row-key'];

/** The key of each row; undefined where a row of data has none, or two have the same. */
function keysOf({ grid, rowElements }: TableReading): string[] | undefined {
  const keys: string[] = [];
  for (const { index, section } of grid.rows) {
    const row = rowElements[index]?.closest('[role="row"], tr') ?? rowElements[index];
    const name = ROW_KEYS.find((attribute) => row?.hasAttribute(attribute));
    const key = name === undefined ? undefined : `${name} ${row?.getAttribute(name) ?? ''}`;
    if (key === undefined && section !== 'head') return undefined;
    keys.push(key ?? `head ${index}`);
  }
  return new Set(keys).size === keys.length ? keys : undefined;
}

function numberOf(element: Element | undefined, name: 'aria-colindex' | 'aria-colspan'): number | undefined {
  const value = Number.parseInt(element?.closest(`[${name}]`)?.getAttribute(name) ?? '', 10);
  return value >= 1 ? value : undefined;
}
