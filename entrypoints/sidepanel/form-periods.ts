import type { OfferedPeriod } from '../../components/forms/form-picker';
import { samePeriod, type Period } from '../../lib/calendar/period';
import {
  cut14,
  namedPeriodFor,
  periodBefore,
  periodName,
  periodOf,
  type NamedPeriod,
  type PeriodKind,
  type PeriodRule,
} from '../../lib/calendar/period-rule';
import type { OwnPeriod } from '../../lib/report/judge-period';
import type { Say } from '../../lib/text/say';
import { addDays, dayOf, type Moment } from '../../lib/text/moment';

/** How many periods of each kind are offered, the running one first. */
const OFFERED: readonly (readonly [PeriodKind, number])[] = [
  ['quarter', 6],
  ['month', 6],
  ['halfYear', 2],
  ['nineMonths', 2],
  ['year', 2],
];

/**
 * The quarter a report is being written for: the one that ended last, while it is being written (a month after its end), else
 * the one under way.
 */
export function likelyPeriod(now: Moment, rule: PeriodRule = cut14): Period {
  const running = namedPeriodFor('quarter', now, rule);
  const last = periodOf(periodBefore(running), rule);
  return dayOf(now) <= addDays(last.to, 31) ? last : periodOf(running, rule);
}

/** Periods of the office's rule, then those that the office has named. */
export function offeredPeriods(now: Moment, say: Say, rule: PeriodRule = cut14, own: readonly OwnPeriod[] = []): OfferedPeriod[] {
  const periods = OFFERED.flatMap(([kind, count]) => backFrom(namedPeriodFor(kind, now, rule), count)).map((named) =>
    periodOf(named, rule),
  );
  const distinct = periods.filter((one, index) => periods.findIndex((other) => samePeriod(one, other)) === index);
  const ofRule = distinct.flatMap((period) => {
    const name = periodName(period, rule);
    return name === undefined ? [] : [{ key: keyOfPeriod(period), label: say(name), period }];
  });
  const named = own.map(({ title, from, to }) => ({ key: keyOfPeriod({ from, to }), label: title, period: { from, to } }));
  return [...ofRule, ...named];
}

export function keyOfPeriod({ from, to }: Period): string {
  return `${from} ${to}`;
}

function backFrom(last: NamedPeriod, count: number): NamedPeriod[] {
  const periods = [last];
  for (let named = last; periods.length < count; periods.push(named)) named = periodBefore(named);
  return periods;
}
