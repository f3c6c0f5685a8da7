import { Document, LineRuleType, Packer, PageOrientation, Paragraph, SectionType } from 'docx';
import type { Sheet } from '../text/sheet';
import { sheetContent, TEXT_SIZE } from './docx-sheet';
import { FONT, papers, textWidth, twips } from './docx-measures';

/** A document does not end with a table: a line so low that it never asks for a page of its own. */
const afterTable = (): Paragraph => new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } });

/**
 * A DOCX file, one section a sheet: every letter begins on a page of its own, and each can be printed alone. Loads the writer
 * of DOCX, so this file is only ever fetched on demand.
 */
export async function writeDocx(sheets: readonly Sheet[], title: string): Promise<Blob> {
  const document = new Document({
    creator: 'Soát Một Cửa',
    lastModifiedBy: 'Soát Một Cửa',
    title,
    styles: { default: { document: { run: { font: FONT, size: TEXT_SIZE.A4, language: { value: 'vi-VN' } } } } },
    sections: sheets.map((sheet, index) => {
      const { width, height, margin } = papers[sheet.paper];
      return {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: { width: twips(width), height: twips(height), orientation: PageOrientation.PORTRAIT },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              right: twips(margin.right),
              header: twips(5),
              footer: twips(5),
            },
          },
        },
        children: [...sheetContent(sheet, textWidth(sheet.paper)), ...(index === sheets.length - 1 ? [afterTable()] : [])],
      };
    }),
  });
  return Packer.toBlob(document);
}
