import type { FigureTable, PrintedFormula } from '../../table/figures';
import type { FigureRule, RuleHead } from '../rule';
import { sumsAcross } from '../linked-sums';
import { equationFinding, type Equation } from '../shapes/equation';

const head: RuleHead = {
  id: 'cong-thuc-in-san',
  severity: 'block',
  source: 'Phép cộng in ngay dưới tiêu đề của bảng',
};

/** Sums that the table itself prints under its header, e.g. (3 = 4 + 5). */
export const congThucInSan: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    const equations = equationsOf(table);
    return table.rows.flatMap((row) => equations.flatMap((one) => equationFinding(head, table, row, one, source) ?? []));
  },
  sums: (table) => sumsAcross(table, equationsOf(table)),
};

function equationsOf(table: FigureTable): Equation[] {
  return table.formulas.flatMap((formula) => toEquation(table, formula) ?? []);
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

/** Undefined when the number is not printed, or printed twice. */
function positionOf(table: FigureTable, number: number): number | undefined {
  const first = table.columns.findIndex((column) => column.number === number);
  const last = table.columns.findLastIndex((column) => column.number === number);
  return first >= 0 && first === last ? first : undefined;
}
