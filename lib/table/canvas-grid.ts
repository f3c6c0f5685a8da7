import { boxOf } from './boxes';
import type { Root } from './root';

/** A grid of some rows and columns needs at least this room, in CSS pixels, and most of the width of its page. */
const MIN_WIDTH = 480;
const MIN_HEIGHT = 160;
const MIN_SHARE = 0.5;

/**
 * A grid that is painted instead of written: nothing in the page says what stands there. Charts are smaller, or stand beside
 * other things; what a canvas holds for machines to read is a table of its own.
 */
export function paintedGrid(root: Root): Element | undefined {
  for (const canvas of root.querySelectorAll('canvas')) {
    const box = boxOf(canvas);
    const page = boxOf(canvas.ownerDocument.documentElement);
    if (box === undefined || page === undefined || canvas.childElementCount > 0) continue;
    const width = box.right - box.left;
    if (width >= MIN_WIDTH && box.bottom - box.top >= MIN_HEIGHT && width >= MIN_SHARE * (page.right - page.left)) return canvas;
  }
  return undefined;
}
