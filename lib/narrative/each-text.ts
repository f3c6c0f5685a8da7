import type { ReportText, TextPlace } from './report-text';

/** One paragraph or one cell, and how a stretch of it is called. */
export interface OneText {
  text: string;
  block: number;
  at: (start: number, end: number) => TextPlace;
}

/** Every paragraph and every cell in reading order. */
export function eachText({ blocks }: ReportText): OneText[] {
  return blocks.flatMap((block, index): OneText[] => {
    if (block.kind === 'paragraph') return [{ text: block.text, block: index, at: (start, end) => ({ block: index, start, end }) }];
    return block.rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ text, block: index, at: (start, end) => ({ block: index, row, column, start, end }) })),
    );
  });
}
