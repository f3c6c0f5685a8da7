import { samePeriod, type Period } from './period';
import { message, type Message } from '../text/message';
import { dayOf, type Moment } from '../text/moment';

export const periodKinds = ['month', 'quarter', 'halfYear', 'nineMonths', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** By which day periods are cut off. Offices may depart from either, so the period of a report is always data. */
export interface PeriodRule {
  id: 'cut-14' | 'calendar';
  /** Last day of the last month; `end`: whatever day that is. A period begins on the day after. */
  lastDay: 14 | 'end';
}

/**
 * From the 15th of the month before the first month to the 14th of the last one (Nghị định 09/2019/NĐ-CP; Thông tư
 * 01/2020/TT-VPCP): the rule that periods are compared with where an office has not named another.
 */
export const cut14: PeriodRule = { id: 'cut-14', lastDay: 14 };
/** Whole months, as some provinces and the reporting software of communes have them. */
export const calendarMonths: PeriodRule = { id: 'calendar', lastDay: 'end' };
export const periodRules: readonly PeriodRule[] = [cut14, calendarMonths];

export function periodRuleById(id: string | undefined): PeriodRule {
  return periodRules.find((rule) => rule.id === id) ?? cut14;
}

export interface NamedPeriod {
  kind: PeriodKind;
  year: number;
  /** Month 1–12, quarter 1–4, half 1–2; 1 otherwise. */
  n: number;
}

/** From after the last day of the month before `first` to the last day of `last`; months counted from January of the year. */
function cut(of: number, first: number, last: number, { lastDay }: PeriodRule): Period {
  if (lastDay === 'end') return { from: `${of}-${two(first)}-01`, to: `${of}-${two(last)}-${two(daysOf(of, last))}` };
  const begin = two(lastDay + 1);
  const from = first === 1 ? `${of - 1}-12-${begin}` : `${of}-${two(first - 1)}-${begin}`;
  return { from, to: `${of}-${two(last)}-${two(lastDay)}` };
}

function daysOf(of: number, monthOf: number): number {
  return new Date(Date.UTC(of, monthOf, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function month(of: number, n: number, rule = cut14): Period {
  return cut(of, n, n, rule);
}

/** quarter(2023, 2) = 15/03/2023–14/06/2023. */
export function quarter(of: number, n: number, rule = cut14): Period {
  return cut(of, n * 3 - 2, n * 3, rule);
}

export function halfYear(of: number, n = 1, rule = cut14): Period {
  return cut(of, n * 6 - 5, n * 6, rule);
}

export function nineMonths(of: number, rule = cut14): Period {
  return cut(of, 1, 9, rule);
}

export function year(of: number, rule = cut14): Period {
  return cut(of, 1, 12, rule);
}

export function periodOf({ kind, year: y, n }: NamedPeriod, rule = cut14): Period {
  if (kind === 'month') return month(y, n, rule);
  if (kind === 'quarter') return quarter(y, n, rule);
  if (kind === 'halfYear') return halfYear(y, n, rule);
  return kind === 'nineMonths' ? nineMonths(y, rule) : year(y, rule);
}

/** How many periods of a kind a year has. */
export function periodsInYear(kind: PeriodKind): number {
  return { month: 12, quarter: 4, halfYear: 2, nineMonths: 1, year: 1 }[kind];
}

/**
 * The period of that kind that holds the day. Nine months cover only part of a year: for a later day it is the nine months of
 * the same reporting year, which have ended.
 */
export function namedPeriodFor(kind: PeriodKind, moment: Moment, { lastDay } = cut14): NamedPeriod {
  const day = dayOf(moment);
  const late = lastDay !== 'end' && Number(day.slice(8)) > lastDay;
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (late ? 1 : 0);
  const y = Math.floor(months / 12);
  const m = (months % 12) + 1;
  if (kind === 'month') return { kind, year: y, n: m };
  if (kind === 'quarter') return { kind, year: y, n: Math.ceil(m / 3) };
  if (kind === 'halfYear') return { kind, year: y, n: Math.ceil(m / 6) };
  return { kind, year: y, n: 1 };
}

export function periodFor(kind: PeriodKind, moment: Moment, rule = cut14): Period {
  return periodOf(namedPeriodFor(kind, moment, rule), rule);
}

/** The period of the same kind just before; of a year's nine months, those of the year before. */
export function periodBefore({ kind, year: y, n }: NamedPeriod): NamedPeriod {
  return n > 1 ? { kind, year: y, n: n - 1 } : { kind, year: y - 1, n: periodsInYear(kind) };
}

/** Which period of the rule these dates are, or undefined. */
export function recognisePeriod(period: Period, rule = cut14): NamedPeriod | undefined {
  return periodKinds.map((kind) => namedPeriodFor(kind, period.to, rule)).find((named) => samePeriod(periodOf(named, rule), period));
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `Quý II/2023`, `Tháng 6/2023`, `6 tháng đầu năm 2023` …, or undefined when the dates are not a period of the rule. */
export function periodName(period: Period, rule = cut14): Message | undefined {
  const named = recognisePeriod(period, rule);
  return named === undefined ? undefined : sayNamed(named);
}

/** What a period of a rule is called. */
export function sayNamed(named: NamedPeriod): Message {
  const values = { year: String(named.year), n: named.kind === 'quarter' ? (ROMAN[named.n - 1] ?? '') : String(named.n) };
  return message(named.kind === 'halfYear' ? `report.period.half${named.n}` : `report.period.${named.kind}`, values);
}
