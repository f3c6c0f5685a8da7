import { boxOf } from './boxes';
import type { PageTable } from './find-tables';
import type { Root } from './root';
import type { TableMeaning } from './understand-table';

/** A grid of some rows and columns needs at least this room, in CSS pixels, and most of the width of its page. */
const MIN_WIDTH = 480;
const MIN_HEIGHT = 160;
const MIN_SHARE = 0.5;

/**
 * A grid that is painted instead of written: nothing in the page says what stands there. Charts are smaller, or stand beside
 * other things; what a canvas holds for machines to read is a table of its own.
 */
function findCanvas(root: Root): Element | undefined {
  for (const canvas of root.querySelectorAll('canvas')) {
    const box = boxOf(canvas);
    const page = boxOf(canvas.ownerDocument.documentElement);
    if (box === undefined || page === undefined || canvas.childElementCount > 0) continue;
    const width = box.right - box.left;
    if (width >= MIN_WIDTH && box.bottom - box.top >= MIN_HEIGHT && width >= MIN_SHARE * (page.right - page.left)) return canvas;
  }
  return undefined;
}

/** Named, so that the official is told why nothing is read. */
export function paintedGrid(root: Root): PageTable | undefined {
  const element = findCanvas(root);
  if (element === undefined) return undefined;
  const meaning: TableMeaning = { kind: 'unknown', why: 'canvas', headers: [], split: { kinds: [], headerRows: [] } };
  return { element, visible: true, reading: { grid: { rows: [], width: 0 }, rowElements: [], cellElements: [] }, meaning, rows: 0 };
}
