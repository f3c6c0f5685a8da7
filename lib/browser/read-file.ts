import { understandFileTable, type FileTable } from '../portal/file-tables';
import { decodeText } from '../text/decode-text';
import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { fileKind, isEncrypted } from '../table/file-kind';
import { findTables } from '../table/find-tables';
import { everyShape } from '../table/shapes/shapes';
import type { Grid } from '../table/grid';
import { readCsv } from '../table/read-csv';
import { readHtmlTable } from '../table/read-html-table';
import { readXlsx } from '../table/read-xlsx';
import { readZip, type ZipEntry } from '../table/read-zip';
import { unpack } from './unzip';

/** Larger files are no export of an office. */
export const MOST_FILE_BYTES = 20_000_000;

type Read = Result<FileTable[]>;

/** A table of a file as it lies there, before anything is understood. */
export type Candidate = { grid: Grid; sheet?: string; unread?: readonly number[]; hiddenRows?: number; dates?: ReadonlySet<string> };

/** The tables of a file that a portal has exported, those with most rows first. Nothing leaves this page and nothing is kept. */
export async function readFile(file: Blob): Promise<Read> {
  const found = await readGrids(file);
  return found.ok ? understood(found.value) : found;
}

/** Every table of a file, as it lies there. */
export async function readGrids(file: Blob): Promise<Result<Candidate[]>> {
  if (file.size > MOST_FILE_BYTES) return refused('too-large', { mb: Math.round(MOST_FILE_BYTES / 1_000_000) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes);
  if (kind === 'zip') return readWorkbook(bytes);
  if (kind === 'ole') return refused(isEncrypted(bytes) ? 'password' : 'old-excel');
  if (kind === 'xml-workbook' || kind === 'mail-archive') return refused('old-excel');
  if (kind !== 'html' && kind !== 'text') return refused(kind === 'empty' ? 'empty' : 'not-a-table');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused('broken-letters');
  if (kind === 'html') return ok(tablesOfPage(decoded.text));
  const csv = readCsv(decoded.text);
  return csv === undefined ? refused('not-a-table') : ok([csv]);
}

async function readWorkbook(bytes: Uint8Array): Promise<Result<Candidate[]>> {
  const zip = readZip(bytes);
  if (!zip.ok) return refused(zip.why === 'password' ? 'password' : 'damaged');
  if (!zip.entries.has('xl/workbook.xml')) return refused(zip.entries.has('EncryptedPackage') ? 'password' : 'not-a-table');
  const parts = new Map<string, Document>();
  for (const entry of zip.entries.values()) {
    if (!/^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(entry.name))
      continue;
    const part = await xmlOf(entry);
    if (part === undefined) return refused('damaged');
    parts.set(entry.name, part);
  }
  const sheets = readXlsx((path) => parts.get(path));
  if (sheets === undefined) return refused('not-a-table');
  const several = sheets.filter(({ grid }) => grid.rows.length > 1).length > 1;
  return ok(sheets.map(({ name, grid, hiddenRows, dates }) => ({ grid, hiddenRows, dates, ...(several && { sheet: name }) })));
}

async function xmlOf(entry: ZipEntry): Promise<Document | undefined> {
  const bytes = await unpack(entry);
  if (bytes === undefined) return undefined;
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml');
  return xml.querySelector('parsererror') === null ? xml : undefined;
}

/** A page saved under the name of a workbook. It is never shown and nothing in it is run or loaded. */
export function tablesOfPage(html: string): Candidate[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = findTables(page, everyShape).filter(({ meaning }) => meaning.kind === 'list' || meaning.kind === 'figures');
  if (found.length > 0) return found.map(({ reading }) => ({ grid: reading.grid }));
  return [...page.querySelectorAll('table')].map((table) => ({ grid: readHtmlTable(table).grid }));
}

function understood(candidates: readonly Candidate[]): Read {
  const tables: FileTable[] = [];
  let headers: readonly string[] = [];
  for (const { grid, ...more } of candidates) {
    const table = understandFileTable(grid, more);
    if (table.ok) tables.push(table.table);
    else if (table.headers.length > headers.length) ({ headers } = table);
  }
  if (tables.length > 0) return ok(tables.sort((a, b) => rowsOf(b) - rowsOf(a)));
  if (headers.length < 2) return refused('not-a-table');
  return refuse('unknown-headers', message('files.refused.unknown-headers', { headers: `“${headers.slice(0, 8).join('”, “')}”` }));
}

/** Rows of dossiers, or of figures. */
export function rowsOf(table: FileTable): number {
  return table.kind === 'list' ? table.rows.length : table.figures.rows.length;
}

function refused(code: string, values?: Readonly<Record<string, number>>): { ok: false; problem: Problem } {
  return refuse(code, message(`files.refused.${code}`, values));
}
