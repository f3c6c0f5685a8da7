import { samePeriod, type Period } from './period';
import { message, type Message } from '../text/message';
import { dayOf, type Moment } from '../text/moment';

/**
 * Reporting periods cut off on the 14th: a period runs from the 15th of the month before its first month to the 14th of its
 * last month (Nghị định 09/2019/NĐ-CP; Thông tư 01/2020/TT-VPCP). Offices may depart from it, so the period of a report is
 * always data; this is the rule it is compared with.
 */
export type PeriodKind = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year';

export interface NamedPeriod {
  kind: PeriodKind;
  year: number;
  /** Month 1–12, quarter 1–4, half 1–2; 1 otherwise. */
  n: number;
}

/** From the 15th of the month before `first` to the 14th of `last`; months counted from January of the year. */
function cut(year: number, first: number, last: number): Period {
  const from = first === 1 ? `${year - 1}-12-15` : `${year}-${two(first - 1)}-15`;
  return { from, to: `${year}-${two(last)}-14` };
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}

export function month(year: number, n: number): Period {
  return cut(year, n, n);
}

/** quarter(2023, 2) = 15/03/2023–14/06/2023. */
export function quarter(year: number, n: number): Period {
  return cut(year, n * 3 - 2, n * 3);
}

export function halfYear(year: number, n = 1): Period {
  return cut(year, n * 6 - 5, n * 6);
}

export function nineMonths(year: number): Period {
  return cut(year, 1, 9);
}

export function year(of: number): Period {
  return cut(of, 1, 12);
}

export function periodOf({ kind, year: y, n }: NamedPeriod): Period {
  if (kind === 'month') return month(y, n);
  if (kind === 'quarter') return quarter(y, n);
  if (kind === 'halfYear') return halfYear(y, n);
  return kind === 'nineMonths' ? nineMonths(y) : year(y);
}

/**
 * The period of that kind that holds the day. Nine months cover only part of a year: for a day after 14/9 it is the nine
 * months of the same reporting year, which have ended.
 */
export function namedPeriodFor(kind: PeriodKind, moment: Moment): NamedPeriod {
  const day = dayOf(moment);
  const late = Number(day.slice(8)) >= 15;
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (late ? 1 : 0);
  const y = Math.floor(months / 12);
  const m = (months % 12) + 1;
  if (kind === 'month') return { kind, year: y, n: m };
  if (kind === 'quarter') return { kind, year: y, n: Math.ceil(m / 3) };
  if (kind === 'halfYear') return { kind, year: y, n: Math.ceil(m / 6) };
  return { kind, year: y, n: 1 };
}

export function periodFor(kind: PeriodKind, moment: Moment): Period {
  return periodOf(namedPeriodFor(kind, moment));
}

/** The period of the same kind just before; of a year's nine months, those of the year before. */
export function periodBefore({ kind, year: y, n }: NamedPeriod): NamedPeriod {
  const count = kind === 'month' ? 12 : kind === 'quarter' ? 4 : kind === 'halfYear' ? 2 : 1;
  return n > 1 ? { kind, year: y, n: n - 1 } : { kind, year: y - 1, n: count };
}

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'halfYear', 'nineMonths', 'year'];

/** Which period of the rule these dates are, or undefined. */
export function recognisePeriod(period: Period): NamedPeriod | undefined {
  return kinds.map((kind) => namedPeriodFor(kind, period.to)).find((named) => samePeriod(periodOf(named), period));
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `Quý II/2023`, `Tháng 6/2023`, `6 tháng đầu năm 2023` …, or undefined when the dates are not a period of the rule. */
export function periodName(period: Period): Message | undefined {
  const named = recognisePeriod(period);
  if (named === undefined) return undefined;
  const values = { year: String(named.year), n: named.kind === 'quarter' ? (ROMAN[named.n - 1] ?? '') : String(named.n) };
  return message(named.kind === 'halfYear' ? `report.period.half${named.n}` : `report.period.${named.kind}`, values);
}
