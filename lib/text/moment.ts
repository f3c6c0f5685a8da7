/**
 * A local Vietnamese date or date-time as text: `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm:ss`. Text, because a portal's dates carry
 * no zone and must compare the same on a PC whose zone is wrong. Plain string comparison orders two moments of equal length.
 */
export type Moment = string;

/** The day part, `yyyy-MM-dd`. */
export function dayOf(moment: Moment): string {
  return moment.slice(0, 10);
}

export function hasTime(moment: Moment): boolean {
  return moment.length > 10;
}

/** A day has no hour: for comparisons by the hour it lasts until its end. */
export function endOf(moment: Moment): Moment {
  return hasTime(moment) ? moment : `${moment}T23:59:59`;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the day part; calendar arithmetic without zones. */
export function dayNumber(moment: Moment): number {
  return Math.round(Date.UTC(+moment.slice(0, 4), +moment.slice(5, 7) - 1, +moment.slice(8, 10)) / DAY_MS);
}

export function dayFromNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(moment: Moment, days: number): string {
  return dayFromNumber(dayNumber(moment) + days);
}

/** Minutes since 1970 of a moment; a bare day counts from its midnight. */
export function minuteNumber(moment: Moment): number {
  const hours = hasTime(moment) ? +moment.slice(11, 13) * 60 + +moment.slice(14, 16) : 0;
  return dayNumber(moment) * 1440 + hours;
}
