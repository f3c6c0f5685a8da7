/** A cell over several columns that holds nothing but a table of one row with as many cells: these are the cells. */
export function cellsWithin(cell: Element): Element[] | undefined {
  const table = cell.firstElementChild;
  if (table?.localName !== 'table' || table.nextElementSibling !== null || !cell.hasAttribute('colspan')) return undefined;
  const rows = (table as HTMLTableElement).rows;
  const own = rows.length === 1 ? [...rows[0]!.cells] : [];
  return own.length > 1 && String(own.length) === cell.getAttribute('colspan') ? own : undefined;
}

/** The row itself, or the one around it of which its cells are a part. */
export function outermostRow(row: Element): Element {
  const cell = row.localName === 'tr' ? row.closest('table')?.parentElement : null;
  return cell?.parentElement?.localName === 'tr' && cellsWithin(cell) !== undefined ? cell.parentElement : row;
}
