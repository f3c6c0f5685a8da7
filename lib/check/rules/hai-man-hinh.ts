import { samePeriod } from '../../calendar/period';
import type { CaptureRule, KnownCapture } from '../capture-rule';
import type { Finding } from '../finding';
import type { RuleHead } from '../rule';
import { betweenFinding, countsOf, nonEmpty, readTogether, wholeRow, type Difference } from '../shapes/side-by-side';
import { doubledBetween } from '../shapes/counted-twice';

const head: RuleHead = {
  id: 'hai-man-hinh',
  severity: 'warn',
  source: 'Cùng đơn vị, cùng kỳ, cùng chỉ tiêu: hai màn hình, hai hệ thống phải ghi một số',
};

/** Figures of two screens that must agree before the others are expected to. */
const EVIDENCE = 2;

/**
 * The same figure on two screens, or in two systems. Screens count by different conventions and systems hold different
 * dossiers, so that a difference means something only where most of the other figures show that the same is counted.
 */
export const haiManHinh: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures) => inOrder(captures).flatMap((a, index, sorted) => sorted.slice(index + 1).flatMap((b) => compare(a, b, captures))),
};

/** By where they stand, not by when they were read: a table that is read again keeps the id of its finding. */
function inOrder(captures: readonly KnownCapture[]): KnownCapture[] {
  return captures.toSorted((a, b) => order(a.portal, b.portal) || order(a.screen, b.screen));
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function compare(a: KnownCapture, b: KnownCapture, captures: readonly KnownCapture[]): Finding[] {
  if (a.unit !== b.unit || !samePeriod(a.period, b.period) || (a.portal === b.portal && a.screen === b.screen) || !readTogether(a, b))
    return [];
  const shared = sharedCounts(a, b);
  const same = shared.filter(({ found, expected }) => found.value === expected.value && found.value > 0);
  const different = shared.filter(({ found, expected }) => found.value !== expected.value);
  if (same.length < EVIDENCE || same.length <= different.length) return [];
  // What was counted twice has a finding of its own.
  const differences = nonEmpty(different.filter((one) => doubledBetween(one, captures) === undefined));
  if (differences === undefined) return [];
  const about = [a.portal, a.screen, b.portal, b.screen, a.unit, a.period.from, a.period.to];
  return [betweenFinding(head, { severity: a.portal === b.portal ? 'warn' : 'note', about, differences })];
}

function sharedCounts(a: KnownCapture, b: KnownCapture): Difference[] {
  const [own, other] = [wholeRow(a), wholeRow(b)];
  if (own === undefined || other === undefined) return [];
  const expected = countsOf(b, other);
  return [...countsOf(a, own)].flatMap(([indicator, found]) => {
    const theirs = expected.get(indicator);
    return theirs === undefined || !readTogether(a, b, indicator) ? [] : [{ found, expected: theirs }];
  });
}
