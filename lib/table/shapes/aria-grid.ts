import { totalRowIndex } from '../../vocabulary/resolve-label';
import { stripOfAny } from '../body-strips';
import { boxOf } from '../boxes';
import { joinStrips } from '../join-strips';
import { rowsOfLoose } from '../loose-cells';
import { groupBy, headBlocks, headLevels, headStrips, thirdChildren } from '../header-strip';
import { labelsAbove } from '../labels-above';
import type { TableReading } from '../read-html-table';
import { rowKeys } from '../same-row';
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
  find(root) {
    const grids = [...root.querySelectorAll(GRIDS)].filter((grid) => grid.parentElement?.closest(GRIDS) == null);
    const joint = new Set(groupBy(grids, (grid) => grid.parentElement).flatMap((own) => (areOneGrid(own) ? [own[0]!.parentElement] : [])));
    return [...new Set(grids.map((grid) => (joint.has(grid.parentElement) ? grid.parentElement! : grid)))];
  },
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
  const partOf = partIn(grid);
  const labels = headStrips(strips, partOf);
  for (const strip of strips) {
    if (strip.cells.length === 0) continue;
    if (labels.has(strip)) heads.push(...headLevels(strip));
    else if (strip.element.closest('tfoot') !== null) foot.push(strip);
    else if (body.length > 0 || !isFilterRow(strip)) body.push(strip);
  }
  if (heads.length > 0) foot.push(...totalsBeside(grid, rows, body.at(-1)));
  const orphans = rows.length === 0 ? undefined : orphanHeaders(grid);
  const above = rows.length === 0 && heads.length === 0 && orphans === undefined ? labelsAbove(grid, body[0]) : undefined;
  const alone = above ?? (orphans && [orphans]);
  const blocks = [...groupBy(heads, partOf).flatMap(headBlocks), ...(alone === undefined ? [] : [alone])];
  return joinStrips({ heads: blocks, body, foot }, limit);
}

/**
 * Frozen columns that call themselves a grid of their own: made alike, nothing else beside them, row for row level with each other,
 * and with no room between them where that can be seen.
 */
function areOneGrid(grids: readonly Element[]): boolean {
  const [first, ...others] = grids;
  if (others.length === 0 || first!.localName === 'table' || first!.parentElement!.childElementCount !== grids.length) return false;
  if (others.some((grid) => !grid.classList.contains(first!.classList[0] ?? '') || !areBeside(first!, grid, grids))) return false;
  const parts = grids.map((grid) => rowsOf(grid).map(stripOf));
  const heads = headStrips(parts.flat(), partIn(first!.parentElement!));
  const rows = parts.map((strips) => strips.filter((strip) => !heads.has(strip)));
  if (rows.some((strips) => strips.length < 2 || strips.length !== rows[0]!.length)) return false;
  const keys = rowKeys(
    rows.flat(),
    rows.flatMap((strips, part) => strips.map(() => part)),
  );
  return keys !== undefined && new Set(keys).size === rows[0]!.length;
}

/** Which of several grids that are one a row stands in. */
function partIn(scope: Element): (strip: Strip) => unknown {
  const parts = scope.matches(GRIDS) ? [] : [...scope.children];
  return ({ element }) => parts.findIndex((part) => part.contains(element));
}

function areBeside(one: Element, other: Element, all: readonly Element[]): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  if (a === undefined || b === undefined) return a === b;
  const touched = all.some((grid) => {
    const box = grid === other ? undefined : boxOf(grid);
    return box !== undefined && box.left <= b.right + 3 && b.left <= box.right + 3;
  });
  return Math.abs(a.top - b.top) <= 3 && touched;
}

/** Rows of totals below the others that bear no role: as many cells as the last row, one of them named so. */
function totalsBeside(grid: Element, rows: readonly Element[], last: Strip | undefined): Strip[] {
  if (last === undefined) return [];
  const isTotal = ({ cells }: Strip): boolean =>
    cells.slice(0, 3).some(({ element }) => totalRowIndex().exact(element.textContent ?? '') !== undefined);
  return thirdChildren(grid)
    .filter(
      (element) =>
        element.childElementCount === last.cells.length &&
        element.closest(ROWS) === null &&
        element.closest(CELLS) === null &&
        (last.element.compareDocumentPosition(element) & 4) !== 0 &&
        rows.every((row) => !element.contains(row)),
    )
    .map(stripOfAny)
    .filter(isTotal);
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
  if (rows.length === 0 && table === undefined) return false;
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
