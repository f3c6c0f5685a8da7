import { parse } from 'papaparse';
import { fold, plain } from '../text/normalise';
import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';

/** One line of a file of the office: the cells under the columns that were asked for. */
export interface OfficeLine<Column extends string> {
  /** As spreadsheets count, from 1; the header is a line too. */
  line: number;
  cells: Readonly<Record<Column, string>>;
}

/** Which headers, folded, name which column. */
export type OfficeColumns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/**
 * A small table an office has written, by its header and in any order of columns; a column that is optional may be missing and
 * reads as empty. Lines without a text are left out. Other columns are let be: offices keep remarks beside.
 */
export function readOfficeCsv<Column extends string>(
  text: string,
  columns: OfficeColumns<Column>,
  optional: readonly NoInfer<Column>[] = [],
): Result<OfficeLine<Column>[]> {
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const shift = body.length < text.replace(/^\uFEFF/, '').length ? 1 : 0;
  const { data: lines } = parse<string[]>(body, { header: false, skipEmptyLines: false, delimitersToGuess: [',', ';', '\t', '|'] });
  const top = lines.findIndex((line) => line.some((cell) => cell.trim() !== ''));
  const header = (lines[top] ?? []).map(fold);
  const names = Object.keys(columns) as Column[];
  const places = new Map<Column, number>();
  for (const name of names) {
    const found = header.flatMap((cell, i) => (columns[name].includes(cell) ? [i] : []));
    if (found.length > 1) return refuse('column-twice', message('calendar.refused.columnTwice', { column: columns[name][0] ?? name }));
    if (found[0] !== undefined) places.set(name, found[0]);
    else if (!optional.includes(name)) return missing(columns[name][0] ?? name);
  }
  const read = lines.slice(top + 1).flatMap((line, i): OfficeLine<Column>[] => {
    if (line.every((cell) => cell.trim() === '')) return [];
    const cells = Object.fromEntries(names.map((name) => [name, unguarded(plain(line[places.get(name) ?? -1] ?? ''))]));
    return [{ line: top + i + 2 + shift, cells: cells as Record<Column, string> }];
  });
  return read.length === 0 ? refuse('no-lines', message('calendar.refused.noLines')) : ok(read);
}

function missing(column: string): { ok: false; problem: Problem } {
  return refuse('column-missing', message('calendar.refused.columnMissing', { column }));
}

/** Careful writers put an apostrophe before what a spreadsheet would take for a formula; it is no part of the text. */
function unguarded(text: string): string {
  return /^'[=+@-]/.test(text) ? text.slice(1) : text;
}
