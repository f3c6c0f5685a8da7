import { periodText } from '../../calendar/say-moment';
import { evaluate } from '../../report/indices/evaluate';
import { indexById } from '../../report/indices/index-registry';
import { knownFigures, unitsIn } from '../../report/indices/known-figures';
import { isReached, targetFor, yearOf, type OfficeTarget } from '../../report/targets/office-targets';
import { message } from '../../text/message';
import { formatNumber } from '../../text/say';
import type { CaptureRule, KnownCapture } from '../capture-rule';
import type { Finding } from '../finding';
import type { RuleHead } from '../rule';

const head: RuleHead = {
  id: 'chi-tieu',
  severity: 'note',
  source: 'Chỉ tiêu giao cho đơn vị trong năm',
};

/** A rate below the target set for the unit, in the newest period of which it is known. */
export const chiTieu: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures, { targets }) => {
    const ids = [...new Set(targets.targets.map(({ index }) => index))];
    return unitsIn(captures).flatMap((unit) =>
      ids.flatMap((id) => {
        for (const period of newestFirst(captures)) {
          const target = targetFor(targets, id, unit.name, yearOf(period));
          const index = indexById(id);
          if (target === undefined || index === undefined) continue;
          const { ratio, used } = evaluate(index, knownFigures(captures, { unit, period }));
          if (ratio === undefined) continue;
          const figures = used.flatMap((amount) => amount.figures);
          return isReached(target, ratio) === false ? [finding(target, unit.name, period, ratio, figures)] : [];
        }
        return [];
      }),
    );
  },
};

function newestFirst(captures: readonly KnownCapture[]): KnownCapture['period'][] {
  const periods = new Map(captures.map(({ period }) => [`${period.to} ${period.from}`, period]));
  return [...periods].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, period]) => period);
}

type Figures = ReturnType<typeof evaluate>['used'][number]['figures'];

function finding(target: OfficeTarget, unit: string, period: KnownCapture['period'], ratio: number, figures: Figures): Finding {
  const rounded = Math.round(ratio * 10_000 + 1e-9) / 100;
  // Cut where rounding would reach the target: 89,998% is not "90%, chỉ tiêu 90%".
  const reached = rounded < target.atLeast ? rounded : Math.floor(ratio * 10_000 + 1e-9) / 100;
  return {
    id: [head.id, target.index, unit, period.from, period.to].join('|'),
    rule: head.id,
    severity: head.severity,
    what: message(`rule.${head.id}.what`, {
      unit,
      period: periodText(period),
      index: message(`index.${target.index}.title`),
      reached,
      target: target.atLeast,
    }),
    why: message(`rule.${head.id}.why`),
    next: message(`rule.${head.id}.next`),
    figures: figures.map(({ value, captureId, portal, screen, row, column, at }) => ({
      label: column,
      raw: formatNumber(value),
      value,
      source: { captureId, portal, screen, unit, period, row, column, at },
    })),
    expected: target.atLeast,
    found: reached,
    source: target.decision === '' ? head.source : target.decision,
  };
}
