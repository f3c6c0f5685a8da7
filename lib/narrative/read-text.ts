import { blockLists } from './block-lists';
import { factsOf, type Facts } from './facts';
import type { Mention } from './mention';
import { outlineOf, type Line } from './outline';
import { ownOfficeOf, type OwnOffice } from './own-office';
import { labelledBy, readParagraph, type ReadParagraph } from './paragraph-figures';
import type { PartList } from './part-list';
import type { ReportText } from './report-text';
import { withMeanings } from './meanings';

/** A report with all its figures, read once for all rules. */
export interface ReadText {
  report: ReportText;
  mentions: readonly Mention[];
  /** Wholes and their parts, as far as the text says so. */
  lists: readonly PartList[];
  /** What it says of each indicator. */
  facts: Facts;
  outline: readonly Line[];
  own: OwnOffice;
  /** Paragraphs and cells that hold numbers, in reading order. */
  paragraphs: readonly ReadParagraph[];
}

export function readText(report: ReportText): ReadText {
  const mentions: Mention[] = [];
  const paragraphs: ReadParagraph[] = [];
  const own = ownOfficeOf(report);
  const read = (text: string, place: ReadParagraph['place'], label?: string): void => {
    const found = readParagraph(text, place, mentions.length, place.row === undefined ? own.named.get(place.block) : undefined);
    if (found.mentions.length === 0) return;
    mentions.push(...(label === undefined ? found.mentions : found.mentions.map((mention) => labelledBy(mention, label))));
    paragraphs.push(found.paragraph);
  };
  report.blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') read(block.text, { block: at });
    else {
      // "Hồ sơ đã giải quyết | 2.050": the one figure of a row is what its label says.
      const labelled = block.rows.every((cells) => cells.filter((cell) => /^[\d.,]+\s*%?$/.test(cell)).length <= 1);
      block.rows.forEach((cells, row) =>
        cells.forEach((text, column) => read(text, { block: at, row, column }, labelled && column > 0 ? cells[0] : undefined)),
      );
    }
  });
  const outline = outlineOf(report);
  const lists = blockLists(outline, paragraphs);
  const meant = withMeanings(mentions, { report, outline, lists, own });
  return { report, mentions: meant, lists, facts: factsOf(meant, lists), outline, own, paragraphs };
}
