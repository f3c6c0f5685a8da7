import { findOutsideRows, outlineOf } from '../../table/outline';
import { rootsOf, type Root } from '../../table/root';
import { openShadow } from '../open-shadow';
import { boxInTop } from './box-in-top';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CLICKED = 'a[href], button, input, select, textarea, [role="button"], [role="tab"], [onclick], label, li[tabindex]';

/**
 * How many things that people click lie under each of these boxes of the window. By their places, not by looking from above:
 * on a list of 1,000 rows one `elementFromPoint` takes 3 ms and more.
 */
export function covered(document: Document, boxes: readonly Box[]): number[] {
  const counts = boxes.map(() => 0);
  const controls = new Set<Element>();
  for (const root of rootsOf(document, openShadow)) {
    for (const control of findOutsideRows(root, CLICKED)) controls.add(control);
    for (const list of outlineOf(root).thinned) {
      for (const box of boxes)
        for (const row of rowsIn(list, box)) for (const control of row.querySelectorAll(CLICKED)) controls.add(control);
    }
  }
  for (const control of controls) {
    const place = boxInTop(control);
    if (place.width === 0 || !boxes.some((box) => meet(place, box)) || isClipped(control, place)) continue;
    for (const [i, box] of boxes.entries()) if (meet(place, box)) counts[i]!++;
  }
  return counts;
}

/** Rows stand one below the other: the first that reaches into the box is found by halving. */
function rowsIn(list: Root | Element, box: Box): Element[] {
  const rows = list.children;
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (boxInTop(rows[middle]!).bottom <= box.top) from = middle + 1;
    else to = middle;
  }
  const found: Element[] = [];
  for (let row = rows[from] ?? null; row !== null && boxInTop(row).top < box.bottom; row = row.nextElementSibling) found.push(row);
  return found;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
}

/** Scrolled out of a part of the page that scrolls by itself, or laid out and not shown. */
function isClipped(control: Element, place: Box): boolean {
  if (typeof control.checkVisibility === 'function' && !control.checkVisibility({ visibilityProperty: true })) return true;
  const window = control.ownerDocument.defaultView!;
  for (let at = control.parentElement; at !== null; at = at.parentElement) {
    if (!meet(place, boxInTop(at)) && window.getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}
