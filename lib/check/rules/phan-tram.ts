import type { FigureRow, FigureTable } from '../../table/figures';
import { message } from '../../text/message';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Finding } from '../finding';
import type { FigureContext, FigureRule, RuleHead } from '../rule';
import { columnLabel, indexColumns, isCount, usedFigures, type ColumnIndex } from '../shapes/columns';
import { canShow, roundedRate } from '../shapes/possible';

const head: RuleHead = {
  id: 'phan-tram',
  severity: 'warn',
  source: 'Tỷ lệ tính lại từ các số trong cùng dòng, theo số chữ số thập phân đang ghi',
};

interface Definition {
  numerator: readonly IndicatorId[];
  denominator: readonly IndicatorId[];
}

const resolved: readonly (readonly IndicatorId[])[] = [
  ['resolved.total'],
  ['resolved.early', 'resolved.onTime', 'resolved.late'],
  ['resolved.earlyOrOnTime', 'resolved.late'],
];
const onTime: readonly (readonly IndicatorId[])[] = [['resolved.early', 'resolved.onTime'], ['resolved.earlyOrOnTime']];
const pending: readonly (readonly IndicatorId[])[] = [['pending.total'], ['pending.inTime', 'pending.overdue']];
const received: readonly (readonly IndicatorId[])[] = [
  ['received.online', 'received.directOrPostal'],
  ['received.online', 'received.direct', 'received.postal'],
  ['received.total'],
  ['toResolve.total'],
];

const paid: readonly (readonly IndicatorId[])[] = [['payment.dossiers'], ['payment.owing'], ['payment.direct', 'payment.online']];

function every(numerators: readonly (readonly IndicatorId[])[], denominators: readonly (readonly IndicatorId[])[]): Definition[] {
  return numerators.flatMap((numerator) => denominators.map((denominator) => ({ numerator, denominator })));
}

/**
 * The definitions in use for each rate; reports differ, so a rate is doubted only when it fits none. The first that the table
 * carries is the one shown as the right value.
 */
const definitions: Partial<Record<IndicatorId, readonly Definition[]>> = {
  'rate.earlyOrOnTime': [
    ...every(onTime, [...resolved, ['toResolve.total']]),
    ...every(
      [
        ['resolved.early', 'resolved.onTime', 'pending.inTime'],
        ['resolved.earlyOrOnTime', 'pending.inTime'],
      ],
      [['toResolve.total']],
    ),
  ],
  'rate.resolvedLate': every([['resolved.late']], [...resolved, ['toResolve.total']]),
  'rate.pendingOverdue': every([['pending.overdue']], [...pending, ['toResolve.total']]),
  'rate.online': every([['received.online'], ['received.onlineFull', 'received.onlinePart'], ['received.onlineFull']], received),
  'rate.direct': every([['received.direct'], ['received.directOrPostal']], received),
  'rate.postal': every([['received.postal']], received),
  'rate.resolved': every(resolved, [['toResolve.total'], ['handled.total'], ['received.total']]),
  'rate.paymentOnline': every([['payment.online']], paid),
  'rate.paymentOnlineNational': every([['payment.onlineNational']], [...paid, ['payment.online']]),
  'rate.paymentDirect': every([['payment.direct']], paid),
  'rate.digitisedParts': every([['digitised.parts']], [['digitised.received'], ['digitised.parts', 'digitised.partsNot'], ...received]),
  'rate.digitisedResults': every(
    [['digitised.results']],
    [['digitised.resolved'], ['digitised.results', 'digitised.resultsNot'], ...resolved],
  ),
};

export const phanTram: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, context) => {
    const index = indexColumns(table);
    return (Object.keys(definitions) as IndicatorId[]).flatMap((indicator) => {
      const at = index.at.get(indicator);
      return at === undefined ? [] : table.rows.flatMap((row) => checkRow(table, index, row, indicator, at, context) ?? []);
    });
  },
};

function sumOf(index: ColumnIndex, row: FigureRow, indicators: readonly IndicatorId[]): { value: number; at: number[] } | undefined {
  const at: number[] = [];
  let value = 0;
  for (const indicator of indicators) {
    const position = index.at.get(indicator);
    const quantity = position === undefined ? undefined : row.cells[position];
    if (position === undefined || quantity === undefined || !isCount(quantity)) return undefined;
    at.push(position);
    value += quantity.value;
  }
  return { value, at };
}

function checkRow(
  table: FigureTable,
  index: ColumnIndex,
  row: FigureRow,
  indicator: IndicatorId,
  at: number,
  { source }: FigureContext,
): Finding | undefined {
  const shown = row.cells[at];
  if (shown === undefined) return undefined;
  let first: { numerator: number; denominator: number; at: number[] } | undefined;
  for (const definition of definitions[indicator] ?? []) {
    const numerator = sumOf(index, row, definition.numerator);
    const denominator = sumOf(index, row, definition.denominator);
    if (numerator === undefined || denominator === undefined) continue;
    const ratio = { numerator: numerator.value, denominator: denominator.value };
    if (canShow(shown, ratio)) return undefined;
    first ??= { ...ratio, at: [...new Set([...numerator.at, ...denominator.at])] };
  }
  if (first === undefined) return undefined;
  const expected = roundedRate(first, shown.decimals);
  return {
    id: `${head.id}.${indicator}|${row.row}|${row.label}`,
    rule: head.id,
    severity: head.severity,
    what: message(`rule.${head.id}.what`, {
      row: row.label,
      column: columnLabel(table.columns[at]),
      numerator: first.numerator,
      denominator: first.denominator,
      expected,
      found: shown.raw,
    }),
    why: message(`rule.${head.id}.why`),
    next: message(`rule.${head.id}.next`),
    figures: usedFigures(table, row, [at, ...first.at], source),
    expected,
    found: shown.value,
    difference: Math.round((shown.value - expected) * 1e6) / 1e6,
    source: head.source,
  };
}
