import { plainLabel } from '../text/normalise';
import { isHiddenByMark, kindOf } from './cell-elements';
import { tidy } from './read-cell';

/** Parts of a header cell that open, filter or explain; their words are no part of the label. */
const NO_LABEL =
  'input, select, textarea, option, datalist, [role="menu"], [role="listbox"], [role="tooltip"], [role="dialog"], [role="combobox"], [role="searchbox"]';
const BUTTON = 'button, [role="button"], a';
/** A group may hold the headers of its columns; within a native header cell it is the label that says what it is. */
const HEAD = '[role="columnheader"]';

/**
 * The label in a header cell: its text without filters, menus, hidden helper words and signs of sorting. What buttons say counts
 * only where nothing else is said: sortable headers are buttons themselves, menus and filters stand beside the label.
 * @param asShown asks the screen which parts are seen; false for a first look over a whole page
 */
export function readLabel(cell: Element, asShown = true): string {
  if (cell.firstElementChild === null) return tidy(cell.textContent ?? '');
  const laidOut = asShown && isShown(cell);
  const group = cell.matches(HEAD);
  const outside = tidy(textOf(cell, { buttons: false, laidOut, group }));
  if (plainLabel(outside) !== '') return outside;
  // Of several buttons the first that says something is the label; those behind it sort or filter.
  const buttons = [...cell.querySelectorAll(BUTTON)].filter(
    (button) => isOwn(button, BUTTON, cell) && (!group || isOwn(button, HEAD, cell)),
  );
  const spoken = buttons.map((button) => tidy(textOf(button, { buttons: true, laidOut, group })));
  return spoken.find((text) => plainLabel(text) !== '') ?? outside;
}

/** Between it and the cell stands none of those. */
function isOwn(element: Element, selector: string, cell: Element): boolean {
  const around = element.parentElement?.closest(selector) ?? null;
  return around === null || around === cell || !cell.contains(around);
}

interface Wanted {
  buttons: boolean;
  laidOut: boolean;
  /** Headers within are of other columns. */
  group: boolean;
}

function textOf(node: Element, wanted: Wanted): string {
  if (node.localName === 'slot')
    return ((node as HTMLSlotElement).assignedNodes({ flatten: true }) as Node[]).map((inner) => partText(inner, wanted)).join('');
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) text += partText(child, wanted);
  return text;
}

function partText(node: Node, wanted: Wanted): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const kind = kindOf(element.tagName);
  if (kind === 'skip' || kind === 'control' || isHiddenByMark(element) || element.matches(NO_LABEL)) return '';
  if ((!wanted.buttons && element.matches(BUTTON)) || (wanted.group && element.matches(HEAD))) return '';
  if (kind === 'break') return ' ';
  if (element.firstChild !== null && wanted.laidOut && element.localName !== 'slot' && !isShown(element)) return '';
  const text = textOf(element, wanted);
  if (!/[\p{L}\p{N}%]/u.test(text) || isSortOrder(element, text)) return ' ';
  return kind === 'block' ? ` ${text} ` : text;
}

const SORTED = /sort|svg|arrow|[↑↓▲▼△▽⇅↕▴▾]/i;

/** The place in a sorting by several columns: a digit of its own behind the arrow. */
function isSortOrder({ previousElementSibling: before, parentElement: around }: Element, text: string): boolean {
  if (before === null || !/^\s*\d\s*$/.test(text) || /[\p{L}\p{N}]/u.test(before.textContent ?? '')) return false;
  const made = [before, before.firstElementChild, around].map((part) => `${part?.localName} ${part?.getAttribute('class')}`);
  return SORTED.test(`${made.join(' ')} ${before.textContent}`) || before.closest('[aria-sort]') !== null;
}

/** Takes room on the screen; helper words for screen readers are one pixel wide. What cuts nothing off may show more than its own size. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return style?.display === 'contents' || (style?.overflow === 'visible' && width + height > 1 && element.firstElementChild !== null);
  }
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
