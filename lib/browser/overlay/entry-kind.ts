import { findOutsideRows } from '../../table/outline';
import { fold } from '../../text/normalise';
import { rootsOf, type Root } from '../../table/root';
import { hasEntryForm } from '../entry-page';
import { openShadow } from '../open-shadow';
import type { ShapeSet } from '../../table/find-tables';
import type { PageReading } from './page-reading';

/** Longer tables of figures are no forms that anybody fills in by hand, and looking at every cell of them costs. */
const MOST_ROWS = 400;

/** What hands a form in or keeps it: pages that only show figures have none. */
const HANDS_IN = /^(?:luu|ghi|gui|nop|trinh|cap nhat|hoan thanh|xac nhan)(?: |$)/;

/**
 * Entry forms that are no table of boxes: cells that open when they are pressed, parts edited in place, boxes in trees of their
 * own. Figures beside a button that hands them in are what somebody is typing, not what the portal says: they are not kept. Without
 * such a button they stay figures, and filling is offered besides.
 */
export function asEntry(document: Document, set: ShapeSet, reading: PageReading): PageReading {
  if (reading.kind === 'figures' && reading.table.rows <= MOST_ROWS && hasEntryForm(document, set))
    return handsIn(document)
      ? { kind: 'entry', table: reading.table, content: `entry${reading.table.rows}` }
      : { ...reading, mayFill: true };
  if ((reading.kind === 'none' || (reading.kind === 'unknown' && !reading.changed)) && holdsBoxes(document) && hasEntryForm(document, set))
    return { kind: 'entry', content: 'entry' };
  return reading;
}

/** Fewer boxes are a search, and most pages have none: only the others are looked through, and grids whose cells may open. */
const LEAST_BOXES = 3;

function holdsBoxes(document: Document): boolean {
  const count = (root: Root, what: string): number => root.querySelectorAll(what).length;
  const roots = rootsOf(document, openShadow);
  if (roots.some((root) => count(root, '[role="grid"], [role="treegrid"]') > 0)) return true;
  return roots.reduce((sum, root) => sum + count(root, 'input, textarea, [contenteditable], [role="spinbutton"]'), 0) >= LEAST_BOXES;
}

function handsIn(document: Document): boolean {
  return findOutsideRows(document, 'button, [role="button"], input[type="submit"], input[type="button"], a.btn').some((button) => {
    const text = (button.textContent ?? '').trim() || ((button as HTMLInputElement).value ?? '');
    return text.length < 40 && HANDS_IN.test(fold(text));
  });
}
