import type { DraftedBlock, DraftedReport, DraftFigures, DraftOptions, DraftTemplate } from '../narrative/draft';
import { draftReport } from '../narrative/draft-report';
import type { DocxReading, DocxSource } from '../narrative/read-docx';
import { provenanceLines } from '../narrative/say-provenance';
import type { Say } from '../text/say';
import { anchorComment, nextComment, writeComment, type Reviewer } from './docx-comments';
import { openLine, runsAt, WordXml, type OpenLine } from './docx-runs';

/** One line or cell of an office's own template, with its place in the file. */
interface TemplateLine {
  text: string;
  source: DocxSource;
  inCell: boolean;
}

/** A template of the office: the text of its lines and cells in reading order. */
export interface DocxTemplate {
  template: Pick<DraftTemplate, 'blocks'>;
  lines: readonly TemplateLine[];
}

export function templateOf({ report, sources }: DocxReading): DocxTemplate {
  const lines = report.blocks.flatMap((block, index): TemplateLine[] => {
    const rows = sources[index] ?? [];
    if (block.kind === 'paragraph') return rows[0]?.[0] === undefined ? [] : [{ text: block.text, source: rows[0][0], inCell: false }];
    const seen = new Set<DocxSource>();
    return block.rows.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        const source = rows[row]?.[column];
        // A cell that spans several stands in each of them.
        if (source === undefined || seen.has(source)) return [];
        seen.add(source);
        return [{ text, source, inCell: true }];
      }),
    );
  });
  return { template: { blocks: lines.map(({ text }) => ({ kind: 'paragraph', text })) }, lines };
}

export interface FilledTemplate {
  draft: DraftedReport;
  /** Comments written; 0 where none were asked for. */
  comments: number;
}

/**
 * Writes the report into the file of the template: slots are replaced in the looks of their first letter, what stands under a
 * condition that does not hold is taken out, all else stays as the office made it. `document` and `comments` are changed.
 */
export function fillTemplate(
  { document, comments, reading }: { document: Document; comments: Document; reading: DocxReading },
  figures: DraftFigures,
  options: DraftOptions & { provenance?: { say: Say; by: Reviewer } } = {},
): FilledTemplate {
  const { template, lines } = templateOf(reading);
  const draft = draftReport(template, figures, options);
  const xml = new WordXml(document);
  const ofComments = new WordXml(comments);
  const first = nextComment(comments);
  let id = first;
  const drafted = new Map(draft.blocks.map((block) => [block.origin, block]));
  const kept = new Set<Element>();
  const emptied = new Set<Element>();
  lines.forEach(({ text, source, inCell }, index) => {
    const block = drafted.get(index);
    if (block !== undefined || inCell) kept.add(source.paragraph);
    else emptied.add(source.paragraph);
    if (!text.includes('{{') && block !== undefined) return;
    const line = openLine(source);
    if (options.provenance !== undefined && block !== undefined) {
      const { say, by } = options.provenance;
      for (const { from, provenance } of block.runs) {
        if (provenance === undefined) continue;
        anchorComment(xml, line, from, id);
        writeComment(ofComments, comments, id, { lines: provenanceLines(provenance).map((one) => say(one)) }, by);
        id++;
      }
    }
    rewrite(xml, line, text.length, block);
  });
  for (const paragraph of emptied) if (!kept.has(paragraph)) paragraph.remove();
  return { draft, comments: id - first };
}

/** Puts the text of each run where its stretch of the template stood, and takes out what stands in none. */
function rewrite(xml: WordXml, line: OpenLine, length: number, block: DraftedBlock | undefined): void {
  let at = 0;
  for (const { from, text } of block?.runs ?? []) {
    replace(xml, line, at, from.start, '');
    replace(xml, line, from.start, from.end, text);
    at = from.end;
  }
  replace(xml, line, at, length, '');
}

function replace(xml: WordXml, line: OpenLine, start: number, end: number, text: string): void {
  if (end <= start) return;
  const before = line.pieces.filter((piece) => piece.start >= start && piece.start + piece.text.length <= end);
  const same = before.map((piece) => piece.text).join('') === text;
  if (same && before.length > 0) return;
  const [first, ...others] = runsAt(xml, line, start, end);
  if (first === undefined) return;
  const contents = [...first.children].filter(({ localName }) => localName !== 'rPr');
  for (const node of contents) node.remove();
  if (text === '') first.remove();
  else first.append(xml.text(text));
  for (const run of others) run.remove();
}
