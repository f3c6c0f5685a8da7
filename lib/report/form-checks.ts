import { valueOf } from './compare-figures';
import type { CountedRow } from './counted-form';
import type { FormEquation, ReportForm } from './form';

/** One identity of the form in one row. `open`: a figure it needs is missing. */
export interface EquationCheck {
  equation: FormEquation;
  holds: 'yes' | 'no' | 'open';
}

/** The identities of the form that touch a column, in one row. */
export function checksOf(form: Pick<ReportForm, 'equations'>, row: CountedRow, column: number): EquationCheck[] {
  return form.equations
    .filter(({ total, parts }) => total === column || parts.includes(column))
    .map((equation) => ({ equation, holds: holds(equation, row) }));
}

function holds({ total, parts }: FormEquation, row: CountedRow): EquationCheck['holds'] {
  const sum = valueOf(row.cells[total]);
  let together = 0;
  for (const part of parts) {
    const value = valueOf(row.cells[part]);
    if (value === undefined) return 'open';
    together += value;
  }
  if (sum === undefined) return 'open';
  return sum === together ? 'yes' : 'no';
}
