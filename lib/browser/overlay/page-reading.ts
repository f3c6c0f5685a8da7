import { mergeCopy } from '../../dossier/merge-copy';
import { readListInSteps, type ListReading } from '../../dossier/read-list';
import type { DossierRow } from '../../dossier/dossier';
import type { readDetail } from '../../dossier/read-detail';
import { rowsInDialect } from '../../portal/dialect-rows';
import type { TaughtPage } from '../../portal/teach-apply';
import { readPager, type PagerReading } from '../../portal/read-pager';
import type { FigureTable } from '../../table/figures';
import type { GridRow } from '../../table/grid';
import { hiddenLists, mainFigures, mainList, type PageTable } from '../../table/find-tables';
import { dialogOver, titleOf } from '../../table/detail-place';
import { mayHoldDossiers } from '../../table/may-hold-dossiers';
import type { TableReading } from '../../table/read-html-table';
import { readFigures, understandTable } from '../../table/understand-table';
import { openShadow } from '../open-shadow';
import { finish, ROWS_A_STEP, type Steps } from '../../table/steps';
import { resolveListColumns } from '../../table/resolve-columns';
import { findCode } from '../../text/dossier-code';
import { plain } from '../../text/normalise';
import type { Dialect } from '../../vocabulary/dialect';

/** What a page shows at one moment. */
export type PageReading =
  | { kind: 'list'; table: PageTable; rows: readonly DossierRow[]; saysEmpty: boolean; pager: PagerReading | undefined; content: string }
  /** `mayFill`: its cells look as if they could be filled in, and nothing on the page hands them in. */
  | { kind: 'figures'; table: PageTable; figures: FigureTable; allZero: boolean; content: string; mayFill?: true }
  /** A form that is no table has none. */
  | { kind: 'entry'; table?: PageTable; content: string }
  | { kind: 'procedures'; table: PageTable; pairs: readonly ProcedureField[]; content: string }
  /** One dossier: its own page, or a dialog that lies over a list. Never merged with a list. */
  | { kind: 'detail'; element: Element; title?: string; row: DossierRow; places: ReadonlyMap<string, Element>; content: string }
  /** `changed`: it was taught by hand and does not look that way any more; `parts`: records without labels, by where their parts stand. */
  | {
      kind: 'unknown';
      headers: readonly string[];
      content: string;
      why?: string;
      parts?: readonly string[];
      table?: PageTable;
      changed?: true;
    }
  | { kind: 'none'; content: string };

export type ListPage = Extract<PageReading, { kind: 'list' }>;

export interface ProcedureField {
  procedure: string;
  procedureCode?: string;
  fieldName: string;
}

/** Lays over the tables of this page what was taught by hand on its portal. */
export type LayTaught = (tables: readonly PageTable[]) => TaughtPage;

/** Reads the page or dialog of one dossier. */
export type ReadDetail = typeof readDetail;
type DetailOf = (place: Element, title: string | undefined) => ReturnType<ReadDetail>;

/** An entry form has more cells to fill than any row of a list has tick boxes. */
const ENTRY_INPUTS = 6;

/**
 * Reads the page; changes nothing in it. Where several tables are shown, the list of dossiers is the one meant; what a dialog
 * shows of its own beats the page behind it.
 */
export function* readPage(
  document: Document,
  found: readonly PageTable[],
  layTaught?: LayTaught,
  readDetail?: ReadDetail,
  dialect?: Dialect,
): Steps<PageReading> {
  const detail: DetailOf | undefined =
    readDetail &&
    ((place, title) => {
      const read = readDetail(place, title, dialect);
      return read.kind === 'detail' ? { ...read, row: rowsInDialect([read.row], dialect)[0]! } : read;
    });
  const { tables, changed } = layTaught?.(found) ?? { tables: found, changed: [] };
  const [other] = changed;
  if (other?.meaning.kind === 'unknown')
    return { kind: 'unknown', headers: other.meaning.headers, content: yield* contentOf(other), changed: true };
  const dialog = dialogOver(document);
  const over = dialog && readDialog(dialog, tables, detail);
  if (over?.kind === 'detail') return over;
  const shown = over?.kind === 'tables' ? over.tables : tables;
  const list = mainList(shown);
  if (list !== undefined && list.meaning.kind === 'list') return yield* readDossierList(list, tables);
  const figures = mainFigures(shown);
  if (figures !== undefined && figures.meaning.kind === 'figures') {
    const content = yield* contentOf(figures);
    if (boxesIn(figures) >= ENTRY_INPUTS) return { kind: 'entry', table: figures, content: `entry${figures.rows}` };
    const read = readFigures(figures.reading.grid, figures.meaning);
    return { kind: 'figures', table: figures, figures: read, allZero: isAllZero(read), content };
  }
  const one = detail && readPageOfOne(document, detail);
  if (one !== undefined) return one;
  const unknown = tables.filter((table) => table.visible).sort((a, b) => b.rows - a.rows)[0];
  if (unknown === undefined) return { kind: 'none', content: '' };
  const pairs = readProcedures(unknown);
  if (pairs.length > 0) return { kind: 'procedures', table: unknown, pairs, content: yield* contentOf(unknown) };
  const { meaning } = unknown;
  if (meaning.kind !== 'unknown') return { kind: 'none', content: '' };
  const { parts, rows } = unknown.reading.grid;
  // A list without header is named by what its first record says: the names of its parts are no words for an official.
  const said = (rows[0]?.cells ?? []).flatMap((cell) => cell?.title ?? cell?.text ?? []);
  return {
    kind: 'unknown',
    headers: parts === undefined ? meaning.headers : said,
    why: meaning.why,
    table: unknown,
    content: yield* contentOf(unknown),
    ...(parts && { parts }),
  };
}

const BOXES =
  'input:not([type="checkbox"]):not([type="radio"]):not([type="hidden"]), textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Boxes in the rows of data; those in the header filter what is shown. */
function boxesIn(table: PageTable): number {
  let boxes = 0;
  for (const row of dataRowsOf(table)) boxes += row.querySelectorAll(BOXES).length;
  return boxes;
}

type Detail = Extract<PageReading, { kind: 'detail' }>;

/** A dossier in a dialog, else lists and statistics in it; undefined for a dialog that shows neither. */
function readDialog(
  dialog: Element,
  tables: readonly PageTable[],
  detail: DetailOf | undefined,
): Detail | { kind: 'tables'; tables: readonly PageTable[] } | undefined {
  const own = tables.filter((table) => table.visible && table.meaning.kind !== 'unknown' && dialog.contains(table.element));
  if (own.length > 0) return { kind: 'tables', tables: own };
  return detail && detailOf(dialog, titleOf(dialog), detail);
}

/** The page of one dossier: label and value side by side, the code among them or in its heading. */
function readPageOfOne(document: Document, detail: DetailOf): Detail | undefined {
  const place = document.querySelector('main, [role="main"]') ?? document.body;
  if (place === null || !mayHoldDossiers(place)) return undefined;
  const heading = [...place.querySelectorAll('h1, h2, h3, h4, [role="heading"]')].map((element) => plain(element.textContent ?? ''));
  return detailOf(
    place,
    heading.find((text) => findCode(text) !== undefined || /hồ sơ/iu.test(text)),
    detail,
  );
}

function detailOf(place: Element, title: string | undefined, detail: DetailOf): Detail | undefined {
  const read = detail(place, title ?? '');
  if (read.kind !== 'detail') return undefined;
  const { row, places } = read;
  const content = `detail ${Object.values(row.values)
    .map(({ text }) => text)
    .join('|')}`;
  return { kind: 'detail', element: place, row, places, content, ...(title !== undefined && { title }) };
}

function* readDossierList(list: PageTable, tables: readonly PageTable[]): Steps<PageReading> {
  const read = yield* readRows(list);
  let { rows } = read;
  for (const copy of hiddenLists(tables)) rows = mergeCopy(rows, (yield* readRows(copy)).rows);
  const pager = readPager(list.element, dataRowsOf(list), openShadow, list.meaning.kind === 'list' ? list.meaning.dialect?.pagerAreas : []);
  return {
    kind: 'list',
    table: list,
    rows,
    saysEmpty: read.saysEmpty,
    pager,
    content: `${yield* contentOf(list)}|${pager?.current ?? ''}`,
  };
}

/** The same list with a wider table: columns that were drawn at other moments. Undefined: that table is no list. */
export function widenList(page: ListPage, reading: TableReading): ListPage | undefined {
  const dialect = page.table.meaning.kind === 'list' ? page.table.meaning.dialect : undefined;
  const meaning = understandTable(reading.grid, dialect);
  if (meaning.kind !== 'list') return undefined;
  const table = { ...page.table, reading, meaning };
  return { ...page, table, ...finish(readRows(table)) };
}

/** Nothing in these is ever a paging control. */
function dataRowsOf({ meaning, reading }: PageTable): Set<Element> {
  return new Set(reading.rowElements.filter((_, row) => meaning.split.kinds[row] === 'data'));
}

function* readRows({ meaning, reading }: PageTable): Steps<Pick<ListReading, 'rows' | 'saysEmpty'>> {
  if (meaning.kind !== 'list') return { rows: [], saysEmpty: false };
  const { rows, saysEmpty } = yield* readListInSteps(reading.grid, meaning.columns, meaning.split, meaning);
  return { rows: rowsInDialect(rows, meaning.dialect, meaning.told), saysEmpty };
}

/** A table of procedures with their lĩnh vực teaches which procedure belongs where. */
function readProcedures(table: PageTable): ProcedureField[] {
  const { grid } = table.reading;
  const { split } = table.meaning;
  const paths = split.headerRows.at(-1)?.cells.map((cell) => (cell ? [cell.text] : [])) ?? [];
  const columns = resolveListColumns(paths);
  const at = (field: string): number | undefined => columns.find((column) => column.field === field)?.col;
  const [name, code, field] = [at('procedure'), at('procedureCode'), at('fieldName')];
  if (name === undefined || field === undefined) return [];
  return grid.rows.flatMap((row) => {
    const procedure = row.cells[name]?.text ?? '';
    const fieldName = row.cells[field]?.text ?? '';
    if (split.kinds[row.index] !== 'data' || procedure === '' || fieldName === '' || row.cells[name]?.cut) return [];
    const procedureCode = code === undefined ? '' : (row.cells[code]?.text ?? '');
    return [{ procedure, fieldName, ...(procedureCode !== '' && { procedureCode }) }];
  });
}

function isAllZero(figures: FigureTable): boolean {
  return figures.rows.every((row) => row.cells.every((cell) => cell === undefined || cell.value === 0));
}

/** A short name for what the table holds: two readings with the same name hold the same. */
function* contentOf(table: PageTable): Steps<string> {
  const sum = { hash: 0, length: 0 };
  for (const row of table.reading.grid.rows) {
    if (row.index % ROWS_A_STEP === 0) yield;
    addRow(sum, row);
  }
  return `${sum.hash}.${sum.length}.${table.reading.grid.rows.length}`;
}

function addRow(sum: { hash: number; length: number }, { cells }: GridRow): void {
  let { hash } = sum;
  for (let col = 0; col < cells.length; col++) {
    const cell = cells[col];
    if (cell === undefined || (col > 0 && cell === cells[col - 1])) continue;
    const { text } = cell;
    sum.length += text.length;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    hash = (Math.imul(hash, 31) + 7) | 0;
  }
  sum.hash = hash;
}
