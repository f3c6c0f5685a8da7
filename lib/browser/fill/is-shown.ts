import { closestAcross, parentOf } from './composed';

/** Smaller boxes are there for machines. */
const SMALLEST = 3;

/** Which parts of the page were found folded away in one look at it. */
export type Folds = Map<Element, boolean>;

/**
 * In view for the official: not hidden by style or attribute, not shrunk to nothing, not moved out of the page, not in a part that
 * is folded away.
 * @param folds kept by the caller for one look at the page, so that what stands around many cells is asked once
 */
export function isShown(element: Element, folds: Folds = new Map()): boolean {
  if (closestAcross(element, '[hidden], [aria-hidden="true"]') !== null) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true }))
    return false;
  const view = element.ownerDocument.defaultView;
  // Without a layout (no frames drawn) every box is empty.
  if (!view || element.ownerDocument.documentElement.getBoundingClientRect().width === 0) return true;
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  return box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0 && !isFolded(parentOf(element), view, folds);
}

/** A part of no height or width that lets nothing reach over its edge, or stands in one. */
function isFolded(part: Element | null, view: Window, folds: Folds): boolean {
  if (part === null) return false;
  const known = folds.get(part);
  if (known !== undefined) return known;
  const verdict = foldsItself(part, view) || isFolded(parentOf(part), view, folds);
  folds.set(part, verdict);
  return verdict;
}

function foldsItself(part: Element, view: Window): boolean {
  const { width, height } = part.getBoundingClientRect();
  if ((width >= SMALLEST && height >= SMALLEST) || part.parentElement === null) return false;
  const { overflowX, overflowY, display } = view.getComputedStyle(part);
  if (display === 'contents' || display === 'inline') return false;
  return (height < SMALLEST && overflowY !== 'visible') || (width < SMALLEST && overflowX !== 'visible');
}
