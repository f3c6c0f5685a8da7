import type { CountedCell, CountedRow } from './counted-form';
import { message, type Message } from '../text/message';
import type { IndicatorId } from '../vocabulary/indicator';
import type { Placement, UnclearReason } from '../dossier/bucket';
import type { FormColumn } from './form';

export type RefusalReason = UnclearReason | 'noRow' | 'noDueColumn' | 'notCountable';

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
export function spread(stray: RowTally, rows: readonly RowTally[]): void {
  const codesOf = new Map<IndicatorId, string[]>(stray.counted);
  for (const [indicator, reasons] of stray.doubts)
    codesOf.set(indicator, [...new Set([...(codesOf.get(indicator) ?? []), ...[...reasons.values()].flat()])]);
  for (const row of rows) {
    for (const [indicator, codes] of codesOf) {
      const reasons = row.doubts.get(indicator) ?? new Map<RefusalReason, string[]>();
      row.doubts.set(indicator, reasons.set('noRow', codes));
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

/** Indicators that counting can fill; any other column of a form is refused. */
const countable: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
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
  'awaitingSupplement',
  'awaitingPayment',
  'paused',
]);

export function countedRow(row: RowTally, columns: readonly FormColumn[], blocked: ReadonlySet<IndicatorId>): CountedRow {
  const cells: Record<number, CountedCell> = {};
  for (const { number, indicator } of columns) {
    const codes = row.counted.get(indicator) ?? [];
    const reasons = row.doubts.get(indicator);
    if (!countable.has(indicator)) cells[number] = { refused: message('report.refused.notCountable'), codes: [] };
    else if (reasons !== undefined) cells[number] = refusal(reasons);
    else if (blocked.has(indicator) && codes.length > 0) cells[number] = { refused: message('report.refused.noDueColumn'), codes };
    else cells[number] = { value: codes.length, codes };
  }
  return { label: row.label, cells };
}
