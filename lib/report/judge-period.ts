import { samePeriod, type Period } from '../calendar/period';
import {
  cut14,
  namedPeriodFor,
  periodBefore,
  periodKinds,
  periodOf,
  periodRules,
  recognisePeriod,
  type NamedPeriod,
  type PeriodRule,
} from '../calendar/period-rule';
import { dayNumber } from '../text/moment';

/** A period that somebody has given a name, because an office reports by it. */
export interface OwnPeriod extends Period {
  title: string;
}

/**
 * Whether a period is one of the rule. `asks` tells why the official is asked before anything is counted: `order` ends before it
 * begins, `long` longer than a year, `other-rule` whole of another rule, `own` as the office has named it, `differs` else.
 */
export type PeriodJudgement = { follows: true; named: NamedPeriod } | DifferingPeriod;

export interface DifferingPeriod {
  follows: false;
  asks: 'order' | 'long' | 'other-rule' | 'own' | 'differs';
  days: number;
  /** The period of the rule that comes nearest, to be taken instead. */
  nearest: NamedPeriod;
  /** Of another rule. */
  named?: NamedPeriod;
  title?: string;
}

/** A year, and a leap day. */
const LONGEST = 366;

export function judgePeriod(period: Period, rule: PeriodRule = cut14, own: readonly OwnPeriod[] = []): PeriodJudgement {
  const named = recognisePeriod(period, rule);
  if (named !== undefined) return { follows: true, named };
  const days = dayNumber(period.to) - dayNumber(period.from) + 1;
  const nearest = nearestOf(period, rule);
  if (days < 1) return { follows: false, asks: 'order', days, nearest };
  const known = own.find((one) => samePeriod(one, period));
  if (known !== undefined) return { follows: false, asks: 'own', days, nearest, title: known.title };
  if (days > LONGEST) return { follows: false, asks: 'long', days, nearest };
  const other = periodRules.flatMap((one) => (one.id === rule.id ? [] : (recognisePeriod(period, one) ?? [])))[0];
  if (other !== undefined) return { follows: false, asks: 'other-rule', days, nearest, named: other };
  return { follows: false, asks: 'differs', days, nearest };
}

/** By both ends. */
function nearestOf({ from, to }: Period, rule: PeriodRule): NamedPeriod {
  const around = periodKinds.flatMap((kind) => {
    const last = namedPeriodFor(kind, to, rule);
    return [last, periodBefore(last), namedPeriodFor(kind, from, rule)];
  });
  const away = (named: NamedPeriod): number => {
    const period = periodOf(named, rule);
    return Math.abs(dayNumber(period.from) - dayNumber(from)) + Math.abs(dayNumber(period.to) - dayNumber(to));
  };
  return around.reduce((best, named) => (away(named) < away(best) ? named : best));
}
