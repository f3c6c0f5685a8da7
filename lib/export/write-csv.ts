import { unparse } from 'papaparse';
import { csvSafe } from './csv-safe';

/** Numbers stay numbers (-5 stays -5), text is made safe, undefined is an empty cell. */
export type CsvCell = string | number | undefined;

export interface CsvOptions {
  /** Semicolon is what Excel expects where the comma is the decimal mark (vi-VN); decimals are then written with a comma. */
  separator: ',' | ';';
}

const BOM = '\uFEFF';

/** UTF-8 text with byte order mark and CRLF lines; cells are quoted where needed. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[], { separator }: CsvOptions): string {
  const data = [header, ...rows].map((row) => row.map((cell) => writeCell(cell, separator)));
  return BOM + unparse(data, { delimiter: separator, newline: '\r\n', header: false });
}

function writeCell(cell: CsvCell, separator: ',' | ';'): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return csvSafe(cell);
  if (!Number.isFinite(cell)) return '';
  return separator === ';' ? String(cell).replace('.', ',') : String(cell);
}

/** Headers made distinct: the second `Ghi chú` becomes `Ghi chú (2)`, so that no column is lost on reading. */
export function distinctHeaders(headers: readonly string[]): string[] {
  const used = new Set<string>();
  return headers.map((header) => {
    let name = header;
    for (let n = 2; used.has(name); n++) name = `${header} (${n})`;
    used.add(name);
    return name;
  });
}
