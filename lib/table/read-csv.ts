import { parse } from 'papaparse';
import type { Grid } from './grid';
import { gridOfTexts } from './text-grid';

export interface CsvReading {
  grid: Grid;
  /** Lines left out, counted from 1: they have another number of cells than the table, so nobody can tell which is which. */
  unread: readonly number[];
}

const SEPARATORS = [',', ';', '\t', '|'];
/** Lines that are enough to tell the separator. */
const LOOK_AT = 200;

/** CSV text as a Grid; undefined where it is no table. The separator is the one under which most lines have the same number of cells. */
export function readCsv(text: string): CsvReading | undefined {
  // Excel writes the separator into a first line of its own: "sep=;".
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const separator = named?.[1] ?? separatorOf(body);
  if (separator === undefined) return undefined;
  const lines = split(body, separator);
  const width = usualWidth(lines);
  if (width === undefined || width < 2) return undefined;
  const rows: string[][] = [];
  const unread: number[] = [];
  const first = lines.findIndex((line) => line.length === width && filled(line) > 1);
  for (const [i, line] of lines.entries()) {
    const spare = line.slice(width).some((cell) => cell.trim() !== '');
    // Above the table stand titles of any shape; below, one text alone is a group or a remark.
    if (i < first || filled(line) <= 1 || (line.length >= width && !spare)) rows.push(line.slice(0, width).map(unguarded));
    else unread.push(i + 1);
  }
  return { grid: gridOfTexts(rows, undefined), unread };
}

/** The cells of a text, line by line, as they stand; undefined where it is no table. Text copied from a sheet has tabs. */
export function linesOfText(text: string): string[][] | undefined {
  const separator = /\t/.test(text) ? '\t' : separatorOf(text);
  return separator === undefined ? undefined : split(text, separator).map((line) => line.map(unguarded));
}

function split(text: string, separator: string): string[][] {
  return parse<string[]>(text, { delimiter: separator, header: false, skipEmptyLines: false }).data;
}

function separatorOf(text: string): string | undefined {
  let best: { separator: string; score: number } | undefined;
  for (const separator of SEPARATORS) {
    const { data: lines, errors } = parse<string[]>(text, { delimiter: separator, header: false, preview: LOOK_AT });
    const width = usualWidth(lines);
    if (width === undefined || width < 2) continue;
    const alike = lines.filter((line) => line.length === width).length;
    // Decimal commas split few lines into few cells; the real separator splits nearly all of them into many.
    // Under the wrong one, quotes stand where none may stand.
    const torn = errors.filter(({ type }) => type === 'Quotes').length;
    const score = ((alike / lines.length) * Math.min(width, 20)) / (1 + 10 * torn);
    if (best === undefined || score > best.score) best = { separator, score };
  }
  return best?.separator;
}

/** The number of cells that most lines with more than one cell have; of two equally frequent the greater. */
function usualWidth(lines: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) if (line.length > 1) counts.set(line.length, (counts.get(line.length) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0];
}

/** Careful writers put an apostrophe before what a spreadsheet would take for a formula; it is no part of the text. */
function unguarded(text: string): string {
  return /^'[=+@\t\r-]/.test(text) ? text.slice(1) : text;
}

function filled(line: readonly string[]): number {
  return line.filter((cell) => cell.trim() !== '').length;
}
