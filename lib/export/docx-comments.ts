import type { DocxSource } from '../narrative/read-docx';
import { attributeOf } from '../narrative/docx-text';
import { elementsOf } from '../table/xlsx-parts';
import type { Moment } from '../text/moment';
import { runsAt, type OpenLine, type WordXml } from './docx-runs';

export interface Remark {
  /** Paragraphs of the comment. */
  lines: readonly string[];
}

/** Who signs comments and changes. */
export interface Reviewer {
  author: string;
  initials: string;
  at: Moment;
}

/** The first number that no comment of the file has. */
export function nextComment(comments: Document): number {
  const used = elementsOf(comments, 'comment').map((comment) => Number(attributeOf(comment, 'id') ?? 0));
  return Math.max(-1, ...used.filter((id) => Number.isInteger(id))) + 1;
}

/** Puts a comment at a stretch of a line of the document. */
export function anchorComment(xml: WordXml, line: OpenLine, stretch: { start: number; end: number }, id: number): void {
  const attributes = { id: String(id) };
  const begin = xml.element('commentRangeStart', attributes);
  const end = xml.element('commentRangeEnd', attributes);
  const reference = xml.run([xml.element('commentReference', attributes)]);
  const runs = runsAt(xml, line, stretch.start, stretch.end);
  const [first] = runs;
  if (first === undefined) {
    // A line without text: the comment stands on its paragraph.
    const properties = [...line.paragraph.children].find(({ localName }) => localName === 'pPr');
    if (properties === undefined) line.paragraph.prepend(begin);
    else properties.after(begin);
    line.paragraph.append(end, reference);
    return;
  }
  first.before(begin);
  runs.at(-1)!.after(end, reference);
}

/** The comment itself, in its own part of the package. */
export function writeComment(xml: WordXml, comments: Document, id: number, { lines }: Remark, { author, initials, at }: Reviewer): void {
  const paragraphs = lines.map((line) => xml.element('p', {}, [xml.run([xml.text(line)])]));
  comments.documentElement.append(xml.element('comment', { id: String(id), author, initials, date: at }, paragraphs));
}

/** Where a comment about a note can stand: no part but the document itself takes comments. */
export function besideNote(document: Document, marker: string | undefined): DocxSource | undefined {
  if (marker === undefined) return undefined;
  for (const name of ['footnoteReference', 'endnoteReference']) {
    const mark = elementsOf(document, name).find((reference) => attributeOf(reference, 'id') === marker);
    let paragraph: Element | null = mark ?? null;
    while (paragraph !== null && paragraph.localName !== 'p') paragraph = paragraph.parentElement;
    if (paragraph !== null) return { paragraph, pieces: [] };
  }
  return undefined;
}
