import type { FigureRow, FigureTable } from '../../table/figures';
import type { Finding } from '../finding';
import type { FigureContext, FigureRule, RuleHead } from '../rule';
import { sumsAcross } from '../linked-sums';
import { indexColumns } from '../shapes/columns';
import { equationFinding, evaluateRow, type Equation } from '../shapes/equation';
import { balanceOf, equation, groupEquations, type Balance } from '../shapes/form-equations';

const head: RuleHead = {
  id: 'can-doi-06a',
  severity: 'block',
  source: 'Thông tư 01/2020/TT-VPCP, Biểu số II.06a/VPCP/KSTT: (3)=(4)+(5)+(6); (7)=(8)+(9)+(10); (11)=(12)+(13); (3)=(7)+(11)',
};

/** The identities of biểu II.06a in every row, as far as the table's own columns carry them. */
export const canDoi06a: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, context) => findAll(table, equationsOf(table), context),
  sums: (table) =>
    sumsAcross(
      table,
      equationsOf(table).filter(({ severity }) => severity === 'block'),
    ),
};

function equationsOf(table: FigureTable): Equation[] {
  const index = indexColumns(table);
  const equations = groupEquations(table, index);
  const balance = balanceOf(table, index);
  return balance === undefined ? equations : [...equations, balanceEquation(table, balance)];
}

function findAll(table: FigureTable, equations: readonly Equation[], { source }: FigureContext): Finding[] {
  return table.rows.flatMap((row) => equations.flatMap((one) => equationFinding(head, table, row, one, source) ?? []));
}

/**
 * Certain when only (7) and (11) are there. With other outcomes shown, each report decides for itself which of them lie inside:
 * the reading under which most rows hold is taken, the fullest first, and what departs from it only warns.
 */
function balanceEquation(table: FigureTable, { total, core, others, certain }: Balance): Equation {
  if (others.length === 0) return equation('balance', total, core, certain ? 'block' : 'warn');
  let best = equation('balance', total, [...core, ...others], 'warn');
  let most = holding(table.rows, best);
  for (let mask = (1 << others.length) - 2; mask >= 0; mask--) {
    const reading = equation('balance', total, [...core, ...others.filter((_, bit) => (mask >> bit) & 1)], 'warn');
    const count = holding(table.rows, reading);
    if (count > most) [best, most] = [reading, count];
  }
  return best;
}

function holding(rows: readonly FigureRow[], one: Equation): number {
  return rows.reduce((count, row) => count + (evaluateRow(row, one).kind === 'holds' ? 1 : 0), 0);
}
