import { zipOf } from '../files/make-file';

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of text as Word writes it. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs; `properties` as in `w:pPr`. */
export const p = (runs: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

export const numbered = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export const tc = (content: string, properties = ''): string => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

export const documentXml = (body: string): string => `${HEAD}<w:document ${WORD}><w:body>${body}<w:sectPr/></w:body></w:document>`;

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** List 1: I., 1., a); list 2: bullets; list 3: list 1 begun anew; list 4: 1.1 by level. */
export const numberingXml = `${HEAD}<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF02D')}${level(1, 'bullet', '\uF0B7')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1')}${level(1, 'decimal', '%1.%2').replace('<w:start', '<w:isLgl/><w:start')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

export const stylesXml = `${HEAD}<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Heading1"/><w:pPr>${numbered(1)}</w:pPr></w:style></w:styles>`;

export const footnotesXml = (text: string): string =>
  `${HEAD}<w:footnotes ${WORD}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${p(r(text))}</w:footnote></w:footnotes>`;

/** The parts of a DOCX file; those of `more` besides. */
export function wordParts(body: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const names = Object.keys(more).map((path) => path.replace(/^word\/|\.xml$/g, ''));
  const relation = (name: string, at: number): string => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map(relation).join('')}</Relationships>`,
    ...more,
  };
}

export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipOf(wordParts(body, more)));
}
