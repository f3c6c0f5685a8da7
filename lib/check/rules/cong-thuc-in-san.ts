import type { FigureRow, FigureTable } from '../../table/figures';
import { message } from '../../text/message';
import type { Finding, Source } from '../finding';
import type { FigureRule, RuleHead } from '../rule';
import { sumsAcross } from '../linked-sums';
import { columnLabel, usedFigures } from '../shapes/columns';
import { equationFinding, evaluateRow, sumText, type Equation } from '../shapes/equation';
import { roundedRate } from '../shapes/possible';
import { printedIn, ratioIn, type PrintedRatio } from '../shapes/printed';

const head: RuleHead = {
  id: 'cong-thuc-in-san',
  severity: 'block',
  source: 'Phép tính in ngay dưới tiêu đề của bảng',
};

/**
 * Sums and rates that the table itself prints under its header, e.g. (3 = 4 + 5) and (7 = 6/5). A formula that most rows
 * contradict is the mistake itself: that is worth a note, and nothing is tested by it.
 */
export const congThucInSan: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    const { sums, ratios, distrusted } = printedIn(table);
    return [
      ...table.rows.flatMap((row) => sums.flatMap((one) => equationFinding(head, table, row, one, source) ?? [])),
      ...table.rows.flatMap((row) => ratios.flatMap((ratio) => ratioFinding(table, row, ratio, source) ?? [])),
      ...distrusted.flatMap((one) => distrust(table, one, source) ?? []),
    ];
  },
  sums: (table) => sumsAcross(table, printedIn(table).sums),
};

function ratioFinding(table: FigureTable, row: FigureRow, ratio: PrintedRatio, source: Source): Finding | undefined {
  const result = ratioIn(row, ratio);
  const shown = row.cells[ratio.of];
  if (shown === undefined || result === undefined || result.fits) return undefined;
  const expected = roundedRate(result, shown.decimals);
  const { numerator, denominator } = result;
  const column = columnLabel(table.columns[ratio.of]);
  return {
    id: `${head.id}.${ratio.of}|${row.row}|${row.label}`,
    rule: head.id,
    severity: 'warn',
    what: message(`rule.${head.id}.what.rate`, { row: row.label, column, numerator, denominator, expected, found: shown.raw }),
    why: message(`rule.${head.id}.why`),
    next: message(`rule.${head.id}.next`),
    figures: usedFigures(table, row, [ratio.of, ratio.numerator, ratio.denominator], source),
    expected,
    found: shown.value,
    source: head.source,
  };
}

function distrust(table: FigureTable, one: Equation, source: Source): Finding | undefined {
  const rows = table.rows.filter((row) => evaluateRow(row, one).kind === 'breaks');
  const [row] = rows;
  if (row === undefined) return undefined;
  const parts = sumText(one.terms.map(({ at, sign }) => ({ raw: columnLabel(table.columns[at]), sign })));
  const column = columnLabel(table.columns[one.total]);
  return {
    id: `${head.id}.khong-tin.${one.key}`,
    rule: head.id,
    severity: 'note',
    what: message(`rule.${head.id}.what.distrusted`, { column, parts, rows: rows.length }),
    why: message(`rule.${head.id}.why`),
    next: message(`rule.${head.id}.next.distrusted`),
    figures: usedFigures(table, row, [one.total, ...one.terms.map(({ at }) => at)], source),
    source: head.source,
  };
}
