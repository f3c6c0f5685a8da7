import type { FigureTable } from '../../table/figures';
import type { Finding } from '../finding';
import type { FigureContext, FigureRule, RuleHead } from '../rule';
import { sumsAcross } from '../linked-sums';
import { indexColumns } from '../shapes/columns';
import { equationFinding, type Equation } from '../shapes/equation';
import { balanceOf, equation, groupEquations, type Balance } from '../shapes/form-equations';
import { bestReading, bornOut, choices, isSure } from '../shapes/readings';

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
      equationsOf(table).filter((one) => isSure(table, one)),
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
 * Certain in biểu II.06a when only (7) and (11) are there. Other layouts leave waiting dossiers out of both halves, so that the
 * halves are less than the whole: equality is then expected only where the rows of the table bear it out. With other outcomes
 * shown, each report decides for itself which of them lie inside: the reading under which most rows hold is taken, the fullest
 * first, and what departs from it only warns.
 */
function balanceEquation(table: FigureTable, { total, core, others, known, of06a }: Balance): Equation {
  if (others.length === 0) {
    const plain = equation('balance', total, core, of06a && known ? 'block' : 'warn');
    return of06a || bornOut(table, plain) ? plain : { ...plain, atMost: true };
  }
  const [first, ...readings] = choices(others).map((some) => equation('balance', total, [...core, ...some], 'warn'));
  const best = bestReading(table.rows, [first ?? equation('balance', total, core, 'warn'), ...readings]);
  if (bornOut(table, best)) return best;
  // The columns that are not understood may hold what is lacking.
  if (!known) return { ...best, atMost: true };
  return of06a ? best : { ...best, severity: 'note' };
}
