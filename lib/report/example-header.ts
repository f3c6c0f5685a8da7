import { distinct, isFormula, splitRows, type SplitRows } from '../table/split-rows';
import type { Grid, GridCell, GridRow } from '../table/grid';
import type { Merge } from '../table/text-grid';

/** Rows that are looked through for a header. */
const DEPTH = 40;
const NUMBER = /^['’]?\(?\s*(?:\d{1,3}|[A-Z])\s*\)?$/;

/**
 * The header of an example table, whatever its labels are: the rows above the printed numbers or formulas; without them what the
 * reader of tables takes for a header, else the first row of several texts with the rows that hang below it.
 */
export function headerOfExample(grid: Grid): SplitRows | undefined {
  const known = splitRows(grid);
  const at = grid.rows.findIndex((row, index) => index < DEPTH && isNumbers(distinct(row)));
  if (at > 0) {
    const headerRows = rowsAbove(grid, at);
    if (headerRows.length > 0) return { ...known, headerRows, numberingRow: grid.rows[at]! };
  }
  if (known.headerRows.length > 0) return known;
  const first = grid.rows.findIndex((row, index) => index < DEPTH && filled(row).length >= 3 && !filled(row).some(isFigure));
  if (first < 0) return undefined;
  const headerRows = [grid.rows[first]!];
  for (const row of grid.rows.slice(first + 1, first + 6)) {
    if (!distinct(row).some((cell) => cell.row < row.index && cell.row >= first)) break;
    headerRows.push(row);
  }
  return { ...known, headerRows };
}

function filled(row: GridRow): GridCell[] {
  return distinct(row).filter(({ text }) => text !== '');
}

function isFigure({ text }: GridCell): boolean {
  return /^-?[\d.,\s%]+$/.test(text);
}

function isNumbers(cells: readonly GridCell[]): boolean {
  const texts = cells.map(({ text }) => text).filter((text) => text !== '');
  if (texts.length < 3) return false;
  const like = texts.filter((text) => NUMBER.test(text) || isFormula(text) || /^['’]?\(?\d{1,3}\)?\s*=/.test(text));
  if (like.length < texts.length - 1) return false;
  if (texts.filter((text) => /[=()]/.test(text)).length >= texts.length / 2) return true;
  const numbers = texts.flatMap((text) => /\d+/.exec(text)?.[0] ?? []).map(Number);
  return numbers.length >= 3 && numbers[0]! <= 3 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

/** Upwards from the numbers, as long as rows hold several texts, or cells that reach down from above. */
function rowsAbove(grid: Grid, at: number): GridRow[] {
  const rows: GridRow[] = [];
  for (let index = at - 1; index >= 0 && rows.length < 6; index--) {
    const row = grid.rows[index]!;
    const cells = filled(row);
    const title = cells.length === 1 && cells[0]!.colSpan >= grid.width * 0.6;
    if (cells.length < 2 || title) break;
    rows.unshift(row);
  }
  return rows;
}

/**
 * Which cells of a pasted header were one cell: text pasted without its table says the label of merged cells once and leaves the
 * others blank. A label reaches to the right over blanks that have labels below them, and down over blanks to the last header row.
 */
export function mergesOfText(rows: readonly (readonly string[])[]): Merge[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: width }, (_, col) => row[col]?.trim() ?? ''));
  const first = texts.findIndex((row) => row.filter((text) => text !== '').length >= 2);
  if (first < 0) return [];
  let last = first;
  // Header rows follow each other; a row that numbers the columns, or that holds figures, ends them.
  while (last + 1 < texts.length && last - first < 5 && goesOn(texts[last + 1]!)) last++;
  const merges: Merge[] = [];
  /** Under which cell of the row above each column stands; a cell does not reach beyond it. */
  let above: readonly number[] = Array.from({ length: width }, () => 0);
  for (let row = first; row <= last; row++) {
    const under = Array.from({ length: width }, (_, col) => -1 - col);
    for (let col = 0; col < width; col++) {
      if (texts[row]![col] === '') continue;
      let end = col;
      while (end + 1 < width && above[end + 1] === above[col] && reaches(texts, row, end + 1, last)) end++;
      for (const at of range(col, end)) under[at] = col + 1;
      let bottom = row;
      while (bottom < last && range(col, end).every((at) => texts[bottom + 1]![at] === '')) bottom++;
      if (end > col || bottom > row) merges.push({ row, col, rowSpan: bottom - row + 1, colSpan: end - col + 1 });
    }
    above = under;
  }
  return merges;
}

/** Several labels, none of them a figure; a row that begins with a number or with the name of a total is one of the body. */
function goesOn(row: readonly string[]): boolean {
  const texts = row.filter((text) => text !== '');
  const begins = row.slice(0, 2).find((text) => text !== '') ?? '';
  return (
    texts.length >= 2 &&
    !texts.some((text) => /^['’]?\(?[\d.,]+\)?(?:\s*=.*)?%?$/.test(text)) &&
    !/^(?:t[ổo]ng|c[ộo]ng|[IVX]+\.?$)/i.test(begins)
  );
}

function reaches(texts: readonly (readonly string[])[], row: number, col: number, last: number): boolean {
  if (texts[row]![col] !== '') return false;
  for (let under = row + 1; under <= last; under++) if (texts[under]![col] !== '') return true;
  return false;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
