import { describe, expect, test } from 'vitest';
import { forms } from '../../../lib/report/form-registry';
import { resolveFigureColumns } from '../../../lib/table/resolve-columns';

/** A form that is read off a page by its headers has to be the form that is counted. */
describe.each(forms)('$id', (form) => {
  test('its own headers say what its columns count', () => {
    const formulas = form.equations.map(({ total, parts }) => ({
      total,
      terms: parts.map((column) => ({ column, sign: 1 as const })),
      operator: 'sum' as const,
    }));
    const numbers = form.columns.map(({ number }) => number);
    const columns = resolveFigureColumns(
      form.columns.map(({ path }) => path),
      numbers,
      form.unnumbered ? [] : formulas,
    );
    const differing = form.columns.flatMap(({ number, indicator, path }, at) =>
      columns[at]?.indicator === indicator ? [] : [`(${number}) ${path.join(' / ')}: ${columns[at]?.indicator} for ${indicator}`],
    );
    expect(differing).toEqual([]);
  });
});
