import { fold } from '../text/normalise';
import { sameName } from '../text/compare-labels';
import type { CountedCell, CountedRow, FormFigures } from './counted-form';
import type { ReportForm } from './form';

/** One cell on both sides; a side without a figure has none. */
export interface ComparedCell {
  column: number;
  a?: number;
  b?: number;
  /** `b` − `a`, where both are known. */
  difference?: number;
  /** A side has the cell and could not count it. */
  undecided?: true;
}

export interface ComparedRow {
  /** `total` for the total row. */
  kind: 'data' | 'total';
  label: string;
  cells: readonly ComparedCell[];
  /** The row stands on one side only. */
  only?: 'a' | 'b';
}

export interface FigureComparison {
  rows: readonly ComparedRow[];
  /** Cells with a figure on both sides. */
  compared: number;
  differing: number;
  /** Cells that a side has and could not count. */
  undecided: number;
}

/**
 * Two sides of one form, row by row: rows of one name that stands once on each side are one row, in the order of `a`; others stand
 * on one side. Rows are compared only where both sides have the same kind of rows; the total always.
 */
export function compareFigures(form: Pick<ReportForm, 'columns'>, a: FormFigures, b: FormFigures): FigureComparison {
  const columns = form.columns.map(({ number }) => number);
  const rows: ComparedRow[] = [];
  if (a.rowsAre === b.rowsAre) {
    const theirs = byName(b.rows);
    const taken = new Set<CountedRow>();
    const ours = byName(a.rows);
    for (const row of a.rows) {
      const other = ours(row.label).length === 1 ? theirs(row.label) : [];
      const match = other.length === 1 ? other[0] : undefined;
      if (match !== undefined) taken.add(match);
      rows.push(compareRows('data', columns, row, match));
    }
    for (const row of b.rows) if (!taken.has(row)) rows.push(compareRows('data', columns, undefined, row));
  }
  rows.push(compareRows('total', columns, a.total, b.total));
  const cells = rows.flatMap((row) => row.cells);
  const both = cells.filter(({ difference }) => difference !== undefined);
  return {
    rows,
    compared: both.length,
    differing: both.filter(({ difference }) => difference !== 0).length,
    undecided: cells.filter(({ undecided }) => undecided).length,
  };
}

function compareRows(
  kind: ComparedRow['kind'],
  columns: readonly number[],
  a: CountedRow | undefined,
  b: CountedRow | undefined,
): ComparedRow {
  const cells = columns.map((column): ComparedCell => {
    const sides = [a?.cells[column], b?.cells[column]];
    const [one, other] = sides.map(valueOf);
    const refused = sides.some((cell) => cell !== undefined && 'refused' in cell);
    return {
      column,
      ...(one !== undefined && { a: one }),
      ...(other !== undefined && { b: other }),
      ...(refused && { undecided: true as const }),
      // Rates are shown with few decimals: what differs is rounded as they are.
      ...(one !== undefined && other !== undefined && { difference: Math.round((other - one) * 10_000) / 10_000 }),
    };
  });
  const only = a === undefined ? 'b' : b === undefined ? 'a' : undefined;
  return { kind, label: a?.label ?? b?.label ?? '', cells, ...(only !== undefined && { only }) };
}

export function valueOf(cell: CountedCell | undefined): number | undefined {
  return cell !== undefined && 'value' in cell ? cell.value : undefined;
}

/** Rows of a name. */
function byName(rows: readonly CountedRow[]): (label: string) => readonly CountedRow[] {
  const known = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const key = fold(row.label);
    const met = known.get(key);
    if (met === undefined) known.set(key, [row]);
    else met.push(row);
  }
  // Names that differ by tones alone are not the same: what the key finds is still compared.
  return (label) => (known.get(fold(label)) ?? []).filter((row) => sameName(row.label, label));
}
