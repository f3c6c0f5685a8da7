import type { Period } from '../calendar/period';
import { dayText } from '../calendar/say-moment';
import type { CountedRow, FormFigures } from '../report/counted-form';
import type { ReportForm } from '../report/form';
import { figureOf, type FrozenContent, type FrozenForm, type FrozenRow } from '../report/frozen-package';
import type { RolledCell, RollUp } from '../report/rollup';

/** A form as it is printed, copied or written to a file: header, numbers, rows in their order. A blank is no zero. */
export interface FormPaper {
  number: string;
  title: string;
  unit: string;
  period: Period;
  /** Header of the column of names. */
  stub: string;
  columns: readonly PaperColumn[];
  /** Numbers are printed under the header. */
  numbered: boolean;
  rows: readonly PaperRow[];
  /** Lines below the table. */
  notes: readonly string[];
}

export interface PaperColumn {
  number: number;
  path: readonly string[];
  /** `(3)=(4)+(5)+(6)`, of a column that is a sum. */
  formula?: string;
  /** A rate: so many decimals. */
  decimals?: number;
}

export interface PaperRow {
  kind: 'data' | 'group' | 'total';
  label: string;
  /** By position in the columns; undefined: nothing is known. */
  cells: readonly (number | undefined)[];
}

export interface PaperFacts {
  unit: string;
  notes?: readonly string[];
}

const STUBS = { field: 'Lĩnh vực', unit: 'Đơn vị' } as const;
export const TOTAL = 'Tổng số';
const DECIMALS = 2;

type Part<Row> = { rows: readonly Row[]; total: Row };

export function paperOfFigures(form: ReportForm, figures: FormFigures, facts: PaperFacts): FormPaper {
  const cells = (row: CountedRow): (number | undefined)[] =>
    form.columns.map(({ number }) => {
      const cell = row.cells[number];
      return cell !== undefined && 'value' in cell ? cell.value : undefined;
    });
  return { ...headOf(form, figures.rowsAre), ...factsOf(facts), period: figures.period, rows: rowsOf(figures, figures.sections, cells) };
}

export function paperOfFrozen(frozen: Omit<FrozenContent, 'dossiers'>, facts: PaperFacts): FormPaper {
  const cells = (row: FrozenRow): (number | undefined)[] => frozen.form.columns.map((_, at) => figureOf(row.cells[at]));
  return { ...headOf(frozen.form, frozen.rowsAre), ...factsOf(facts), period: frozen.period, rows: rowsOf(frozen, frozen.sections, cells) };
}

/** `units`: a row for each unit with its total; else the rows of the form, each over all units. */
export function paperOfRollup(rollup: RollUp, by: 'rows' | 'units', facts: PaperFacts): FormPaper {
  const known = (cells: readonly RolledCell[]): (number | undefined)[] =>
    cells.map((cell) => (typeof cell === 'number' ? cell : undefined));
  const rows =
    by === 'units'
      ? rollup.units.map(({ name, cells }): PaperRow => ({ kind: 'data', label: name, cells }))
      : rollup.rows.map(({ label, cells }): PaperRow => ({ kind: 'data', label, cells: known(cells) }));
  const total: PaperRow = { kind: 'total', label: TOTAL, cells: known(rollup.total.cells) };
  const rowsAre = by === 'units' ? 'unit' : rollup.rowsAre;
  return { ...headOf(rollup.form, rowsAre), ...factsOf(facts), period: rollup.period, rows: [...rows, total] };
}

/** Sections stand under their titles, which bear what their rows add up to. */
function rowsOf<Row extends { label: string }>(
  whole: Part<Row>,
  sections: readonly (Part<Row> & { title: string })[] | undefined,
  cells: (row: Row) => (number | undefined)[],
): PaperRow[] {
  const data = (rows: readonly Row[]): PaperRow[] => rows.map((row) => ({ kind: 'data', label: row.label, cells: cells(row) }));
  const parts =
    sections?.flatMap(({ title, rows, total }): PaperRow[] => [{ kind: 'group', label: title, cells: cells(total) }, ...data(rows)]) ??
    data(whole.rows);
  return [...parts, { kind: 'total', label: TOTAL, cells: cells(whole.total) }];
}

function factsOf({ unit, notes = [] }: PaperFacts): Pick<FormPaper, 'unit' | 'notes'> {
  return { unit, notes };
}

function headOf(
  { number, title, columns, equations, ratios, unnumbered }: FrozenForm,
  rowsAre: 'field' | 'unit',
): Pick<FormPaper, 'number' | 'title' | 'stub' | 'columns' | 'numbered'> {
  return {
    number,
    title,
    stub: STUBS[rowsAre],
    numbered: unnumbered !== true,
    columns: columns.map((column) => {
      const sum = equations.find(({ total }) => total === column.number);
      const ratio = ratios?.find((one) => one.column === column.number);
      return {
        number: column.number,
        path: column.path,
        ...(sum && { formula: `(${sum.total})=${sum.parts.map((part) => `(${part})`).join('+')}` }),
        ...(ratio && { decimals: ratio.decimals ?? DECIMALS }),
      };
    }),
  };
}

/** Rows with the number they bear in the first column; each section counts anew. */
export function numberedRows(rows: readonly PaperRow[]): { row: PaperRow; ordinal: number | undefined }[] {
  let ordinal = 0;
  return rows.map((row) => {
    if (row.kind === 'group') ordinal = 0;
    return { row, ordinal: row.kind === 'data' ? ++ordinal : undefined };
  });
}

/** `Từ ngày 15/03/2023 đến ngày 14/06/2023`. */
export function periodLine({ from, to }: Period): string {
  return `Từ ngày ${dayText(from)} đến ngày ${dayText(to)}`;
}
