import type { LaidBlock, LaidReport } from '../narrative/laid-report';
import type { DocxReading, DocxSource } from '../narrative/read-docx';
import type { TextBlock, TextPlace } from '../narrative/report-text';
import { attributeOf } from '../narrative/docx-text';
import { anchorComment, besideNote, nextComment, writeComment, type Remark, type Reviewer } from './docx-comments';
import { TrackedChanges } from './docx-edits';
import { openLine, WordXml, type OpenLine } from './docx-runs';
import { changeBetween, placeBefore } from './text-change';

export interface PlacedRemark extends Remark {
  /** In the report as it is laid out. */
  place: TextPlace;
}

interface Opened {
  document: Document;
  comments: Document;
  reading: DocxReading;
}

/**
 * Puts remarks and what was edited since into the file that the report was opened from. Accepting every change gives the text
 * as it is laid out; remarks about lines that are not in the file stand on the line before.
 */
export function remarkReport(
  { document, comments, reading }: Opened,
  laid: LaidReport,
  remarks: readonly PlacedRemark[],
  by: Reviewer,
): void {
  const xml = new WordXml(document);
  const ofComments = new WordXml(comments);
  const lines = new Map<DocxSource, OpenLine>();
  const lineOf = (source: DocxSource): OpenLine => {
    const open = lines.get(source) ?? openLine(source);
    lines.set(source, open);
    return open;
  };
  let id = nextComment(comments);
  for (const remark of remarks) {
    const spot = spotOf(reading, document, laid, remark.place);
    if (spot === undefined) continue;
    anchorComment(xml, lineOf(spot.source), spot.stretch, id);
    writeComment(ofComments, comments, id, remark, by);
    id++;
  }
  writeChanges(new TrackedChanges(xml, by, firstChange(document)), reading, laid, lineOf);
}

function spotOf(
  reading: DocxReading,
  document: Document,
  laid: LaidReport,
  place: TextPlace,
): { source: DocxSource; stretch: { start: number; end: number } } | undefined {
  const block = laid[place.block];
  if (block?.origin === undefined) {
    const before =
      laid.slice(0, place.block).findLast(({ origin }) => origin !== undefined) ?? laid.find(({ origin }) => origin !== undefined);
    const source = before?.origin === undefined ? undefined : reading.sources[before.origin]?.[0]?.[0];
    return source && { source, stretch: { start: 0, end: 0 } };
  }
  const [row, column] = [place.row ?? 0, place.column ?? 0];
  const was = reading.report.blocks[block.origin];
  const source = reading.sources[block.origin]?.[row]?.[column] ?? reading.sources[block.origin]?.[0]?.[0];
  if (source === undefined || was === undefined) return undefined;
  if (source.note) {
    const beside = besideNote(document, was.kind === 'paragraph' ? was.marker : undefined);
    return beside && { source: beside, stretch: { start: 0, end: 0 } };
  }
  const change = changeBetween(cellOf(was, row, column), cellOf(block.block, row, column));
  return { source, stretch: placeBefore(change, place) };
}

function cellOf(block: TextBlock, row: number, column: number): string {
  return block.kind === 'paragraph' ? block.text : (block.rows[row]?.[column] ?? '');
}

function writeChanges(changes: TrackedChanges, reading: DocxReading, laid: LaidReport, lineOf: (source: DocxSource) => OpenLine): void {
  const kept = new Set(laid.flatMap(({ origin }) => origin ?? []));
  let before: DocxSource | undefined;
  let last: Element | undefined;
  for (const block of laid) {
    if (block.origin !== undefined) {
      editBlock(changes, reading, block, lineOf);
      before = reading.sources[block.origin]?.at(-1)?.at(-1) ?? before;
      last = undefined;
      continue;
    }
    if (block.block.kind !== 'paragraph' || block.block.text.trim() === '') continue;
    const like = before?.note ? undefined : before?.paragraph;
    const paragraph = changes.newParagraph(like, block.block.text);
    const first = reading.sources[0]?.[0]?.[0]?.paragraph;
    const anchor = last ?? (like === undefined ? undefined : outOfTable(like, reading, block));
    if (anchor !== undefined) anchor.after(paragraph);
    else first?.before(paragraph);
    last = paragraph;
  }
  removeGone(changes, reading, kept, lineOf);
}

/** A line that comes after a table stands behind the table, not in its last cell. */
function outOfTable(paragraph: Element, reading: DocxReading, _block: LaidBlock): Element {
  const inCell = reading.sources.some(
    (rows, index) => reading.report.blocks[index]?.kind === 'table' && rows.at(-1)?.at(-1)?.paragraph === paragraph,
  );
  if (!inCell) return paragraph;
  let element: Element | null = paragraph;
  while (element !== null && element.localName !== 'tbl') element = element.parentElement;
  return element ?? paragraph;
}

function editBlock(
  changes: TrackedChanges,
  reading: DocxReading,
  { block, origin = -1 }: LaidBlock,
  lineOf: (source: DocxSource) => OpenLine,
): void {
  const was = reading.report.blocks[origin];
  const rows = reading.sources[origin];
  if (was === undefined || rows === undefined || was.kind !== block.kind) return;
  const seen = new Set<DocxSource>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, source] of cells.entries()) {
      if (seen.has(source)) continue;
      seen.add(source);
      if (block.kind === 'table' && block.rows[row]?.[column] === undefined) continue;
      const old = cellOf(was, row, column);
      const now = cellOf(block, row, column);
      // In the text box a cell is one line, without blanks around it.
      if (was.kind === 'table' && old.replace(/\s+/g, ' ').trim() === now.replace(/\s+/g, ' ').trim()) continue;
      const change = changeBetween(old, now);
      if (change !== undefined) changes.replace(lineOf(source), change, change.now);
    }
  }
}

/** Lines of the file that are no longer in the text. Tables stay: a table whose rows were edited is another one. */
function removeGone(
  changes: TrackedChanges,
  reading: DocxReading,
  kept: ReadonlySet<number>,
  lineOf: (source: DocxSource) => OpenLine,
): void {
  const left = new Set<Element>();
  const gone: Element[] = [];
  for (const [index, block] of reading.report.blocks.entries()) {
    const source = reading.sources[index]?.[0]?.[0];
    if (block.kind !== 'paragraph' || source === undefined || source.note) continue;
    if (kept.has(index) || block.text.trim() === '') {
      left.add(source.paragraph);
      continue;
    }
    changes.replace(lineOf(source), { start: 0, end: block.text.length }, '');
    gone.push(source.paragraph);
  }
  for (const paragraph of new Set(gone)) if (!left.has(paragraph)) changes.removeEnd(paragraph);
}

/** Numbers of changes are their own in a document. */
function firstChange(document: Document): number {
  let most = 0;
  const look = (element: Element): void => {
    if (['ins', 'del', 'moveFrom', 'moveTo'].includes(element.localName)) most = Math.max(most, Number(attributeOf(element, 'id')) || 0);
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) look(child);
  };
  look(document.documentElement);
  return most + 1;
}
