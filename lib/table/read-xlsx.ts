import { shownNumber, type CellFormat } from './cell-format';
import type { Grid } from './grid';
import { gridOfTexts, type FileCell, type Merge } from './text-grid';
import { childrenOf, elementsOf, isYes, readRelations, readSharedTexts, readStyles, type Styles } from './xlsx-parts';

export interface Sheet {
  name: string;
  grid: Grid;
  /** Rows that the file hides, by a filter or by hand; they are read like the others. */
  hiddenRows: number;
  /** Cells that the file holds as dates, not as text: `row col`, counted from 0. */
  dates: ReadonlySet<string>;
}

/** Sheets longer than this are no list of an office. */
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 400;

/**
 * The visible sheets of a workbook as they would be seen: numbers and dates by their formats, merged cells merged.
 * @param part a part of the package as XML, by its path (`xl/workbook.xml`)
 */
export function readXlsx(part: (path: string) => Document | undefined): Sheet[] | undefined {
  const workbook = part('xl/workbook.xml');
  if (workbook === undefined) return undefined;
  const targets = readRelations(part('xl/_rels/workbook.xml.rels'));
  const shared = readSharedTexts(part('xl/sharedStrings.xml'));
  const styles = readStyles(part('xl/styles.xml'));
  const from1904 = elementsOf(workbook, 'workbookPr').some((element) => isYes(element.getAttribute('date1904')));
  const sheets: Sheet[] = [];
  for (const element of elementsOf(workbook, 'sheet')) {
    if ((element.getAttribute('state') ?? 'visible') !== 'visible') continue;
    const id = element.getAttribute('r:id') ?? element.getAttribute('id') ?? '';
    const sheet = part(targets.get(id) ?? '');
    if (sheet !== undefined) sheets.push(readSheet(element.getAttribute('name') ?? '', sheet, { shared, styles, from1904 }));
  }
  return sheets;
}

interface Book {
  shared: readonly string[];
  styles: Styles;
  from1904: boolean;
}

function readSheet(name: string, sheet: Document, book: Book): Sheet {
  const rows: FileCell[][] = [];
  const dates = new Set<string>();
  let hiddenRows = 0;
  const [data] = childrenOf(sheet.documentElement, 'sheetData');
  for (const row of childrenOf(data, 'row')) {
    const at = Number(row.getAttribute('r') ?? rows.length + 1) - 1;
    if (!(at >= 0) || at >= MAX_ROWS) break;
    const cells: FileCell[] = [];
    let col = 0;
    for (const cell of childrenOf(row, 'c')) {
      col = columnOf(cell.getAttribute('r')) ?? col;
      if (col < MAX_COLUMNS) cells[col] = readCell(cell, book);
      if (isDate(cell, book)) dates.add(`${at} ${col}`);
      col++;
    }
    // A file may leave rows out.
    while (rows.length < at) rows.push([]);
    rows[at] = Array.from(cells);
    if (isYes(row.getAttribute('hidden'))) hiddenRows++;
  }
  const merges = childrenOf(childrenOf(sheet.documentElement, 'mergeCells')[0], 'mergeCell').flatMap(
    (merge) => mergeOf(merge.getAttribute('ref') ?? '') ?? [],
  );
  return { name, grid: gridOfTexts(rows, merges), hiddenRows, dates };
}

function readCell(cell: Element, { shared, styles, from1904 }: Book): FileCell {
  const style = styles[Number(cell.getAttribute('s') ?? 0)];
  const text = textOf(cell, shared, style?.format ?? { kind: 'number' }, from1904);
  return text !== '' && style?.bold ? { text, bold: true } : text;
}

function isDate(cell: Element, { styles }: Book): boolean {
  return (cell.getAttribute('t') ?? 'n') === 'n' && styles[Number(cell.getAttribute('s') ?? 0)]?.format.kind === 'date';
}

function textOf(cell: Element, shared: readonly string[], format: CellFormat, from1904: boolean): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr')
    return elementsOf(cell, 't')
      .map((text) => text.textContent ?? '')
      .join('');
  const raw = childrenOf(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return shared[Number(raw)] ?? '';
  if (type === 'd') return raw.replace('T', ' ');
  return type === 'n' ? shownNumber(raw, format, from1904) : raw;
}

/** `AB12` → 27. */
function columnOf(address: string | null): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1:C2` → the block that it covers. */
function mergeOf(ref: string): Merge | undefined {
  const match = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref);
  if (match === null) return undefined;
  const [col, end] = [columnOf(match[1]!)!, columnOf(match[3]!)!];
  const row = Number(match[2]) - 1;
  return { row, col, rowSpan: Number(match[4]) - row, colSpan: end - col + 1 };
}
