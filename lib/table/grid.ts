/**
 * Any table-like thing as rows of cells, spans expanded: `rows[r][c]` is the cell that covers row r, column c, so a spanned
 * cell stands at every place it covers (same object). Raw text is kept; nothing is interpreted here.
 */
export interface Grid {
  rows: readonly GridRow[];
  width: number;
  /** Text that stands for the table: `<caption>`, or the title row inside the table. */
  caption?: string;
  /** Records without header and labels: where each column stands in a record, "span.sender". No row of such a grid is a header. */
  parts?: readonly string[];
}

export interface GridRow {
  cells: readonly (GridCell | undefined)[];
  section: 'head' | 'body' | 'foot';
  /** Index in the order read; the reader keeps the elements under the same index. */
  index: number;
  /** Goes on with the record of a row above and is none of its own. */
  continues?: true;
}

export interface GridCell {
  /** Trimmed, white space folded, lines joined by one space. */
  text: string;
  /** Only where the cell holds more than one line. */
  lines?: readonly string[];
  /** Order in which the reader met the cell; it keeps the element under the same number. */
  nth: number;
  /** Where the cell begins. */
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
  /** `<th>`, or a `<td>` whose whole text is bold. */
  head: boolean;
  /** The page has cut the text ("… Xem thêm"); the rest is not here. Such a line ends with "…". */
  cut?: true;
  /** Titles of icons in the cell, where it has no other text. */
  title?: string;
}
