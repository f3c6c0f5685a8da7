import type { FigureTable } from '../../table/figures';
import { message } from '../../text/message';
import type { Finding, Severity, Source } from '../finding';
import type { RuleHead } from '../rule';
import { columnLabel, usedFigure } from './columns';
import { sumText } from './equation';
import type { RowsSum } from './rows-sum';

/** Above this many parts the sum is given without its parts. */
const SPELLED = 6;

/** One finding for each column whose parts do not make the total. */
export function rowsFindings(rule: RuleHead, table: FigureTable, sum: RowsSum, severity: Severity, source: Source): Finding[] {
  return sum.breaks.map(({ at, result }) => {
    const column = columnLabel(table.columns[at]);
    const raws = sum.parts.map((row) => ({ raw: row.cells[at]?.raw, sign: 1 as const }));
    const spelled = raws.length <= SPELLED;
    const difference = result.total - result.sum;
    const variant = result.atLeast ? '.at-least' : spelled ? '' : '.many';
    return {
      id: `${rule.id}.${column}|${sum.total.row}|${sum.total.label}`,
      rule: rule.id,
      severity,
      what: message(`rule.${rule.id}.what${variant}`, {
        column,
        row: sum.total.label,
        parts: sumText(raws.slice(0, SPELLED)),
        rows: sum.parts.length,
        sum: result.sum,
        found: result.total,
        difference: Math.abs(difference),
      }),
      why: message(`rule.${rule.id}.why`),
      next: message(`rule.${rule.id}.next`),
      figures: [sum.total, ...sum.parts].flatMap((row) => usedFigure(table, row, at, source) ?? []),
      ...(!result.atLeast && { expected: result.sum }),
      found: result.total,
      difference,
      source: rule.source,
    };
  });
}
