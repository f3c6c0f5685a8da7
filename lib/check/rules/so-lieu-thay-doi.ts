import { momentText } from '../../calendar/say-moment';
import { dayOf } from '../../text/moment';
import type { CaptureRule, KnownCapture } from '../capture-rule';
import type { RuleHead } from '../rule';
import { betweenFinding, countsOf, nonEmpty, sharedRows, wholeRow, type Difference } from '../shapes/side-by-side';

const head: RuleHead = {
  id: 'so-lieu-thay-doi',
  severity: 'note',
  source: 'Cổng tính lại bảng theo trạng thái lúc mở: cùng một kỳ đã hết, hai lần đọc có thể ra hai số',
};

/** Figures of a period that was over when they were first read, and that are others now: the portal counts by the states of today. */
export const soLieuThayDoi: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures, { before }) =>
    captures.flatMap((now) => {
      const then = before(now);
      // While a period runs its figures grow.
      if (then === undefined || dayOf(then.lastSeen) <= now.period.to) return [];
      const [own, other] = [wholeRow(now), wholeRow(then)];
      const whole = own && other ? changed(now, then, [[own, other]]) : [];
      const differences = nonEmpty(whole.length > 0 ? whole : changed(now, then, sharedRows(now, then)));
      if (differences === undefined) return [];
      const about = [now.portal, now.screen, now.unit, now.period.from, now.period.to];
      const values = { earlier: momentText(then.lastSeen), now: momentText(now.lastSeen) };
      return [betweenFinding(head, { about, differences, values })];
    }),
};

type Rows = ReturnType<typeof sharedRows>;

function changed(now: KnownCapture, then: KnownCapture, rows: Rows): Difference[] {
  return rows.flatMap(([own, other]) => {
    const before = countsOf(then, other);
    return [...countsOf(now, own)].flatMap(([indicator, found]) => {
      const expected = before.get(indicator);
      return expected === undefined || expected.value === found.value ? [] : [{ found, expected }];
    });
  });
}
