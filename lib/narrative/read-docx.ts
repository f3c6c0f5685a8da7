import { childrenOf, elementsOf } from '../table/xlsx-parts';
import { countNumbers, type ParagraphKind } from './docx-numbering';
import { attributeOf, boxesOf, chosen, piecesOf, type DocxPiece } from './docx-text';
import type { Paragraph, ReportText, TextBlock } from './report-text';

/** Parts of a DOCX package as XML. */
export interface DocxParts {
  document: Document;
  numbering?: Document | undefined;
  styles?: Document | undefined;
  footnotes?: Document | undefined;
  endnotes?: Document | undefined;
}

/** Where the letters of a paragraph, or of a cell, stand in the file. */
export interface PlacedPiece extends DocxPiece {
  /** Counted in the text of the paragraph or cell. */
  start: number;
}

/** Where a line, or a cell, stands in the file. */
export interface DocxSource {
  /** `w:p`; the first one of a cell. */
  paragraph: Element;
  pieces: readonly PlacedPiece[];
  /** Notes stand in parts of their own, where no comment can be. */
  note?: true;
}

export interface DocxReading {
  report: ReportText;
  /** For each block: its place, or those of its cells by row. */
  sources: readonly (readonly (readonly DocxSource[])[])[];
}

interface Read {
  block: TextBlock;
  source: DocxSource[][];
}

type KindOf = (paragraph: Element) => ParagraphKind;

/** A cell is no longer than this many columns wide: a file may claim anything. */
const MOST_COLUMNS = 200;

/** The text of a DOCX file with its lists, tables and notes. A table that only sets things side by side is read cell after cell. */
export function readDocx({ document, numbering, styles, footnotes, endnotes }: DocxParts): DocxReading {
  const kindOf = countNumbers(numbering, styles);
  const [body] = elementsOf(document, 'body');
  const read = body === undefined ? [] : readBlocks(body, kindOf);
  for (const notes of [footnotes, endnotes]) if (notes !== undefined) read.push(...readNotes(notes, kindOf));
  return { report: { blocks: read.map(({ block }) => block) }, sources: read.map(({ source }) => source) };
}

/** Frames around blocks that are not there for the reader. */
const FRAMES = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

function readBlocks(within: Element, kindOf: KindOf): Read[] {
  const read: Read[] = [];
  for (let child = within.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === 'p') read.push(...readParagraph(child, kindOf));
    else if (child.localName === 'tbl') read.push(...readTable(child, kindOf));
    else if (FRAMES.has(child.localName)) read.push(...readBlocks(child, kindOf));
    else if (child.localName === 'AlternateContent') read.push(...readBlocks(chosen(child), kindOf));
  }
  return read;
}

/** A line break begins a line of its own: people use it where others begin a paragraph. */
function readParagraph(paragraph: Element, kindOf: KindOf): Read[] {
  const kind = kindOf(paragraph);
  const lines: PlacedPiece[][] = [[]];
  let length = 0;
  for (const piece of piecesOf(paragraph)) {
    if (piece.text === '\n') {
      lines.push([]);
      length = 0;
      continue;
    }
    lines.at(-1)!.push({ ...piece, start: length });
    length += piece.text.length;
  }
  const read = lines.map((pieces, index): Read => {
    const { marker, style } = kind;
    const text = pieces.map((piece) => piece.text).join('');
    const block: Paragraph = { kind: 'paragraph', text, ...(style && { style }), ...(index === 0 && marker !== undefined && { marker }) };
    return { block, source: [[{ paragraph, pieces }]] };
  });
  return [...read, ...boxesOf(paragraph).flatMap((box) => readBlocks(box, kindOf))];
}

function readNotes(notes: Document, kindOf: KindOf): Read[] {
  const found: Read[] = [];
  for (const note of [...elementsOf(notes, 'footnote'), ...elementsOf(notes, 'endnote')]) {
    // Separators are notes to Word as well.
    if (attributeOf(note, 'type') !== undefined && attributeOf(note, 'type') !== 'normal') continue;
    const marker = attributeOf(note, 'id');
    for (const [index, { block, source }] of readBlocks(note, kindOf).entries()) {
      if (block.kind !== 'paragraph' || block.text.trim() === '') continue;
      found.push({
        block: { ...block, style: 'footnote', ...(index === 0 && marker !== undefined && { marker }) },
        source: source.map((row) => row.map((place) => ({ ...place, note: true as const }))),
      });
    }
  }
  return found;
}

interface Cell {
  text: string;
  source: DocxSource;
  inside: Read[];
}

function readTable(table: Element, kindOf: KindOf): Read[] {
  const rows: Cell[][] = [];
  for (const row of partsOf(table, 'tr')) {
    const [properties] = childrenOf(row, 'trPr');
    if (childrenOf(properties, 'del').length > 0) continue;
    const above = rows.at(-1);
    const cells: Cell[] = [];
    const skipped = Number(attributeOf(childrenOf(properties, 'gridBefore')[0], 'val') ?? 0);
    const blank: Cell = { text: '', source: { paragraph: row, pieces: [] }, inside: [] };
    for (let i = 0; i < Math.min(skipped, MOST_COLUMNS); i++) cells.push(blank);
    for (const element of partsOf(row, 'tc')) {
      const [cellProperties] = childrenOf(element, 'tcPr');
      const [merged] = childrenOf(cellProperties, 'vMerge');
      const goesOn = merged !== undefined && attributeOf(merged, 'val') !== 'restart';
      const cell = (goesOn ? above?.[cells.length] : undefined) ?? readCell(element, kindOf);
      const span = Math.max(1, Number(attributeOf(childrenOf(cellProperties, 'gridSpan')[0], 'val') ?? 1));
      for (let i = 0; i < span && cells.length < MOST_COLUMNS; i++) cells.push(cell);
    }
    if (cells.length > 0) rows.push(cells);
  }
  if (onlySetsSideBySide(rows)) return [...new Set(rows.flat())].flatMap(({ inside }) => inside);
  const block: TextBlock = { kind: 'table', rows: rows.map((row) => row.map(({ text }) => text)) };
  return rows.length === 0 ? [] : [{ block, source: rows.map((row) => row.map(({ source }) => source)) }];
}

/** Rows of a table, or cells of a row, through the frames around them. */
function partsOf(within: Element, name: string): Element[] {
  return [...within.children].flatMap((child) =>
    child.localName === name ? [child] : FRAMES.has(child.localName) ? partsOf(child, name) : [],
  );
}

/** The head of a letter, its signatures, a frame around a few lines: one or two rows of cells that hold several lines each. */
function onlySetsSideBySide(rows: readonly (readonly Cell[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => new Set(row).size));
  if (columns === 1) return true;
  return rows.length <= 2 && columns <= 3 && rows.flat().some(({ inside }) => inside.filter(hasWords).length > 1);
}

function hasWords({ block }: Read): boolean {
  return block.kind === 'table' || block.text.trim() !== '';
}

function readCell(element: Element, kindOf: KindOf): Cell {
  const inside = readBlocks(element, kindOf);
  const pieces: PlacedPiece[] = [];
  let text = '';
  for (const { block, source } of inside) {
    const lines = block.kind === 'paragraph' ? [[block.text]] : block.rows;
    for (const [row, cells] of lines.entries()) {
      for (const [column, words] of cells.entries()) {
        if (words === '' && !(block.kind === 'paragraph' && block.marker !== undefined)) continue;
        const lead = block.kind === 'paragraph' && block.marker !== undefined ? `${block.marker} ` : '';
        const begin = (text === '' ? 0 : text.length + 1) + lead.length;
        text += `${text === '' ? '' : '\n'}${lead}${words}`;
        for (const piece of source[row]?.[column]?.pieces ?? []) pieces.push({ ...piece, start: begin + piece.start });
      }
    }
  }
  const paragraph = elementsOf(element, 'p')[0] ?? element;
  return { text: text.trimEnd(), source: { paragraph, pieces }, inside };
}
