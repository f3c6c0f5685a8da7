import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of texts, written by hand. */
export function zipOf(parts: Readonly<Record<string, string>>, flags = 0): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const begin = Buffer.from([0x50, 0x4b, 3, 4]);
    local.push(begin, facts, title, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), facts, rest, title);
    at += begin.length + facts.length + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, list, end]));
}

/** `n`: number with a style; `s`: text of the shared list; a plain text is inline. */
export type Cell = string | { n: number | string; style?: number } | { s: string } | undefined;

export interface SheetSpec {
  name?: string;
  rows: readonly (readonly Cell[])[];
  merges?: readonly string[];
  hidden?: boolean;
  hiddenRows?: readonly number[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Styles by number: 0 plain, 1 dd/mm/yyyy, 2 day and time, 3 0.00%, 4 bold, 5 #,##0. */
const STYLES = `${XML}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[$-42A]dd\\/mm\\/yyyy\\ hh:mm:ss;@"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts><cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="3" fontId="0"/></cellXfs></styleSheet>`;

export function xlsxParts(sheets: readonly SheetSpec[]): Record<string, string> {
  const shared: string[] = [];
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cellXml = (cell: Cell, address: string): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    if ('n' in cell) return `<c r="${address}" s="${cell.style ?? 0}"><v>${cell.n}</v></c>`;
    shared.push(cell.s);
    return `<c r="${address}" t="s" s="4"><v>${shared.length - 1}</v></c>`;
  };
  const parts: Record<string, string> = { '[Content_Types].xml': `${XML}<Types/>` };
  for (const [i, { rows, merges = [], hiddenRows = [] }] of sheets.entries()) {
    const body = rows.map((row, r) => {
      const cells = row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`)).join('');
      return `<row r="${r + 1}"${hiddenRows.includes(r) ? ' hidden="1"' : ''}>${cells}</row>`;
    });
    const merged = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `${XML}<worksheet ${MAIN}><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
  }
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name ?? `Trang ${i + 1}`}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  parts['xl/workbook.xml'] =
    `${XML}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets></workbook>`;
  const relations = sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`);
  parts['xl/_rels/workbook.xml.rels'] =
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
  parts['xl/styles.xml'] = STYLES;
  // A run in red is still one text; a phonetic reading is none.
  const items = shared.map(
    (text) => `<si><r><t>${escaped(text.slice(0, 1))}</t></r><r><t>${escaped(text.slice(1))}</t></r><rPh><t>x</t></rPh></si>`,
  );
  parts['xl/sharedStrings.xml'] = `${XML}<sst ${MAIN}>${items.join('')}</sst>`;
  return parts;
}

export function xlsxOf(...sheets: readonly SheetSpec[]): Uint8Array {
  return zipOf(xlsxParts(sheets));
}
