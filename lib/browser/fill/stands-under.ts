import type { PageTable } from '../../table/find-tables';
import { parentOf, queryAcross } from './composed';
import { isShown } from './is-shown';
import { takesFigures } from './target';

const NEAR = 4;
/** Rows that are enough to see how a grid is laid out. */
const FEW_ROWS = 3;

/**
 * Whether the cells of a grid stand below the headers they were given to. Grids whose elements say nothing of rows and columns are put
 * together by counting: where a header spans several columns, a count alone is soon one off, and a figure in another column.
 */
export function standsUnder({ element, reading, meaning }: PageTable): boolean {
  if (meaning.kind !== 'figures') return true;
  if (leavesBoxes(element, reading.cellElements, meaning.split.kinds.filter((kind) => kind === 'data').length)) return false;
  const { grid, cellElements } = reading;
  const placeOf = (row: number, col: number): DOMRect | undefined => {
    const cell = grid.rows[row]?.cells[col];
    const place = cell && cellElements[cell.nth]?.getBoundingClientRect();
    return place && place.width > 0 ? place : undefined;
  };
  const heads = meaning.split.headerRows.map(({ index }) => index);
  const rows = grid.rows.filter(({ index }) => meaning.split.kinds[index] === 'data').slice(0, FEW_ROWS);
  return meaning.columns.every(({ col }) => {
    const head = heads.flatMap((row) => placeOf(row, col) ?? []).at(-1);
    const cells = rows.flatMap(({ index }) => placeOf(index, col) ?? []);
    return head === undefined || cells.every((cell) => isOver(head, cell));
  });
}

/** A box in every row that is in none of the cells: then there are more columns than were counted. */
function leavesBoxes(grid: Element, cellElements: readonly Element[], rows: number): boolean {
  const cells = new Set(cellElements);
  const isHeld = (box: Element): boolean => {
    for (let at: Element | null = box; at !== null && at !== grid; at = parentOf(at)) if (cells.has(at)) return true;
    return false;
  };
  const loose = queryAcross(grid, 'input, textarea').filter((box) => takesFigures(box) && !isHeld(box) && isShown(box));
  return loose.length >= Math.max(FEW_ROWS, rows);
}

/** The middle of one lies above or below the other. */
function isOver(head: DOMRect, cell: DOMRect): boolean {
  const middle = (cell.left + cell.right) / 2;
  const above = (head.left + head.right) / 2;
  return (middle >= head.left - NEAR && middle <= head.right + NEAR) || (above >= cell.left - NEAR && above <= cell.right + NEAR);
}
