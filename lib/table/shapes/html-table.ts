import { readHtmlTable } from '../read-html-table';
import type { Shape } from '../shape';

/** A `<table>` that holds its header and its rows itself. */
export const htmlTable: Shape = {
  id: 'html-table',
  find: (root) => [...root.querySelectorAll('table')],
  read: (element, limit) => readHtmlTable(element, limit, headerTableOf(element)),
};

/** Rows that are enough to tell a header. */
const HEAD_ROWS = 9;

/** Grids with a scrolling body draw two tables: one with the header alone, then one with as many columns and no header of its own. */
function headerTableOf(body: Element): Element | undefined {
  if (body.querySelector('th') !== null && body.querySelector('thead') !== null) return undefined;
  const all = [...(body.getRootNode() as ParentNode).querySelectorAll('table')];
  const head = all[all.indexOf(body as HTMLTableElement) - 1];
  return head !== undefined && isHeaderOf(head, body) ? head : undefined;
}

function isHeaderOf(head: Element, body: Element): boolean {
  if (head.contains(body) || head.querySelector('td') !== null || head.querySelector('th') === null) return false;
  let shared = head.parentElement;
  for (let depth = 0; depth < 4 && shared !== null && !shared.contains(body); depth++) shared = shared.parentElement;
  if (shared === null || !shared.contains(body)) return false;
  return readHtmlTable(head, HEAD_ROWS).grid.width === readHtmlTable(body, HEAD_ROWS).grid.width;
}
