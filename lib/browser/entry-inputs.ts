import type { EntryCell } from '../fill/plan';
import type { FigureInput } from './write-input';

const FIGURE_TYPES = new Set(['', 'text', 'number', 'tel']);

/** Inputs of one cell that a figure could be typed into, on screen or not; those of a table inside the cell are not its own. */
export function figureInputs(cell: Element, table: Element): FigureInput[] {
  const found: FigureInput[] = [];
  for (const element of cell.querySelectorAll('input, textarea')) {
    if (element.closest('table') !== table) continue;
    if (element.tagName === 'INPUT' && !FIGURE_TYPES.has((element.getAttribute('type') ?? '').toLowerCase())) continue;
    if (element.closest('[role="combobox"], [role="search"], .ant-picker') !== null) continue;
    found.push(element as FigureInput);
  }
  return found;
}

/**
 * The one input of a cell and whether it may be written. A cell with two inputs in view says nothing about which is meant:
 * it counts as having none.
 */
export function cellInput(cell: Element, table: Element): { input: FigureInput; state: EntryCell['state'] } | undefined {
  const inputs = figureInputs(cell, table);
  const shown = inputs.filter(isShown);
  if (shown.length > 1) return undefined;
  const input = shown[0] ?? inputs[0];
  if (input === undefined) return undefined;
  if (shown.length === 0) return { input, state: 'hidden' };
  return { input, state: isLocked(input) ? 'locked' : 'open' };
}

function isLocked(input: FigureInput): boolean {
  return (
    input.disabled ||
    input.readOnly ||
    // A fieldset locks its inputs without a mark on them.
    input.matches(':disabled') ||
    input.closest('[aria-disabled="true"], [aria-readonly="true"], [inert]') !== null
  );
}

/** In view for the official: not hidden by style, nor by an attribute, nor shrunk to nothing. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]') !== null) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true }))
    return false;
  const view = element.ownerDocument.defaultView;
  // Without a layout (no frames drawn) every box is empty.
  if (!view || element.ownerDocument.documentElement.getBoundingClientRect().width === 0) return true;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}
