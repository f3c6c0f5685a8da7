import { addDays } from '../../text/moment';
import type { FigureRow } from '../../table/figures';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { CaptureRule, KnownCapture } from '../capture-rule';
import type { RuleHead } from '../rule';
import {
  betweenFinding,
  countIn,
  nonEmpty,
  readAtEnd,
  readSoon,
  sharedRows,
  wholeRow,
  type Difference,
  type Placed,
} from '../shapes/side-by-side';

const head: RuleHead = {
  id: 'ky-truoc-chuyen-sang',
  severity: 'warn',
  source: 'Biểu số II.06a/VPCP/KSTT: cột (6) Từ kỳ trước của kỳ này là cột (11) Đang giải quyết của kỳ liền trước',
};

interface Carry {
  carried: IndicatorId;
  pending: IndicatorId;
  /** What makes up the pending ones where there is no column for them. */
  parts: readonly IndicatorId[];
  /** May have been carried over too, where a report keeps it apart from the pending ones. */
  beside: readonly IndicatorId[];
}

const carries: readonly Carry[] = [
  {
    carried: 'carriedOver',
    pending: 'pending.total',
    parts: ['pending.inTime', 'pending.overdue'],
    beside: ['awaitingSupplement', 'paused', 'awaitingPayment', 'awaitingReception'],
  },
  { carried: 'petition.carriedOver', pending: 'petition.pending', parts: [], beside: ['petition.noGrounds'] },
  { carried: 'case.carriedOver', pending: 'case.pending', parts: ['case.inTime', 'case.overdue'], beside: ['case.awaitingReception'] },
];

/** What was in work at the end of one period is what the next one begins with, on the same screen, for the same unit. */
export const kyTruocChuyenSang: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures) =>
    captures.flatMap((now) => {
      const before = captures.find((other) => follows(now, other));
      if (before === undefined) return [];
      const rows = sharedRows(now, before).flatMap((pair) => differenceIn(now, before, pair) ?? []);
      const [own, other] = [wholeRow(now), wholeRow(before)];
      const whole = own && other && differenceIn(now, before, [own, other]);
      // Where single rows tell, the total only repeats them.
      const differences = nonEmpty(rows.length > 0 ? rows : whole === undefined ? [] : [whole]);
      if (differences === undefined) return [];
      const about = [now.portal, now.screen, now.unit, now.period.from];
      // Read later, the period before shows what is still in work today.
      return [betweenFinding(head, { severity: readSoon(before) ? 'warn' : 'note', about, differences })];
    }),
};

function follows(now: KnownCapture, before: KnownCapture): boolean {
  return (
    now.portal === before.portal &&
    now.screen === before.screen &&
    now.unit === before.unit &&
    readAtEnd(before) &&
    now.period.from === addDays(before.period.to, 1)
  );
}

function differenceIn(now: KnownCapture, before: KnownCapture, [own, other]: readonly [FigureRow, FigureRow]): Difference | undefined {
  for (const { carried, pending, parts, beside } of carries) {
    const found = countIn(now, own, carried);
    const expected = countIn(before, other, pending) ?? sumOf(parts.map((part) => countIn(before, other, part)));
    if (found === undefined || expected === undefined || found.value === expected.value) continue;
    const kept = beside.flatMap((indicator) => countIn(before, other, indicator) ?? []);
    if (sums(kept.map(({ value }) => value)).has(found.value - expected.value)) continue;
    return { found, expected: { ...expected, rest: [...(expected.rest ?? []), ...kept.map(({ used }) => used)] } };
  }
  return undefined;
}

function sumOf(parts: readonly (Placed | undefined)[]): Placed | undefined {
  const [first, ...others] = parts;
  if (first === undefined || !others.every((part) => part !== undefined)) return undefined;
  const value = others.reduce((all, part) => all + part.value, first.value);
  return { value, used: first.used, rest: others.map(({ used }) => used) };
}

/** What some of these come to. */
function sums(values: readonly number[]): Set<number> {
  let found = new Set([0]);
  for (const value of values) found = new Set([...found, ...[...found].map((sum) => sum + value)]);
  return found;
}
