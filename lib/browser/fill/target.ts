import type { EntryCell } from '../../fill/plan';
import { readCell } from '../../table/read-cell';
import { closestAcross, queryAcross } from './composed';
import { isShown, type Folds } from './is-shown';

export type FigureInput = HTMLInputElement | HTMLTextAreaElement;

/**
 * What takes the figure of a cell. `opened`: the cell itself, which shows an editor only once it was pressed, as editing grids do.
 */
export type Target =
  { kind: 'input'; element: FigureInput } | { kind: 'editable'; element: HTMLElement } | { kind: 'opened'; element: HTMLElement };

const FIGURE_TYPES = new Set(['text', 'number', 'tel']);
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
const BOXES = `input, textarea, ${EDITABLE}`;
/** Boxes that choose from a list, find or date something. */
const OTHER_BOXES = '[role="combobox"], [role="searchbox"], [role="search"], .ant-picker';

/** Whether a figure could be typed into it, on screen or not. */
export function takesFigures(element: Element): boolean {
  if (element.localName === 'input' && !FIGURE_TYPES.has((element as HTMLInputElement).type)) return false;
  // Inside of something editable is its own text.
  if (isEditable(element) && element.parentElement?.closest(EDITABLE) != null) return false;
  return closestAcross(element, OTHER_BOXES) === null;
}

function isEditable(element: Element): boolean {
  return element.localName !== 'input' && element.localName !== 'textarea';
}

/** What is drawn as a table within a cell is a form of its own, unless it is there to lay out one box. */
function isOfInnerTable(box: Element, cell: Element): boolean {
  const inner = box.closest('table');
  return inner !== null && inner !== cell.closest('table') && cell.contains(inner) && inner.querySelectorAll('tr').length > 1;
}

/** Boxes of one cell for figures. */
export function boxesIn(cell: Element): Element[] {
  const boxes = cell.matches(BOXES) ? [cell] : queryAcross(cell, BOXES);
  return boxes.filter((box) => takesFigures(box) && !isOfInnerTable(box, cell));
}

/**
 * What takes the figure of a cell and whether it may be written. A cell with two boxes in view says nothing about which is meant:
 * it counts as having none.
 */
export function targetIn(cell: Element, folds?: Folds): { target: Target; state: EntryCell['state']; nth: number } | undefined {
  const boxes = boxesIn(cell);
  if (boxes.length === 0) return undefined;
  const shown = boxes.filter((box) => isShown(box, folds));
  if (shown.length > 1) return undefined;
  const box = shown[0] ?? boxes[0]!;
  const target = targetOf(box);
  const nth = boxes.indexOf(box);
  if (shown.length === 0) return { target, state: 'hidden', nth };
  return { target, state: isLocked(target) ? 'locked' : 'open', nth };
}

export function targetOf(box: Element): Target {
  return isEditable(box) ? { kind: 'editable', element: box as HTMLElement } : { kind: 'input', element: box as FigureInput };
}

const CLOSED = '[aria-disabled="true"], [aria-readonly="true"], [inert]';

export function isLocked(target: Target): boolean {
  const { element } = target;
  if (closestAcross(element, CLOSED) !== null) return true;
  if (target.kind !== 'input') return false;
  // A fieldset locks its inputs without a mark on them.
  return target.element.disabled || target.element.readOnly || element.matches(':disabled');
}

/** As shown in the cell now. */
export function textIn(target: Target): string {
  return target.kind === 'input' ? target.element.value : readCell(target.element).text;
}
