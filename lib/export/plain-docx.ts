import type { LaidReport } from '../narrative/laid-report';
import type { DocxReading, DocxSource } from '../narrative/read-docx';
import { WordXml } from './docx-runs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of a DOCX file that do not depend on its text. */
export const plainParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  // Nghị định 30/2020/NĐ-CP: Times New Roman 14, black.
  'word/styles.xml': `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`,
};

/** A4, margins of Nghị định 30/2020/NĐ-CP. */
export const plainDocument = `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;

export const plainComments = `${HEAD}<w:comments xmlns:w="${WORD}"/>`;

/** Type of the part, and kind of its relation. */
export const commentsPart = { type: `${TYPE}.comments+xml`, relation: `${OFFICE}/comments` } as const;

/** Writes a text into an empty document; where each block stands comes back as if it had been read from there. */
export function fillDocument(document: Document, laid: LaidReport): DocxReading {
  const xml = new WordXml(document);
  const body = document.documentElement.firstElementChild;
  const section = body?.lastElementChild;
  const sources = laid.map(({ block }): DocxSource[][] => {
    if (block.kind === 'paragraph') {
      const { marker, text, style } = block;
      const lead = marker === undefined ? '' : `${marker} `;
      const source = lineOf(xml, lead, text, style === 'heading');
      section?.before(source.paragraph);
      return [[source]];
    }
    const rows = block.rows.map((row) => row.map((cell) => lineOf(xml, '', cell, false)));
    section?.before(tableOf(xml, rows), xml.element('p'));
    return rows;
  });
  return { report: { blocks: laid.map(({ block }) => block) }, sources };
}

function lineOf(xml: WordXml, lead: string, text: string, bold: boolean): DocxSource {
  const node = xml.text(text);
  const looks = bold ? [xml.element('rPr', {}, [xml.element('b')])] : [];
  const before = lead === '' ? [] : [xml.element('r', {}, [...looks.map((look) => look.cloneNode(true) as Element), xml.text(lead)])];
  const run = xml.element('r', {}, [...looks, node]);
  return { paragraph: xml.element('p', {}, [...before, run]), pieces: text === '' ? [] : [{ text, node, start: 0 }] };
}

function tableOf(xml: WordXml, rows: readonly (readonly DocxSource[])[]): Element {
  const line = (name: string): Element => xml.element(name, { val: 'single', sz: '4', space: '0', color: 'auto' });
  const borders = xml.element('tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const width = String(Math.floor(9_354 / Math.max(1, columns)));
  return xml.element('tbl', {}, [
    xml.element('tblPr', {}, [xml.element('tblW', { w: '5000', type: 'pct' }), borders]),
    xml.element(
      'tblGrid',
      {},
      Array.from({ length: columns }, () => xml.element('gridCol', { w: width })),
    ),
    ...rows.map((row) =>
      xml.element(
        'tr',
        {},
        row.map(({ paragraph }) =>
          xml.element('tc', {}, [xml.element('tcPr', {}, [xml.element('tcW', { w: width, type: 'dxa' })]), paragraph]),
        ),
      ),
    ),
  ]);
}
