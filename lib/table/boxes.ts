/** Where an element stands on the screen, in CSS pixels of the window of its document. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Undefined where nothing is laid out: hidden elements, documents without a window. What has no box of its own is where its children are. */
export function boxOf(element: Element): Box | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right > left) return { left, right, top, bottom };
  const { firstElementChild: first, lastElementChild: last } = element;
  if (first === null || element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents') return undefined;
  const [one, other] = [boxOf(first), boxOf(last!)];
  return one && other && { left: one.left, right: other.right, top: one.top, bottom: other.bottom };
}

/** Not displayed, where that can be seen: menus that are closed, copies for other screens. What has no box of its own is displayed. */
export function isOutOfSight(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  return view.getComputedStyle(element).display !== 'contents';
}

/** Edges of cells and of their headers differ by borders and rounding only. */
const NEAR = 3;

export function sameWidth(a: Box, b: Box): boolean {
  return Math.abs(a.left - b.left) <= NEAR && Math.abs(a.right - b.right) <= NEAR;
}

/** The middle of `b`, from left to right, lies over `a`. */
export function coversMiddle(a: Box, b: Box): boolean {
  const middle = (b.left + b.right) / 2;
  return a.left <= middle && middle < a.right;
}

/** Whether an element itself (not what is around it) is taken out of the page by its own style. */
export function isTakenOut(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && view.getComputedStyle(element).display === 'none';
}
