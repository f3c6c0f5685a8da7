import type { DocxParts } from '../narrative/read-docx';
import { elementsOf } from '../table/xlsx-parts';
import type { ZipEntry } from '../table/read-zip';
import { unpack } from './unzip';

/** Parts of a DOCX file as XML, with their paths. `comments` is there where the file has some. */
export interface DocxPackage extends DocxParts {
  ok: true;
  paths: { document: string; relations: string; comments: string; footnotes: string; endnotes: string };
  comments?: Document | undefined;
  relations?: Document | undefined;
  types: Document;
}

type PartName = 'numbering' | 'styles' | 'footnotes' | 'endnotes' | 'comments';

const named: readonly PartName[] = ['numbering', 'styles', 'footnotes', 'endnotes', 'comments'];

/** Unpacked XML of this many bytes is no report of an office, and parsing it would hold up the page. */
export const MOST_XML = 40_000_000;

const TYPES = '[Content_Types].xml';

/** The parts that a report is read from. Where each lies is said by the package itself. */
export async function docxParts(
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<DocxPackage | { ok: false; why: 'damaged' | 'not-word' | 'too-large' }> {
  const types = await xmlAt(entries, TYPES);
  if (types === undefined) return { ok: false, why: entries.has(TYPES) ? 'damaged' : 'not-word' };
  const path =
    pathOfType(types, /wordprocessingml\.(?:document|template)\.main|document\.macroEnabled|template\.macroEnabled/) ?? 'word/document.xml';
  const entry = entries.get(path);
  if (entry === undefined) return { ok: false, why: 'not-word' };
  if (entry.size > MOST_XML) return { ok: false, why: 'too-large' };
  const document = await xmlAt(entries, path);
  if (document === undefined || elementsOf(document, 'body').length === 0) return { ok: false, why: 'damaged' };
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations = await xmlAt(entries, relationsPath);
  const found: Partial<Record<PartName, Document>> = {};
  for (const name of named) {
    const part = await xmlAt(entries, targetOf(relations, name, folder) ?? `${folder}${name}.xml`);
    if (part !== undefined) found[name] = part;
  }
  const at = (name: PartName): string => targetOf(relations, name, folder) ?? `${folder}${name}.xml`;
  const paths = {
    document: path,
    relations: relationsPath,
    comments: at('comments'),
    footnotes: at('footnotes'),
    endnotes: at('endnotes'),
  };
  return { ok: true, document, ...found, relations, types, paths };
}

function pathOfType(types: Document, type: RegExp): string | undefined {
  const part = elementsOf(types, 'Override').find((override) => type.test(override.getAttribute('ContentType') ?? ''));
  return part?.getAttribute('PartName')?.replace(/^\//, '');
}

/** Relations name their kind by an address that ends with it; strict and transitional files begin it differently. */
function targetOf(relations: Document | undefined, name: PartName, folder: string): string | undefined {
  if (relations === undefined) return undefined;
  const relation = elementsOf(relations, 'Relationship').find((of) => (of.getAttribute('Type') ?? '').endsWith(`/${name}`));
  const target = relation?.getAttribute('Target');
  if (target === undefined || target === null) return undefined;
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

async function xmlAt(entries: ReadonlyMap<string, ZipEntry>, path: string): Promise<Document | undefined> {
  const entry = entries.get(path);
  if (entry === undefined || entry.size > MOST_XML) return undefined;
  const bytes = await unpack(entry);
  if (bytes === undefined) return undefined;
  // Letters are composed before the places in them are counted.
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).normalize('NFC');
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  return xml.querySelector('parsererror') === null ? xml : undefined;
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}
