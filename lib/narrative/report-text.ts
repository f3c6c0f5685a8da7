/** A report as its blocks in reading order, whichever file, page or clipboard it came from. */
export interface ReportText {
  blocks: readonly TextBlock[];
}

export type TextBlock = Paragraph | TextTable;

export interface Paragraph {
  kind: 'paragraph';
  /** As written, without the line end; a number or bullet that Word sets by itself stands in `marker`. */
  text: string;
  /** What the file says it is; absent in plain text, where the words must tell. */
  style?: 'heading' | 'list' | 'footnote';
  marker?: string;
}

export interface TextTable {
  kind: 'table';
  /** Rows of cells as written; a cell that spans several stands in each of them. */
  rows: readonly (readonly string[])[];
}

/** A stretch of a block: `start` and `end` count UTF-16 units of the paragraph's text or of the cell's. */
export interface TextPlace {
  block: number;
  row?: number;
  column?: number;
  start: number;
  end: number;
}

/** Text of a place, verbatim; empty where the place is not in the report. */
export function textAt(report: ReportText, { block, row, column, start, end }: TextPlace): string {
  const found = report.blocks[block];
  if (found?.kind === 'paragraph') return found.text.slice(start, end);
  return found?.rows[row ?? -1]?.[column ?? -1]?.slice(start, end) ?? '';
}
