import { readHtmlTable, readHtmlTableInSteps } from '../read-html-table';
import type { Shape } from '../shape';

/** A `<table>` that holds its header and its rows itself. */
export const htmlTable: Shape = {
  id: 'html-table',
  find: (root) => [...root.querySelectorAll('table')],
  read: (table, limit) => (isHeaderAlone(table) ? undefined : readHtmlTable(table, limit)),
  readInSteps: (table) => readHtmlTableInSteps(table, Number.POSITIVE_INFINITY),
};

/** The header of rows that stand elsewhere: by itself it would pass for a list without rows, which has a body at least. */
function isHeaderAlone(table: Element): boolean {
  if (table.querySelector('td') !== null) return false;
  return [...table.children].every((part) => part.localName !== 'tbody' || part.firstElementChild !== null);
}
