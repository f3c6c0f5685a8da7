import type { FigureRow, FigureTable } from '../../table/figures';
import { message, type Message, type MessageValue } from '../../text/message';
import type { Quantity } from '../../text/quantity';
import type { Finding, Severity, Source } from '../finding';
import type { RuleHead } from '../rule';
import { columnLabel, isCount, usedFigures } from './columns';

/** Shape `equation`: total = sum of terms, by position in `table.columns`. */
export interface Equation {
  /** Part of the finding's id and, with `named`, of its sentence. */
  key: string;
  total: number;
  terms: readonly { at: number; sign: 1 | -1 }[];
  severity: Severity;
  /** The terms may leave something out: they can be less than the total, never more. */
  atMost?: true;
}

export type EquationResult =
  | { kind: 'holds' }
  | { kind: 'breaks'; sum: number; total: number; atLeast: boolean }
  /** A figure is missing, or is no count. */
  | { kind: 'cannot' };

const CANNOT: EquationResult = { kind: 'cannot' };
const HOLDS: EquationResult = { kind: 'holds' };

/**
 * Exact, in whole numbers. With a part missing the sum is unknown, and nothing is said unless the parts that are there already
 * exceed the total (`atLeast`), which no missing part can mend.
 */
export function evaluate(total: Quantity | undefined, terms: readonly { quantity: Quantity | undefined; sign: 1 | -1 }[]): EquationResult {
  if (total === undefined || !isCount(total)) return CANNOT;
  let sum = 0;
  let missing = false;
  let signed = false;
  for (const { quantity, sign } of terms) {
    if (quantity === undefined) {
      missing = true;
      continue;
    }
    if (!isCount(quantity)) return CANNOT;
    signed ||= sign < 0;
    sum += sign * quantity.value;
  }
  if (missing) return !signed && sum > total.value ? { kind: 'breaks', sum, total: total.value, atLeast: true } : CANNOT;
  return sum === total.value ? HOLDS : { kind: 'breaks', sum, total: total.value, atLeast: false };
}

export function evaluateRow(row: FigureRow, equation: Equation): EquationResult {
  const total = row.cells[equation.total];
  if (total === undefined) return CANNOT;
  const result = evaluate(
    total,
    equation.terms.map(({ at, sign }) => ({ quantity: row.cells[at], sign })),
  );
  if (equation.atMost !== true || result.kind !== 'breaks') return result;
  return result.sum > result.total ? { ...result, atLeast: true } : CANNOT;
}

/** `4.531 + 2`, as written on the page; a missing part shows as `…`. */
export function sumText(parts: readonly { raw: string | undefined; sign: 1 | -1 }[]): string {
  return parts.map(({ raw, sign }, index) => `${index === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + '}${raw ?? '…'}`).join('');
}

/** The finding for one row, or undefined when the equation holds or cannot be tested there. */
export function equationFinding(
  rule: RuleHead,
  table: FigureTable,
  row: FigureRow,
  equation: Equation,
  source: Source,
): Finding | undefined {
  const result = evaluateRow(row, equation);
  if (result.kind !== 'breaks') return undefined;
  const { sum, total, atLeast } = result;
  const parts = sumText(equation.terms.map(({ at, sign }) => ({ raw: row.cells[at]?.raw, sign })));
  const column = columnLabel(table.columns[equation.total]);
  const difference = total - sum;
  const values = { row: row.label, column, parts, sum, found: total, difference: Math.abs(difference) };
  return {
    id: `${rule.id}.${equation.key}|${row.row}|${row.label}`,
    rule: rule.id,
    severity: equation.severity,
    what: sentence(rule, table, equation, atLeast, values),
    why: message(`rule.${rule.id}.why`),
    next: message(`rule.${rule.id}.next`),
    figures: usedFigures(table, row, [equation.total, ...equation.terms.map(({ at }) => at)], source),
    ...(!atLeast && { expected: sum }),
    found: total,
    difference,
    source: rule.source,
  };
}

/** Two columns that must be equal are told as such. */
function sentence(
  { id }: RuleHead,
  table: FigureTable,
  { terms }: Equation,
  atLeast: boolean,
  values: Readonly<Record<string, MessageValue>>,
): Message {
  const [only, ...others] = terms;
  if (atLeast || only === undefined || others.length > 0) return message(`rule.${id}.what${atLeast ? '.at-least' : ''}`, values);
  return message('rule.equal-columns', { ...values, other: columnLabel(table.columns[only.at]) });
}
