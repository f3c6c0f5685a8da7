import { fold } from '../../text/normalise';
import { closestAcross, parentOf, queryAcross } from './composed';
import { isShown } from './is-shown';

/** What a grid is asked for before its cells may count as open: they show no box until they are pressed. */
export interface GridLooks {
  grid: Element;
  /** Cells under columns of known figures. */
  cells: readonly Element[];
}

const SAYS_OPEN = '[aria-readonly="false"], [data-editable]:not([data-editable="false"])';
const OPEN_CLASS = /(?:^|[\s_-])(?:editable|edit-?cell|cell-?edit|can-?edit|inline-?edit)(?=$|[\s_-])/i;
const CLOSED_CLASS = /(?:^|[\s_-])(?:read-?only|disabled|locked|not-?editable|non-?editable|htDimmed)(?=$|[\s_-])/i;
const EDITORS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="file"], [type="button"], [type="submit"])';
const HEADS = 'thead, th, [role="columnheader"], [role="search"], [role="toolbar"], [role="navigation"]';
const PRESSED = 'button, input[type="submit"], input[type="button"], [role="button"], a[class*="btn"], a[class*="button"]';
/** Words on the buttons of entry pages. */
const KEEPS = /^(?:luu|ghi|gui|nop|cap nhat|trinh|chot|hoan thanh|save|submit|send)(?=$|\s)/;

/**
 * Whether figures are typed into the cells of a grid that shows no boxes: it says so, or keeps an editor in store, or is drawn as a
 * grid or mostly empty on a page that keeps or sends what was typed. A guess: whether a cell really opens shows when it is written.
 */
export function looksEditable({ grid, cells }: GridLooks): boolean {
  if (cells.every(isClosedCell) || grid.getAttribute('aria-readonly') === 'true') return false;
  if (cells.some((cell) => cell.matches(SAYS_OPEN) || OPEN_CLASS.test(cell.className))) return true;
  if (keepsEditor(grid)) return true;
  const blank = cells.filter((cell) => (cell.textContent ?? '').trim() === '').length;
  const drawnAsGrid = closestAcross(grid, '[role="grid"], [role="treegrid"]') !== null || grid.querySelector('[role="gridcell"]') !== null;
  return (drawnAsGrid || blank * 2 >= cells.length) && keepsWhatIsTyped(grid.ownerDocument);
}

/** How far around a grid its editor may wait. */
const MAX_CLIMB = 4;

/** A box that is not shown now, in the grid or beside it: it is laid over the cell that is typed into. */
function keepsEditor(grid: Element): boolean {
  let around: Element | null = grid;
  for (let level = 0; around !== null && around !== grid.ownerDocument.body && level < MAX_CLIMB; level++, around = parentOf(around)) {
    const editors = queryAcross(around, EDITORS).filter((editor) => closestAcross(editor, HEADS) === null);
    if (editors.length > 0) return editors.length === 1 && !isShown(editors[0]!);
  }
  return false;
}

/** By a mark of its own. */
export function isClosedCell(cell: Element): boolean {
  return closestAcross(cell, '[aria-readonly="true"], [aria-disabled="true"], [inert]') !== null || CLOSED_CLASS.test(cell.className);
}

/** A cell that goes somewhere or does something when it is pressed is not pressed. */
export function doesSomething(cell: Element): boolean {
  return queryAcross(cell, 'a[href], button, [role="button"], [role="link"], [onclick]').length > 0;
}

function keepsWhatIsTyped(page: Document): boolean {
  const words = (button: Element): string =>
    (button as HTMLInputElement).value || button.textContent || button.getAttribute('aria-label') || '';
  return queryAcross(page.body, PRESSED).some((button) => KEEPS.test(fold(words(button))));
}
