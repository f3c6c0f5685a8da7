import type { SeenClasses } from './cell-elements';
import { boxOf, isTakenOut } from './boxes';

/** What a table's style does to its rows and cells, asked once per table. */
export interface Looks {
  /** The table stands on the screen, so that what is shown can be asked. */
  laidOut: boolean;
  /** A style sheet takes cells out of the first rows, those after them in a row move up: each cell is asked. */
  hidesCells: boolean;
  /** Where it stands on the screen. */
  seen?: SeenClasses;
  /** Sheets show in a header what they hide in cells: labels that cells repeat for narrow screens. */
  seenInHead?: SeenClasses;
}

export function looksOf(table: Element): Looks {
  const laidOut = boxOf(table) !== undefined && typeof table.checkVisibility === 'function';
  const hidesCells = laidOut && sampleRows(table).some(hidesChild);
  return { laidOut, hidesCells, ...(laidOut && { seen: new Map(), seenInHead: new Map() }) };
}

function hidesChild(row: Element): boolean {
  return [...row.children].some(isTakenOut);
}

/** Header and first rows: rules of a style sheet hide whole columns. */
function sampleRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (let part = table.firstElementChild; part !== null && rows.length < 6; part = part.nextElementSibling) {
    if (part.localName === 'tr') rows.push(part);
    else if (part.localName !== 'colgroup' && part.firstElementChild?.localName === 'tr') rows.push(part.firstElementChild);
  }
  return rows;
}

export function isHiddenCell(cell: Element, { laidOut, hidesCells }: Looks): boolean {
  if (hidesCells) return isTakenOut(cell);
  const hidden = cell.hasAttribute('hidden');
  if (!hidden && cell.getAttribute('style')?.includes('none') !== true) return false;
  return laidOut ? isTakenOut(cell) : hidden || /display\s*:\s*none/i.test(cell.getAttribute('style') ?? '');
}
