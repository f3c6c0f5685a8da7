import type { Reviewer } from '../export/docx-comments';
import { fillTemplate } from '../export/docx-template';
import { plainComments } from '../export/plain-docx';
import { writeZip } from '../export/write-zip';
import type { DraftedReport, DraftFigures, DraftOptions } from '../narrative/draft';
import { readDocx } from '../narrative/read-docx';
import { readZip } from '../table/read-zip';
import type { Say } from '../text/say';
import { docxParts } from './docx-package';
import { declareComments, DOCX, parsed, put } from './write-report';

export interface TemplateToFill {
  /** The office's own template. */
  docx: Uint8Array;
  figures: DraftFigures;
  options?: DraftOptions;
  /** With it every figure bears a comment that says where it comes from. */
  provenance?: { say: Say; by: Reviewer };
}

type Damage = Extract<ReturnType<typeof readZip> | Awaited<ReturnType<typeof docxParts>>, { ok: false }>['why'];

export type FilledFile = { ok: true; file: Blob; draft: DraftedReport } | { ok: false; why: Damage };

/** The report in the office's template, as a file. Every part of the template that needs no change stays as it is. */
export async function fillDocxTemplate(asked: TemplateToFill): Promise<FilledFile> {
  const { docx, figures, options, provenance } = asked;
  const zip = readZip(docx);
  if (!zip.ok) return zip;
  const entries = new Map(zip.entries);
  const parts = await docxParts(entries);
  if (!parts.ok) return parts;
  const comments = parts.comments ?? parsed(plainComments);
  const reading = readDocx(parts);
  const filled = fillTemplate({ document: parts.document, comments, reading }, figures, { ...options, ...(provenance && { provenance }) });
  put(entries, parts.paths.document, parts.document);
  if (filled.comments > 0) {
    put(entries, parts.paths.comments, comments);
    if (parts.comments === undefined) declareComments(entries, parts);
  }
  return { ok: true, file: new Blob([writeZip(entries.values())], { type: DOCX }), draft: filled.draft };
}
