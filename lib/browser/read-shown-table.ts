import { plainLabel } from '../text/normalise';
import { readHtmlTable, type TableReading } from '../table/read-html-table';

export interface ShownTable {
  reading: TableReading;
  /** Labels of header cells that are not displayed. */
  hiddenHeaders: readonly string[];
}

/**
 * Reads a table the way it is laid out: cells with `display: none` take no place in their row, so the columns after them
 * move up. Inputs below such cells keep their header only if the reading leaves those cells out too. The page is not
 * touched: the cells are left out of a copy that is never put into the document.
 */
export function readShownTable(table: Element): ShownTable {
  const cells = [...table.querySelectorAll('th, td')];
  const view = table.ownerDocument.defaultView;
  const hidden = cells.map((cell) => cell.closest('table') === table && view?.getComputedStyle(cell).display === 'none');
  if (!hidden.includes(true)) return { reading: readHtmlTable(table), hiddenHeaders: [] };
  const copy = table.cloneNode(true) as Element;
  const copies = [...copy.querySelectorAll('th, td')];
  const originals = new Map(copies.map((cell, at) => [cell, cells[at]!]));
  const originalRows = new Map([...copy.querySelectorAll('tr')].map((row, at) => [row as Element, [...table.querySelectorAll('tr')][at]!]));
  const hiddenHeaders: string[] = [];
  copies.forEach((cell, at) => {
    if (!hidden[at]) return;
    const label = plainLabel(cell.textContent ?? '');
    if (cell.closest('thead') !== null && /\p{L}/u.test(label)) hiddenHeaders.push(label);
    cell.remove();
  });
  const read = readHtmlTable(copy);
  const reading: TableReading = {
    grid: read.grid,
    rowElements: read.rowElements.map((row) => originalRows.get(row) ?? row),
    cellElements: read.cellElements.map((cell) => originals.get(cell) ?? cell),
  };
  return { reading, hiddenHeaders };
}
