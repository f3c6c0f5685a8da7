import type { CountedCell, CountedRow } from './counted-form';
import { message, type Message } from '../text/message';
import type { IndicatorId } from '../vocabulary/indicator';
import type { Placement, UnclearReason } from '../dossier/bucket';
import type { ReportForm } from './form';

export type RefusalReason = UnclearReason | 'noRow' | 'noSystem' | 'noDueColumn' | 'notCountable' | 'byHand' | 'noWhole';

/** Dossiers gathered for one row while counting. */
export interface RowTally {
  label: string;
  counted: Map<IndicatorId, string[]>;
  doubts: Map<IndicatorId, Map<RefusalReason, string[]>>;
}

export function newTally(label: string): RowTally {
  return { label, counted: new Map(), doubts: new Map() };
}

export function tally(row: RowTally, code: string, placement: Placement): void {
  for (const indicator of placement.counts) {
    const codes = row.counted.get(indicator);
    if (codes === undefined) row.counted.set(indicator, [code]);
    else codes.push(code);
  }
  for (const { why, indicators } of placement.unclear) for (const indicator of indicators) addDoubt(row, indicator, why, code);
}

export function addDoubt(row: RowTally, indicator: IndicatorId, why: RefusalReason, code: string): void {
  let reasons = row.doubts.get(indicator);
  if (reasons === undefined) row.doubts.set(indicator, (reasons = new Map<RefusalReason, string[]>()));
  const codes = reasons.get(why);
  if (codes === undefined) reasons.set(why, [code]);
  // One dossier may be doubtful for the same figure twice (late.total as resolved and as pending).
  else if (codes[codes.length - 1] !== code) codes.push(code);
}

/** Dossiers without a row may belong to any row: every row's cells of their columns are refused. Lists are shared, not copied. */
export function spread(stray: RowTally, rows: readonly RowTally[], why: 'noRow' | 'noSystem' = 'noRow'): void {
  const codesOf = new Map<IndicatorId, string[]>(stray.counted);
  for (const [indicator, reasons] of stray.doubts)
    codesOf.set(indicator, [...new Set([...(codesOf.get(indicator) ?? []), ...[...reasons.values()].flat()])]);
  for (const row of rows) {
    for (const [indicator, codes] of codesOf) {
      const reasons = row.doubts.get(indicator) ?? new Map<RefusalReason, string[]>();
      row.doubts.set(indicator, reasons.set(why, codes));
    }
  }
}

const SHOWN = 3;

/** Names the first reason and its first dossiers; all of them stand in `codes` of the cell. */
function refusal(reasons: ReadonlyMap<RefusalReason, readonly string[]>): { refused: Message; codes: readonly string[] } {
  const lists = [...reasons.values()];
  const codes = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
  const [why = 'notCountable', first = []] = [...reasons].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const shown = first.slice(0, SHOWN).join(', ') + (first.length > SHOWN ? ', …' : '');
  const reason = message(`report.refused.${why}`, { count: first.length, codes: shown });
  const others = codes.length - first.length;
  return { refused: others > 0 ? message('report.refused.and-more', { reason, others }) : reason, codes };
}

/** Indicators that are counted dossier by dossier. */
const counted: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'toResolve.total',
  'received.total',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directOrPostal',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOrOnTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
  'late.total',
  'withdrawn',
  'returned',
  'returnedOrWithdrawn',
  'awaitingSupplement',
  'awaitingPayment',
  'paused',
]);

/** Indicators that are those dossiers under another name, or of several figures together. */
const together: Readonly<Partial<Record<IndicatorId, readonly IndicatorId[]>>> = {
  closingStock: ['pending.total'],
  'handled.total': ['resolved.total', 'pending.total'],
};

/** Part and whole of rates; of the whole, every part once. */
const rates: Readonly<Partial<Record<IndicatorId, { part: readonly IndicatorId[]; whole: readonly IndicatorId[] }>>> = {
  'rate.earlyOrOnTime': { part: ['resolved.earlyOrOnTime'], whole: ['resolved.earlyOrOnTime', 'resolved.late'] },
  'rate.resolvedLate': { part: ['resolved.late'], whole: ['resolved.total'] },
  'rate.pendingOverdue': { part: ['pending.overdue'], whole: ['pending.total'] },
  'rate.online': { part: ['received.online'], whole: ['received.total'] },
};

export function isCounted(indicator: IndicatorId | undefined): boolean {
  return indicator !== undefined && (counted.has(indicator) || together[indicator] !== undefined || rates[indicator] !== undefined);
}

/** @param silent indicators of which the convention says nothing, because no state of it has them */
export function countedRow(
  row: RowTally,
  form: Pick<ReportForm, 'columns' | 'ratios'>,
  blocked: ReadonlySet<IndicatorId>,
  silent: ReadonlySet<IndicatorId>,
): CountedRow {
  const cells: Record<number, CountedCell> = {};
  for (const { number, indicator } of form.columns) {
    if (indicator === undefined) cells[number] = { refused: message('report.refused.byHand'), codes: [] };
    else if (rates[indicator] === undefined) cells[number] = countedCell(row, indicator, blocked, silent);
    else {
      const { part, whole } = rates[indicator];
      cells[number] = rateOf(cellOf(row, part, blocked, silent), cellOf(row, whole, blocked, silent), 2);
    }
  }
  for (const { column, part, whole, decimals = 2 } of form.ratios ?? []) {
    const [over, under] = [cells[part], cells[whole]];
    if (over !== undefined && under !== undefined) cells[column] = rateOf(over, under, decimals);
  }
  return { label: row.label, cells };
}

function countedCell(
  row: RowTally,
  indicator: IndicatorId,
  blocked: ReadonlySet<IndicatorId>,
  silent: ReadonlySet<IndicatorId>,
): CountedCell {
  const parts = together[indicator];
  if (parts !== undefined) return cellOf(row, parts, blocked, silent);
  const codes = row.counted.get(indicator) ?? NO_CODES;
  const reasons = row.doubts.get(indicator);
  if (!counted.has(indicator) || (silent.has(indicator) && codes.length === 0))
    return { refused: message('report.refused.notCountable'), codes: NO_CODES };
  if (reasons !== undefined) return refusal(reasons);
  if (blocked.has(indicator) && codes.length > 0) return { refused: message('report.refused.noDueColumn'), codes };
  return { value: codes.length, codes };
}

const NO_CODES: readonly string[] = [];

/** Several figures that share no dossier, as one. */
function cellOf(
  row: RowTally,
  indicators: readonly IndicatorId[],
  blocked: ReadonlySet<IndicatorId>,
  silent: ReadonlySet<IndicatorId>,
): CountedCell {
  const cells = indicators.map((indicator) => countedCell(row, indicator, blocked, silent));
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return only;
  const refused = cells.find((cell) => 'refused' in cell);
  if (refused !== undefined) return refused;
  const codes = cells.flatMap((cell) => cell.codes);
  return { value: codes.length, codes };
}

function rateOf(part: CountedCell, whole: CountedCell, decimals: number): CountedCell {
  if ('refused' in part) return part;
  if ('refused' in whole) return whole;
  if (whole.value === 0) return { refused: message('report.refused.noWhole'), codes: NO_CODES };
  const step = 10 ** decimals;
  return { value: Math.round((part.value * 100 * step) / whole.value) / step, codes: part.codes };
}
