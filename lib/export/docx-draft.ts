import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { DraftBlockKind, DraftedReport, DraftedRun, DraftFigures, Provenance } from '../narrative/draft';
import { provenanceLines } from '../narrative/say-provenance';
import type { Say } from '../text/say';
import { reportSheet } from './draft-sheet';
import { FONT, papers, textWidth, twips } from './docx-measures';
import { sheetContent, TEXT_SIZE } from './docx-sheet';

export interface DraftDocxOptions {
  title: string;
  /** Says provenance; with it every figure bears a comment. */
  comments?: Say;
}

const SIZE = TEXT_SIZE.A4;
const BETWEEN = { before: 60, after: 60, line: 276 } as const;

const looks: Readonly<Record<DraftBlockKind, IParagraphOptions>> = {
  title: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 60 }, keepNext: true },
  subtitle: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
  note: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
  heading: { alignment: AlignmentType.BOTH, spacing: BETWEEN, indent: { firstLine: 567 }, keepNext: true },
  paragraph: { alignment: AlignmentType.BOTH, spacing: BETWEEN, indent: { firstLine: 567 } },
  list: { alignment: AlignmentType.BOTH, spacing: BETWEEN, indent: { firstLine: 567 } },
};

/** A drafted report as a DOCX file, with the head and the foot of an administrative document. Loads the writer of DOCX. */
export async function draftToDocx(draft: DraftedReport, figures: DraftFigures, { title, comments: say }: DraftDocxOptions): Promise<Blob> {
  const comments: ICommentOptions[] = [];
  const body = draft.blocks.map(({ kind, runs }) => {
    const children = runs.flatMap((run) => runContent(run, kind, say, comments));
    return new Paragraph({ ...looks[kind], children });
  });
  const [head, foot] = sheetContent(reportSheet(figures), textWidth('A4'));
  const { width, height, margin } = papers.A4;
  const document = new Document({
    creator: 'Soát Một Cửa',
    lastModifiedBy: 'Soát Một Cửa',
    title,
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: 'vi-VN' } } } } },
    ...(comments.length > 0 && { comments: { children: comments } }),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height), orientation: PageOrientation.PORTRAIT },
            margin: { top: twips(margin.top), bottom: twips(margin.bottom), left: twips(margin.left), right: twips(margin.right) },
          },
        },
        children: [...(head ? [head] : []), ...body, ...(foot ? [foot] : []), new Paragraph({})],
      },
    ],
  });
  return Packer.toBlob(document);
}

function runContent(run: DraftedRun, kind: DraftBlockKind, say: Say | undefined, comments: ICommentOptions[]): ParagraphChild[] {
  const bold = run.bold ?? (kind === 'title' || kind === 'subtitle' || kind === 'heading');
  const italics = run.italic ?? kind === 'note';
  const text = new TextRun({ text: run.text, size: SIZE, ...(bold && { bold }), ...(italics && { italics }) });
  if (say === undefined || run.provenance === undefined) return [text];
  const id = comments.length;
  comments.push(comment(id, run.provenance, say));
  return [new CommentRangeStart(id), text, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

function comment(id: number, provenance: Provenance, say: Say): ICommentOptions {
  const lines = provenanceLines(provenance).map((line) => new Paragraph({ children: [new TextRun({ text: say(line) })] }));
  return { id, author: 'Soát Một Cửa', initials: 'SMC', children: lines };
}
