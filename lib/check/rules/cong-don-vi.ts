import { samePeriod } from '../../calendar/period';
import type { CaptureRule } from '../capture-rule';
import type { RuleHead } from '../rule';
import { betweenFinding, countsOf, nonEmpty, readTogether, rowNamed, wholeRow, type Difference } from '../shapes/side-by-side';

const head: RuleHead = {
  id: 'cong-don-vi',
  severity: 'warn',
  source: 'Số liệu của một đơn vị trong bảng tổng hợp bằng số liệu trong báo cáo của chính đơn vị đó, cùng kỳ',
};

/** A row of a table of units against the unit's own report of the same portal and period. */
export const congDonVi: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures) =>
    captures
      .filter(({ table }) => table.rowsAre === 'unit' && table.rows.length > 1)
      .flatMap((all) =>
        captures.flatMap((own) => {
          if (own === all || own.unit === all.unit || own.portal !== all.portal || !samePeriod(own.period, all.period)) return [];
          if (!readTogether(own, all)) return [];
          const [theirs, whole] = [rowNamed(all, own.unit), wholeRow(own)];
          if (theirs === undefined || whole === undefined) return [];
          const expected = countsOf(own, whole);
          const shared = [...countsOf(all, theirs)].flatMap(([indicator, found]): Difference[] => {
            const other = expected.get(indicator);
            return other === undefined || !readTogether(own, all, indicator) ? [] : [{ found, expected: other }];
          });
          const differences = nonEmpty(shared.filter((one) => one.found.value !== one.expected.value));
          if (differences === undefined) return [];
          const about = [all.portal, all.screen, all.unit, own.unit, own.screen, own.period.from];
          return [betweenFinding(head, { about, differences, values: { unit: own.unit } })];
        }),
      ),
};
