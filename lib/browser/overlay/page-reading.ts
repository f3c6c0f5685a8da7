import { mergeCopy } from '../../dossier/merge-copy';
import { readList, type ListReading } from '../../dossier/read-list';
import type { DossierRow } from '../../dossier/dossier';
import { rowsInDialect } from '../../portal/dialect-rows';
import type { TaughtPage } from '../../portal/teach-apply';
import { readPager, type PagerReading } from '../../portal/read-pager';
import type { FigureTable } from '../../table/figures';
import { findTables, hiddenLists, mainFigures, mainList, type PageTable } from '../../table/find-tables';
import { readFigures } from '../../table/understand-table';
import { resolveListColumns } from '../../table/resolve-columns';

/** What a page shows at one moment. */
export type PageReading =
  | { kind: 'list'; table: PageTable; rows: readonly DossierRow[]; saysEmpty: boolean; pager: PagerReading | undefined; content: string }
  | { kind: 'figures'; table: PageTable; figures: FigureTable; allZero: boolean; content: string }
  | { kind: 'entry'; table: PageTable; content: string }
  | { kind: 'procedures'; table: PageTable; pairs: readonly ProcedureField[]; content: string }
  /** `changed`: it was taught by hand and does not look that way any more. */
  | { kind: 'unknown'; headers: readonly string[]; content: string; changed?: true }
  | { kind: 'none'; content: string };

export interface ProcedureField {
  procedure: string;
  procedureCode?: string;
  fieldName: string;
}

/** Lays over the tables of this page what was taught by hand on its portal. */
export type LayTaught = (tables: readonly PageTable[]) => TaughtPage;

/** An entry form has more cells to fill than any row of a list has tick boxes. */
const ENTRY_INPUTS = 6;

/** Reads the page; changes nothing in it. Where several tables are shown, the list of dossiers is the one meant. */
export function readPage(document: Document, found: readonly PageTable[] = findTables(document), layTaught?: LayTaught): PageReading {
  const { tables, changed } = layTaught?.(found) ?? { tables: found, changed: [] };
  const [other] = changed;
  if (other?.meaning.kind === 'unknown')
    return { kind: 'unknown', headers: other.meaning.headers, content: contentOf(other), changed: true };
  const list = mainList(tables);
  if (list !== undefined && list.meaning.kind === 'list') return readDossierList(list, tables);
  const figures = mainFigures(tables);
  if (figures !== undefined && figures.meaning.kind === 'figures') {
    const content = contentOf(figures);
    if (figures.element.querySelectorAll('td input:not([type="checkbox"]):not([type="radio"]):not([type="hidden"])').length >= ENTRY_INPUTS)
      return { kind: 'entry', table: figures, content: `entry${figures.rows}` };
    const read = readFigures(figures.reading.grid, figures.meaning);
    return { kind: 'figures', table: figures, figures: read, allZero: isAllZero(read), content };
  }
  const unknown = tables.filter((table) => table.visible).sort((a, b) => b.rows - a.rows)[0];
  if (unknown === undefined) return { kind: 'none', content: '' };
  const pairs = readProcedures(unknown);
  if (pairs.length > 0) return { kind: 'procedures', table: unknown, pairs, content: contentOf(unknown) };
  const headers = unknown.meaning.kind === 'unknown' ? unknown.meaning.headers : [];
  return { kind: 'unknown', headers, content: contentOf(unknown) };
}

function readDossierList(list: PageTable, tables: readonly PageTable[]): PageReading {
  const read = readRows(list);
  const rows = hiddenLists(tables).reduce((merged, copy) => mergeCopy(merged, readRows(copy).rows), read.rows);
  const pager = readPager(list.element);
  return { kind: 'list', table: list, rows, saysEmpty: read.saysEmpty, pager, content: `${contentOf(list)}|${pager?.current ?? ''}` };
}

function readRows({ meaning, reading }: PageTable): Pick<ListReading, 'rows' | 'saysEmpty'> {
  if (meaning.kind !== 'list') return { rows: [], saysEmpty: false };
  const { rows, saysEmpty } = readList(reading.grid, meaning.columns, meaning.split);
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
function contentOf(table: PageTable): string {
  let hash = 0;
  let length = 0;
  for (const row of table.reading.grid.rows) {
    let last: unknown;
    for (const cell of row.cells) {
      if (cell === undefined || cell === last) continue;
      last = cell;
      const { text } = cell;
      length += text.length;
      for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      hash = (Math.imul(hash, 31) + 7) | 0;
    }
  }
  return `${hash}.${length}.${table.reading.grid.rows.length}`;
}
