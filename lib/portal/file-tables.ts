import { readList } from '../dossier/read-list';
import type { DossierRow } from '../dossier/dossier';
import type { Period } from '../calendar/period';
import { findPeriod } from '../calendar/read-period';
import type { FigureTable } from '../table/figures';
import type { Grid } from '../table/grid';
import { dropSwappedDays } from './swapped-days';
import { readFigures, understandTable } from '../table/understand-table';

/** A table in a file, understood; `unread` lines were left out because their cells could not be tied to columns. */
export type FileTable = FileDossiers | FileFigures;

interface Common {
  /** Name of the sheet, where the file has several. */
  sheet?: string;
  /** What stands above the table: its title, and the period that it names. */
  title?: string;
  period?: Period;
  unread: readonly number[];
  hiddenRows: number;
  /** Columns whose days and months have changed places in the file: their dates are not read. */
  swapped: readonly string[];
}

export interface FileDossiers extends Common {
  kind: 'list';
  rows: readonly DossierRow[];
  /** Columns that mean nothing to us: read, never kept. */
  unknown: readonly string[];
}

export interface FileFigures extends Common {
  kind: 'figures';
  figures: FigureTable;
  unknown: readonly string[];
}

/** Rows above a table that are looked through for title and period. */
const ABOVE = 15;

/** A table of a file by the same vocabulary as the tables of pages; otherwise the headers that were seen. */
export function understandFileTable(
  grid: Grid,
  more: { sheet?: string; unread?: readonly number[]; hiddenRows?: number; dates?: ReadonlySet<string> } = {},
): { ok: true; table: FileTable } | { ok: false; headers: readonly string[] } {
  const meaning = understandTable(grid);
  if (meaning.kind === 'unknown') return { ok: false, headers: meaning.headers.length > 0 ? meaning.headers : firstTexts(grid) };
  const { split } = meaning;
  const above = textsAbove(grid, split.headerRows[0]?.index ?? 0);
  const title = split.title ?? grid.caption ?? above.find((text) => text.length > 12 && !/^c[ộo]ng h[òo]a|^độc lập/i.test(text));
  const stated = above.flatMap((text) => findPeriod(text) ?? []);
  const periods = stated.filter(({ from, to }, i) => stated.findIndex((other) => other.from === from && other.to === to) === i);
  const common = {
    ...(more.sheet !== undefined && { sheet: more.sheet }),
    ...(title !== undefined && { title: title.slice(0, 300) }),
    ...(periods.length === 1 && { period: periods[0]! }),
    unread: more.unread ?? [],
    hiddenRows: more.hiddenRows ?? 0,
  };
  if (meaning.kind === 'list') {
    const { rows } = readList(grid, meaning.columns, split);
    const unknown = meaning.columns.filter(({ field, path }) => field === undefined && path.length > 0).map(({ path }) => path.join(' / '));
    const swapped = more.dates === undefined ? [] : dropSwappedDays(grid, meaning.columns, rows, more.dates);
    return { ok: true, table: { kind: 'list', ...common, swapped, rows, unknown } };
  }
  const figures = readFigures(grid, meaning);
  const unknown = figures.columns.filter(({ indicator }) => indicator === undefined).map(({ path }) => path.join(' / '));
  return { ok: true, table: { kind: 'figures', ...common, swapped: [], figures, unknown } };
}

/** The first row of several texts, for what no header is known in. */
function firstTexts(grid: Grid): string[] {
  const texts = grid.rows.map((row) => [...new Set(row.cells)].map((cell) => cell?.text ?? '').filter((text) => text !== ''));
  return texts.find((row) => row.length > 1) ?? [];
}

function textsAbove(grid: Grid, header: number): string[] {
  const texts = new Set<string>();
  for (const row of grid.rows.slice(0, Math.min(header, ABOVE)))
    for (const cell of row.cells) if (cell && cell.text !== '') texts.add(cell.text);
  return [...texts];
}
