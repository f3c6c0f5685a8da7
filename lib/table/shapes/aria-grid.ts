import { joinStrips } from '../join-strips';
import { rowsOfLoose } from '../loose-cells';
import { headBlocks, headLevels, looksLikeHeader } from '../header-strip';
import type { TableReading } from '../read-html-table';
import type { Shape } from '../shape';
import { CELLS, isFilterRow, isUnseenRow, ROWS, stripFrom, stripOf, type Strip } from '../strip';

const MAX_HEAD_ROWS = 6;
const GRIDS = '[role="grid"], [role="treegrid"], [role="table"]';

/**
 * Grids that say by roles what is a row and what a cell, whatever elements they are made of: one header and one body, frozen
 * columns in containers of their own, rows drawn in any order.
 */
export const ariaGrid: Shape = {
  id: 'aria-grid',
  find: (root) => [...root.querySelectorAll(GRIDS)].filter((grid) => grid.parentElement?.closest(GRIDS) == null),
  read: readAriaGrid,
};

function readAriaGrid(grid: Element, limit: number): TableReading | undefined {
  const all = rowsOf(grid);
  if (isPlainTable(grid, all)) return undefined;
  // Header and rows in a container each: to look at the header the first rows are enough.
  const rows =
    all.length > limit + MAX_HEAD_ROWS && new Set(all.map((row) => row.parentElement)).size <= 2
      ? all.slice(0, limit + MAX_HEAD_ROWS)
      : all;
  const strips = rows.length === 0 ? (looseRows(grid) ?? []) : rows.filter((row) => !isUnseenRow(row)).map(stripOf);
  const heads: Strip[] = [];
  const body: Strip[] = [];
  const foot: Strip[] = [];
  for (const strip of strips) {
    if (strip.cells.length === 0) continue;
    if (looksLikeHeader(strip, body.length === 0)) heads.push(...headLevels(strip));
    else if (strip.element.closest('tfoot') !== null) foot.push(strip);
    else if (body.length > 0 || !isFilterRow(strip)) body.push(strip);
  }
  const orphans = rows.length === 0 ? undefined : orphanHeaders(grid);
  const blocks = [...headBlocks(heads), ...(orphans === undefined ? [] : [[orphans]])];
  return joinStrips({ heads: blocks, body, foot }, limit);
}

/** Rows of the grid itself; tables and grids inside a cell belong to the cell. */
function rowsOf(grid: Element): Element[] {
  const rows = [...grid.querySelectorAll(ROWS)];
  for (const id of (grid.getAttribute('aria-owns') ?? '').split(/\s+/)) {
    const owned = id === '' ? null : grid.ownerDocument.getElementById(id);
    if (owned !== null && !grid.contains(owned)) rows.push(...(owned.matches(ROWS) ? [owned] : owned.querySelectorAll(ROWS)));
  }
  // Rows beside each other lie in the same cell, or in none.
  let parent: Element | null = null;
  let inCell = false;
  return rows.filter((row) => {
    if (row.parentElement !== parent) {
      parent = row.parentElement;
      const around = parent?.closest(CELLS);
      inCell = around != null && around !== grid && grid.contains(around);
    }
    return !inCell;
  });
}

/** Cells without rows, as grids draw them that move each cell to its place. */
function looseRows(grid: Element): Strip[] | undefined {
  const cells = [...grid.querySelectorAll(CELLS)].filter((cell) => cell.parentElement?.closest(CELLS) == null);
  return rowsOfLoose(cells, grid)?.map((strip) => {
    const index = Number(strip.element.getAttribute('aria-rowindex'));
    return index >= 1 ? { ...strip, index } : strip;
  });
}

/** One native table, whose rows lie as they are written: read as such. */
function isPlainTable(grid: Element, rows: readonly Element[]): boolean {
  const table = grid.localName === 'table' ? grid : undefined;
  if (rows.some(({ localName }) => localName !== 'tr')) return false;
  const tables = new Set(rows.map((row) => row.closest('table')));
  if (tables.size > 1 || (table === undefined && grid.querySelector('[role="columnheader"]:not(th, td)') !== null)) return false;
  return !rows.some((row) => /translate|top\s*:/.test(row.getAttribute('style') ?? ''));
}

/** Column headers outside of any row. */
function orphanHeaders(grid: Element): Strip | undefined {
  const cells = [...grid.querySelectorAll('[role="columnheader"]')].filter(
    (cell) => cell.closest(ROWS) === null || !grid.contains(cell.closest(ROWS)),
  );
  return cells.length < 2 ? undefined : stripFrom(cells[0]!.parentElement!, cells);
}
