import { samePeriod } from '../../calendar/period';
import type { CaptureRule, KnownCapture } from '../capture-rule';
import type { Finding } from '../finding';
import type { RuleHead } from '../rule';
import { doubledBetween } from '../shapes/counted-twice';
import { betweenFinding, countIn, readTogether, wholeRow } from '../shapes/side-by-side';
import type { IndicatorId } from '../../vocabulary/indicator';

const head: RuleHead = {
  id: 'dem-hai-lan',
  severity: 'note',
  source: 'Chứng thực bản sao điện tử, liên thông và hồ sơ trên Cổng Dịch vụ công quốc gia: mỗi hồ sơ chỉ tính một lần',
};

const flows: readonly IndicatorId[] = ['received.online', 'received.total', 'toResolve.total', 'resolved.total'];

/**
 * Two screens whose figures differ by exactly what is counted apart (certified copies, linked procedures): one of them holds it
 * inside the total. Whoever adds it to that one counts it twice.
 */
export const demHaiLan: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures) => captures.flatMap((a, index) => captures.slice(index + 1).flatMap((b) => compare(a, b, captures) ?? [])),
};

function compare(a: KnownCapture, b: KnownCapture, captures: readonly KnownCapture[]): Finding | undefined {
  if (a.unit !== b.unit || !samePeriod(a.period, b.period) || (a.portal === b.portal && a.screen === b.screen) || !readTogether(a, b))
    return undefined;
  const [own, other] = [wholeRow(a), wholeRow(b)];
  if (own === undefined || other === undefined) return undefined;
  for (const indicator of flows) {
    const [first, second] = [countIn(a, own, indicator), countIn(b, other, indicator)];
    if (first === undefined || second === undefined || first.value === second.value) continue;
    const [found, expected] = first.value > second.value ? [first, second] : [second, first];
    const apart = doubledBetween({ found, expected }, captures);
    if (apart === undefined) continue;
    const about = [a.portal, a.screen, b.portal, b.screen, a.unit, a.period.from, indicator];
    const finding = betweenFinding(head, { about, differences: [{ found, expected }], values: { apart: apart.used.label } });
    return { ...finding, figures: [...finding.figures, apart.used] };
  }
  return undefined;
}
