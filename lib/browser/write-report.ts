import { commentsPart, fillDocument, plainComments, plainDocument, plainParts } from '../export/plain-docx';
import { remarkReport, type PlacedRemark } from '../export/report-docx';
import type { Reviewer } from '../export/docx-comments';
import { storedEntry, writeZip } from '../export/write-zip';
import type { LaidReport } from '../narrative/laid-report';
import { readDocx } from '../narrative/read-docx';
import { readZip, type ZipEntry } from '../table/read-zip';
import { elementsOf } from '../table/xlsx-parts';
import { docxParts, type DocxPackage } from './docx-package';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface ReportToWrite {
  laid: LaidReport;
  /** The file that the text was opened from; a new one is made for a text that was pasted. */
  docx: Uint8Array | undefined;
  remarks: readonly PlacedRemark[];
  by: Reviewer;
}

/** The report as a DOCX file with remarks at their places. Every part of an opened file that needs no change stays as it is. */
export async function writeReport({ laid, docx, remarks, by }: ReportToWrite): Promise<Blob> {
  const entries = new Map(docx === undefined ? plainEntries() : entriesOf(docx));
  const parts = await docxParts(entries);
  if (!parts.ok) throw new Error(parts.why);
  const { document, paths } = parts;
  const reading = docx === undefined ? fillDocument(document, laid) : readDocx(parts);
  const comments = parts.comments ?? parsed(plainComments);
  // A new file holds the text as it is, so nothing in it is a change.
  const known = docx === undefined ? laid.map((block, origin) => ({ ...block, origin })) : laid;
  remarkReport({ document, comments, reading }, known, remarks, by);
  put(entries, paths.document, document);
  for (const [path, notes] of [[paths.footnotes, parts.footnotes] as const, [paths.endnotes, parts.endnotes] as const])
    if (notes !== undefined && isChanged(notes)) put(entries, path, notes);
  if (remarks.length > 0 && elementsOf(comments, 'comment').length > 0) {
    put(entries, paths.comments, comments);
    if (parts.comments === undefined) declareComments(entries, parts);
  }
  return new Blob([writeZip(entries.values())], { type: DOCX });
}

/** Notes are written only where a change was marked in them. */
function isChanged(notes: Document): boolean {
  return [...elementsOf(notes, 'ins'), ...elementsOf(notes, 'del')].length > 0;
}

function plainEntries(): [string, ZipEntry][] {
  const parts = { ...plainParts, 'word/document.xml': plainDocument };
  return Object.entries(parts).map(([name, text]) => [name, storedEntry(name, text)]);
}

function entriesOf(docx: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const zip = readZip(docx);
  if (!zip.ok) throw new Error(zip.why);
  return zip.entries;
}

export function put(entries: Map<string, ZipEntry>, path: string, xml: Document): void {
  entries.set(path, storedEntry(path, textOf(xml)));
}

function textOf(xml: Document): string {
  const text = new XMLSerializer().serializeToString(xml).replace(/^<\?xml[^>]*\?>\s*/, '');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

export function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

/** The package names every part it has: its type, and that the document goes with it. */
export function declareComments(entries: Map<string, ZipEntry>, { types, relations, paths }: DocxPackage): void {
  const type = types.createElementNS(types.documentElement.namespaceURI, 'Override');
  type.setAttribute('PartName', `/${paths.comments}`);
  type.setAttribute('ContentType', commentsPart.type);
  types.documentElement.append(type);
  put(entries, '[Content_Types].xml', types);
  const links = relations ?? parsed('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
  const used = new Set(elementsOf(links, 'Relationship').map((link) => link.getAttribute('Id')));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const link = links.createElementNS(links.documentElement.namespaceURI, 'Relationship');
  link.setAttribute('Id', `rId${number}`);
  link.setAttribute('Type', commentsPart.relation);
  link.setAttribute('Target', `/${paths.comments}`);
  links.documentElement.append(link);
  put(entries, paths.relations, links);
}
