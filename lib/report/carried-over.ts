import { compareFigures, type ComparedRow } from './compare-figures';
import type { CountedRow, FormFigures } from './counted-form';
import { sameName } from '../text/compare-labels';
import { onOneSide } from './explain-difference';
import type { ReportForm } from './form';

/** What was still being resolved at the end of one period against what the next one carries over, where the two differ. */
export interface CarriedOver {
  kind: ComparedRow['kind'];
  label: string;
  pendingBefore: number;
  carriedOver: number;
  /** Dossiers behind one of the two figures alone, where both are counted from dossiers. */
  codes: readonly string[];
}

/** Undefined where the form has no such columns. Periods and unit are the caller's to vouch for. */
export function carriedOverFrom(form: Pick<ReportForm, 'columns'>, before: FormFigures, now: FormFigures): CarriedOver[] | undefined {
  const carried = form.columns.find(({ indicator }) => indicator === 'carriedOver')?.number;
  const pending = form.columns.find(({ indicator }) => indicator === 'pending.total')?.number;
  if (carried === undefined || pending === undefined) return undefined;
  const only = (figures: FormFigures, column: number): FormFigures => ({
    ...figures,
    rows: figures.rows.map((row) => oneCell(row, column)),
    total: oneCell(figures.total, column),
  });
  const [a, b] = [only(before, pending), only(now, carried)];
  const { rows } = compareFigures({ columns: [{ number: 0, path: [] }] }, a, b);
  return rows.flatMap(({ kind, label, cells: [cell] }): CarriedOver[] => {
    if (cell?.a === undefined || cell.b === undefined || cell.a === cell.b) return [];
    const [left, right] = [rowOf(a, kind, label), rowOf(b, kind, label)].map((row) => row?.cells[0]?.codes ?? []);
    return [{ kind, label, pendingBefore: cell.a, carriedOver: cell.b, codes: onOneSide(left ?? [], right ?? []) }];
  });
}

function oneCell({ label, cells }: CountedRow, column: number): CountedRow {
  const cell = cells[column];
  return { label, cells: cell === undefined ? {} : { 0: cell } };
}

function rowOf(figures: FormFigures, kind: ComparedRow['kind'], label: string): CountedRow | undefined {
  return kind === 'total' ? figures.total : figures.rows.find((row) => sameName(row.label, label));
}
