import { readDocx } from '../narrative/read-docx';
import { readHtmlText } from '../narrative/read-html-text';
import { readPlainText } from '../narrative/read-plain-text';
import type { ReportText } from '../narrative/report-text';
import { fileKind, isEncrypted } from '../table/file-kind';
import { readZip } from '../table/read-zip';
import { decodeText } from '../text/decode-text';
import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { docxParts, MOST_XML } from './docx-package';

/** Larger files are no report; most of one are pictures. */
const MOST_BYTES = 20_000_000;

/** Longer texts are no report, and the page must answer the hand while it draws them: some 150 pages. */
export const MOST_LETTERS = 500_000;

export interface OpenedReport {
  report: ReportText;
  /** A DOCX file that comments can be put into. */
  docx?: Uint8Array;
}

/** The text of a report's file. Nothing leaves this page and nothing is kept. */
export async function openReport(file: Blob): Promise<Result<OpenedReport>> {
  if (file.size > MOST_BYTES) return refused('too-large', { mb: Math.round(MOST_BYTES / 1_000_000) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await readBytes(bytes);
  if (!opened.ok) return opened;
  const length = lengthOf(opened.value.report);
  if (length > MOST_LETTERS) return tooLong(length);
  return length === 0 ? refused('no-text') : opened;
}

export function tooLong(length: number): { ok: false; problem: Problem } {
  return refuse('too-long', message('prose.refused.too-long', { n: length, most: MOST_LETTERS }));
}

async function readBytes(bytes: Uint8Array): Promise<Result<OpenedReport>> {
  const kind = fileKind(bytes);
  if (kind === 'zip') return readPackage(bytes);
  if (kind === 'empty') return refused('empty');
  if (kind === 'ole') return refused(isEncrypted(bytes) ? 'password' : 'old-word');
  if (kind === 'pdf' || kind === 'image') return refused('not-word');
  if (kind !== 'html' && kind !== 'text') return refused('old-word');
  if (String.fromCharCode(...bytes.subarray(0, 6)).startsWith('{\\rtf')) return refused('old-word');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(bytes.subarray(0, 4_000).includes(0) ? 'not-word' : 'broken-letters');
  // A page that is only parsed is never shown and nothing in it is run or loaded.
  if (kind === 'html') return ok({ report: readHtmlText(new DOMParser().parseFromString(decoded.text, 'text/html')) });
  return ok({ report: readPlainText(decoded.text) });
}

async function readPackage(bytes: Uint8Array): Promise<Result<OpenedReport>> {
  const zip = readZip(bytes);
  if (!zip.ok) return refused(zip.why);
  if (zip.entries.has('EncryptedPackage')) return refused('password');
  const parts = await docxParts(zip.entries);
  if (!parts.ok) return refused(parts.why, { mb: Math.round(MOST_XML / 1_000_000) });
  return ok({ report: readDocx(parts).report, docx: bytes });
}

function lengthOf({ blocks }: ReportText): number {
  return blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph' ? block.text.trim().length : block.rows.flat().reduce((cells, cell) => cells + cell.trim().length, 0)),
    0,
  );
}

function refused(code: string, values?: Readonly<Record<string, number>>): { ok: false; problem: Problem } {
  return refuse(code, message(`prose.refused.${code}`, values));
}
