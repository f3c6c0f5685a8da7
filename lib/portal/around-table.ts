/**
 * What a selector finds around a table, in document order. Of the table itself only where some systems put their pager: its
 * head, its foot, and a first or last row of one cell (DataGrid). A thousand rows full of buttons are not looked through.
 */
export function findAround(scope: Element, table: Element, selector: string): Element[] {
  const found: Element[] = [];
  const collect = (parent: Element): void => {
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (child !== table && child.matches(selector)) found.push(child);
      if (child === table) findInTable(table, selector, found);
      else if (child.contains(table)) collect(child);
      else if (child.firstElementChild !== null) found.push(...child.querySelectorAll(selector));
    }
  };
  collect(scope);
  return found;
}

function findInTable(table: Element, selector: string, found: Element[]): void {
  const take = (part: Element): void => void found.push(...part.querySelectorAll(selector));
  const takeRows = (section: Element): void => {
    for (const row of new Set([section.firstElementChild, section.lastElementChild])) {
      if (row !== null && row.tagName === 'TR' && row.childElementCount === 1) take(row);
    }
  };
  for (let part = table.firstElementChild; part !== null; part = part.nextElementSibling) {
    if (part.tagName === 'THEAD' || part.tagName === 'TFOOT') take(part);
    else if (part.tagName === 'TBODY') takeRows(part);
  }
  takeRows(table);
}
