import { readHtmlTable } from '../read-html-table';
import type { Shape } from '../shape';

/** A `<table>` that holds its header and its rows itself. */
export const htmlTable: Shape = {
  id: 'html-table',
  find: (root) => [...root.querySelectorAll('table')],
  read: (table, limit) => (isHeaderAlone(table) ? undefined : readHtmlTable(table, limit)),
};

/** The header of rows that stand elsewhere: by itself it would pass for a list without rows. */
function isHeaderAlone(table: Element): boolean {
  return [...table.children].every(({ localName }) => localName === 'thead' || localName === 'colgroup' || localName === 'caption');
}
