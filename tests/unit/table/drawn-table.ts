/**
 * Draws a table from short notation: cells parted by `|`, `[r2]` and `[c3]` for spans. Header cells are `td > strong` unless
 * told otherwise, as most reports have them.
 */
export interface Drawing {
  head: readonly string[];
  body?: readonly string[];
  foot?: readonly string[];
  /** `th`: header cells in thead; `plain`: rows straight in the table's body. */
  style?: 'th' | 'strong' | 'plain';
}

export function drawTable(document: Document, { head, body = [], foot = [], style = 'strong' }: Drawing): HTMLTableElement {
  const table = document.createElement('table');
  const first = table.appendChild(document.createElement(style === 'plain' ? 'tbody' : 'thead'));
  for (const row of head) drawRow(first, row, style);
  const second = style === 'plain' ? first : table.appendChild(document.createElement('tbody'));
  for (const row of body) drawRow(second, row, 'plain');
  if (foot.length > 0) {
    const last = table.appendChild(document.createElement('tfoot'));
    for (const row of foot) drawRow(last, row, 'plain');
  }
  return table;
}

function drawRow(section: Element, row: string, style: 'th' | 'strong' | 'plain'): void {
  const { ownerDocument: document } = section;
  const line = section.appendChild(document.createElement('tr'));
  for (const cell of row.split('|')) {
    const [, text = '', rows, columns] = /^(.*?)(?:\[(?:r(\d+))?(?:c(\d+))?\])?$/su.exec(cell.trim())!;
    const element = line.appendChild(document.createElement(style === 'th' ? 'th' : 'td'));
    (style === 'strong' ? element.appendChild(document.createElement('strong')) : element).textContent = text;
    if (rows !== undefined) element.setAttribute('rowspan', rows);
    if (columns !== undefined) element.setAttribute('colspan', columns);
  }
}
