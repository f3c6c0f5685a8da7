import { boxOf, isTakenOut } from './boxes';

/** What a table's style does to its rows and cells, asked once per table. */
export interface Looks {
  /** The table stands on the screen, so that what is shown can be asked. */
  laidOut: boolean;
  /** Some cells are not displayed: those after them in a row move up. */
  hidesCells: boolean;
}

const MARKED = ':is(td, th):is([hidden], [style*="none"])';

export function looksOf(table: Element): Looks {
  const laidOut = boxOf(table) !== undefined && typeof table.checkVisibility === 'function';
  if (table.querySelector(MARKED) !== null) return { laidOut, hidesCells: true };
  return { laidOut, hidesCells: laidOut && sampleRows(table).some((row) => [...row.children].some(isTakenOut)) };
}

/** Header and first row: rules of a style sheet hide whole columns. */
function sampleRows(table: Element): Element[] {
  return [...table.querySelectorAll(':scope > thead > tr, :scope > tbody:first-of-type > tr:nth-child(-n+2), :scope > tr:nth-child(-n+2)')];
}

export function isHiddenCell(cell: Element, { laidOut }: Looks): boolean {
  if (laidOut) return isTakenOut(cell);
  return cell.hasAttribute('hidden') || /display\s*:\s*none/i.test(cell.getAttribute('style') ?? '');
}
