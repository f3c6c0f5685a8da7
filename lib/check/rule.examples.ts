import type { Dossier } from '../dossier/dossier';
import type { Petition } from '../dossier/petition';
import type { SeenDossier } from './rule';
import type { FigureColumn, FigureRow, FigureTable, PrintedFormula } from '../table/figures';
import type { IndicatorId } from '../vocabulary/indicator';
import type { FieldId } from '../vocabulary/field';

/** One dossier to which a rule has something to say, or not. Unless said otherwise it is 10:00 on 14/06/2023. */
export interface DossierExample {
  name: string;
  dossier: Omit<Dossier, 'portal' | 'code'> & { code?: string };
  now?: string;
  listIsOpen?: boolean;
  shown?: readonly FieldId[];
}

/** The same with a past, the built-in calendar, and the dossiers of one portal among which others are being processed. */
export interface RecordExample {
  name: string;
  dossier: Omit<SeenDossier, 'portal' | 'code'> & { code?: string };
  now?: string;
}

/** Dossiers side by side; `owners` by code. */
export interface ListExample {
  name: string;
  dossiers: readonly (Omit<SeenDossier, 'portal' | 'code'> & { code?: string })[];
  owners?: Readonly<Record<string, string>>;
  /** The office has said that it counts by this convention. */
  convention?: string;
  now?: string;
}

/** One petition, and others of its list. Unless said otherwise with the built-in calendar. */
export interface PetitionExample {
  name: string;
  petition: Partial<Omit<Petition, 'code' | 'row'>>;
  others?: readonly Partial<Petition>[];
  now?: string;
  calendar?: false;
}

export interface FigureExample {
  name: string;
  table: FigureTable;
}

export type ExampleColumn = IndicatorId | { path: readonly string[]; indicator?: IndicatorId; number?: number };

export interface ExampleRow {
  label: string;
  kind?: 'total';
  group?: string;
  /** A number is a count, a text a figure with decimals or per cent ("99,73%"), undefined a blank cell. */
  cells: readonly (number | string | undefined)[];
}

/** A table from indicators and rows; column headers stand by the indicator's own name. */
export function tableOf(
  columns: readonly ExampleColumn[],
  rows: readonly ExampleRow[],
  formulas: readonly PrintedFormula[] = [],
): FigureTable {
  return {
    columns: columns.map((column, index): FigureColumn => {
      const head = typeof column === 'string' ? { path: [column], indicator: column } : column;
      return { col: index + 2, ...head };
    }),
    rows: rows.map((row, index): FigureRow => ({
      row: index + 3,
      label: row.label,
      kind: row.kind ?? 'data',
      ...(row.group !== undefined && { group: row.group }),
      cells: row.cells.map((cell) => {
        if (cell === undefined) return undefined;
        if (typeof cell === 'number') return { raw: cell.toLocaleString('vi-VN'), value: cell, decimals: 0 };
        const digits = cell.replace('%', '').replace(',', '.');
        const decimals = digits.split('.')[1]?.length ?? 0;
        return { raw: cell, value: Number(digits), decimals, ...(cell.endsWith('%') && { percent: true as const }) };
      }),
    })),
    rowsAre: 'unit',
    formulas,
    unclear: [],
  };
}

/** The figure columns of biểu II.06a in order. */
export const columns06a: readonly IndicatorId[] = [
  'toResolve.total',
  'received.online',
  'received.directOrPostal',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
];

export const nhuThanh06a: readonly number[] = [5770, 4953, 718, 99, 5625, 4970, 640, 15, 145, 120, 25];

/** The same row with one cell changed. */
export function changed(cells: readonly (number | undefined)[], at: number, value: number | undefined): (number | undefined)[] {
  return cells.map((cell, index) => (index === at ? value : cell));
}

/** A report as plain text: each line a paragraph. */
export interface TextExample {
  name: string;
  text: string;
}
