import type { FigureRow, FigureTable, PrintedFormula } from '../../table/figures';
import { indexColumns } from './columns';
import { evaluateRow, type Equation } from './equation';
import { balanceOf, equation, groupEquations } from './form-equations';
import { canShow } from './possible';
import { tally } from './readings';

/** Printed formulas by position in `table.columns`; what names a column that is not there, or twice, is left out. */
export interface Printed {
  sums: readonly Equation[];
  ratios: readonly PrintedRatio[];
  /** Printed, but not what the table does: portals keep the formula row of another layout. */
  distrusted: readonly Equation[];
}

export interface PrintedRatio {
  of: number;
  numerator: number;
  denominator: number;
}

export function printedIn(table: FigureTable): Printed {
  const sums = table.formulas.flatMap((formula) => toEquation(table, formula) ?? []);
  const trusted = sums.filter((one) => isTrusted(table, one));
  const ratios = table.formulas.flatMap((formula) => toRatio(table, formula) ?? []);
  return {
    sums: trusted,
    distrusted: sums.filter((one) => !trusted.includes(one)),
    ratios: ratios.filter((ratio) => isRatioTrusted(table, ratio)),
  };
}

/**
 * A formula that more rows contradict than bear out is not the one these figures were made by. With a single row to judge by, it
 * yields to an identity of the forms with the same total that holds there.
 */
function isTrusted(table: FigureTable, one: Equation): boolean {
  const { holds, breaks } = tally(table.rows, one);
  if (breaks > holds && holds + breaks > 1) return false;
  if (breaks === 0) return true;
  const row = table.rows.find((candidate) => evaluateRow(candidate, one).kind === 'breaks');
  return holds > 0 || row === undefined || !identitiesOf(table).some((other) => contradicts(other, one, row));
}

function identitiesOf(table: FigureTable): Equation[] {
  const balance = balanceOf(table, indexColumns(table));
  const whole = balance === undefined ? [] : [equation('balance', balance.total, balance.core, 'warn')];
  return [...groupEquations(table), ...whole];
}

function contradicts(other: Equation, one: Equation, row: FigureRow): boolean {
  return other.total === one.total && evaluateRow(row, other).kind === 'holds';
}

function toEquation(table: FigureTable, formula: PrintedFormula): Equation | undefined {
  if (formula.operator !== 'sum') return undefined;
  const total = positionOf(table, formula.total);
  const terms = formula.terms.flatMap(({ column, sign }) => {
    const at = positionOf(table, column);
    return at === undefined ? [] : [{ at, sign }];
  });
  if (total === undefined || terms.length !== formula.terms.length || terms.length === 0) return undefined;
  return { key: String(formula.total), total, terms, severity: 'block' };
}

function toRatio(table: FigureTable, { operator, total, terms }: PrintedFormula): PrintedRatio | undefined {
  const [first, second, ...others] = terms;
  if (operator !== 'ratio' || first === undefined || second === undefined || others.length > 0) return undefined;
  const [of, numerator, denominator] = [total, first.column, second.column].map((number) => positionOf(table, number));
  return of === undefined || numerator === undefined || denominator === undefined ? undefined : { of, numerator, denominator };
}

function isRatioTrusted(table: FigureTable, ratio: PrintedRatio): boolean {
  const shown = table.rows.flatMap((row) => ratioIn(row, ratio) ?? []);
  return shown.filter(({ fits }) => !fits).length * 2 <= shown.length;
}

/** What a row says of a printed ratio; undefined where it cannot be told: a blank, or a cell that is no rate. */
export function ratioIn(
  row: FigureRow,
  { of, numerator, denominator }: PrintedRatio,
): { fits: boolean; numerator: number; denominator: number } | undefined {
  const [shown, a, b] = [row.cells[of], row.cells[numerator], row.cells[denominator]];
  if (shown === undefined || a === undefined || b === undefined || b.value === 0) return undefined;
  if (shown.percent !== true && shown.decimals === 0) return undefined;
  const ratio = { numerator: a.value, denominator: b.value };
  return { fits: canShow(shown, ratio), ...ratio };
}

/** Undefined when the number is not printed, or printed twice. */
function positionOf(table: FigureTable, number: number): number | undefined {
  const first = table.columns.findIndex((column) => column.number === number);
  const last = table.columns.findLastIndex((column) => column.number === number);
  return first >= 0 && first === last ? first : undefined;
}
