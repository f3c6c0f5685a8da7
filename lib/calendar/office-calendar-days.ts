import { takeOver, type Changes } from '../text/take-over';
import { CALENDAR_YEARS, calendarEntries, type CalendarEntry } from './holidays';
import { lunarDays } from './lunar-days';
import type { ComparedDay, OfficeCalendar, OfficeDay, OfficeDayKind } from './office-calendar';
import { provisionalHolidays } from './provisional-holidays';

/** Years whose days can be looked at and set. */
export const officeYears: readonly number[] = Object.keys(lunarDays).map(Number);

export function isOfficeYear(day: string): boolean {
  return officeYears.includes(Number(day.slice(0, 4)));
}

/**
 * How sure a day is. `compared`: background knowledge, compared with the decision by somebody in the office; `office`: entered
 * or imported by the office; the others as they come with the extension.
 */
export type Standing = CalendarEntry['grade'] | 'compared';

export interface ShownDay {
  day: string;
  kind: OfficeDayKind;
  name: string;
  source: string;
  standing: Standing;
  /** Name of the built-in day that the office's own takes the place of. */
  replaces?: string;
}

/** Background knowledge and what follows from the law alone wait for a look at the decision. */
export function isUnsure(standing: Standing): boolean {
  return standing === 'background' || standing === 'provisional';
}

/** The year was not announced when the extension was made: its days follow from the law and the lunar calendar. */
export function isProvisionalYear(year: number): boolean {
  return year > CALENDAR_YEARS.to;
}

/** Every day of a year that changes an ordinary week, in order. */
export function daysOfYear(year: number, own: OfficeCalendar): ShownDay[] {
  const builtIn = new Map(builtInDays(year).map((entry) => [entry.day, entry]));
  const shown = new Map<string, ShownDay>();
  for (const { day, kind, name, grade, source } of builtIn.values()) {
    const compared = own.compared.some((one) => one.day === day && one.kind === kind);
    shown.set(day, { day, kind, name, source, standing: compared && isUnsure(grade) ? 'compared' : grade });
  }
  for (const { day, kind, name, decision } of own.days.filter((one) => one.day.startsWith(`${year}-`))) {
    const replaced = builtIn.get(day)?.name;
    shown.set(day, { day, kind, name, source: decision, standing: 'office', ...(replaced !== undefined && { replaces: replaced }) });
  }
  return [...shown.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function builtInDays(year: number): readonly CalendarEntry[] {
  return isProvisionalYear(year) ? provisionalHolidays(year) : calendarEntries.filter(({ day }) => day.startsWith(`${year}-`));
}

/** Takes days over; a day that is there already gives way. */
export function withDays(own: OfficeCalendar, days: readonly OfficeDay[]): { calendar: OfficeCalendar; changes: Changes } {
  const { entries, changes } = takeOver(own.days, days, ({ day }) => day);
  return { calendar: { ...own, days: entries.sort((a, b) => (a.day < b.day ? -1 : 1)) }, changes };
}

export function withoutDay(own: OfficeCalendar, day: string): OfficeCalendar {
  return { ...own, days: own.days.filter((one) => one.day !== day) };
}

/** Vouches for built-in days, or takes that back. */
export function compare(own: OfficeCalendar, days: readonly ComparedDay[], done: boolean): OfficeCalendar {
  const meant = new Set(days.map(({ day }) => day));
  const others = own.compared.filter(({ day }) => !meant.has(day));
  const compared = done ? [...others, ...days.map(({ day, kind }) => ({ day, kind }))] : others;
  return { ...own, compared: compared.sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** Built-in days of a year that nobody vouches for yet and that the office has not replaced. */
export function toCompare(year: number, own: OfficeCalendar): ComparedDay[] {
  return daysOfYear(year, own)
    .filter(({ standing }) => isUnsure(standing))
    .map(({ day, kind }) => ({ day, kind: kind === 'work' ? 'work' : 'off' }));
}

/** The year as it comes with the extension. */
export function resetYear(own: OfficeCalendar, year: number): OfficeCalendar {
  const elsewhere = ({ day }: { day: string }): boolean => !day.startsWith(`${year}-`);
  return { ...own, days: own.days.filter(elsewhere), compared: own.compared.filter(elsewhere) };
}
