import type { OfferedPeriod } from '../../components/forms/form-picker';
import { samePeriod, type Period } from '../../lib/calendar/period';
import { namedPeriodFor, periodBefore, periodName, periodOf } from '../../lib/calendar/period-rule';
import type { Say } from '../../lib/text/say';
import { addDays, dayOf, type Moment } from '../../lib/text/moment';

const QUARTERS = 6;

/**
 * The quarter a report is being written for: the one that ended last, while it is being written (a month after its end), else
 * the one under way.
 */
export function likelyPeriod(now: Moment): Period {
  const running = namedPeriodFor('quarter', now);
  const last = periodOf(periodBefore(running));
  return dayOf(now) <= addDays(last.to, 31) ? last : periodOf(running);
}

/** Quarters of the 15→14 rule, the running one first, with six and twelve months of the running year. */
export function offeredPeriods(now: Moment, say: Say): OfferedPeriod[] {
  const periods: Period[] = [];
  for (let named = namedPeriodFor('quarter', now), n = 0; n < QUARTERS; n++, named = periodBefore(named)) periods.push(periodOf(named));
  periods.push(periodOf(namedPeriodFor('month', now)), periodOf(namedPeriodFor('halfYear', now)), periodOf(namedPeriodFor('year', now)));
  const distinct = periods.filter((one, index) => periods.findIndex((other) => samePeriod(one, other)) === index);
  return distinct.flatMap((period) => {
    const name = periodName(period);
    return name === undefined ? [] : [{ key: `${period.from} ${period.to}`, label: say(name), period }];
  });
}
