import type { TableReading } from './read-html-table';
import type { SplitRows } from './split-rows';

const BOX =
  'select, textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"])';

/**
 * A search form drawn as a table: "Mã hồ sơ | [box] | Chủ hồ sơ | [box]" reads like a header, but its labels stand beside their
 * boxes. Boxes that filter stand in a row of their own or under the label in one cell.
 */
export function isSearchForm({ rowElements, cellElements }: TableReading, { headerRows }: SplitRows): boolean {
  const [first] = headerRows;
  const row = first === undefined ? undefined : rowElements[first.index];
  if (row === undefined || row.closest('thead') !== null || row.querySelector('th, [role="columnheader"]') !== null) return false;
  // The cells of the rows say that they are some; what says nothing stands over them.
  if (row.localName !== 'tr' && cellElements.at(-1)?.getAttribute('role') === 'gridcell' && row.querySelector('[role="gridcell"]') === null)
    return false;
  let labels = 0;
  let boxes = 0;
  for (const cell of row.children) {
    if (cell.querySelector(BOX) === null) {
      if (/\p{L}/u.test(cell.textContent ?? '')) labels++;
    } else boxes++;
  }
  return boxes > 0 && boxes * 2 >= labels;
}
