/**
 * The portal's own calendar. Like the real back ends it skips Saturdays, Sundays and listed holidays and never
 * counts a make-up Saturday. Days are `yyyy-MM-dd`.
 */
const holidays = new Set(
  `2018-01-01 2018-02-14 2018-02-15 2018-02-16 2018-02-19 2018-02-20 2018-04-25 2018-04-30 2018-05-01 2018-09-03
   2018-12-31 2019-01-01 2019-02-04 2019-02-05 2019-02-06 2019-02-07 2019-02-08 2019-04-15 2019-04-29 2019-04-30
   2019-05-01 2019-09-02 2020-01-01 2020-01-23 2020-01-24 2020-01-27 2020-01-28 2020-01-29 2020-04-02 2020-04-30
   2020-05-01 2020-09-02 2021-01-01 2021-02-10 2021-02-11 2021-02-12 2021-02-15 2021-02-16 2021-04-21 2021-04-30
   2021-05-03 2021-09-02 2021-09-03 2022-01-03 2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04 2022-04-11
   2022-05-02 2022-05-03 2022-09-01 2022-09-02 2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26
   2023-05-01 2023-05-02 2023-05-03 2023-09-01 2023-09-04 2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13
   2024-02-14 2024-04-18 2024-04-29 2024-04-30 2024-05-01 2024-09-02 2024-09-03 2025-01-01 2025-01-27 2025-01-28
   2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02 2026-01-01
   2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31
   2026-09-01 2026-09-02 2027-01-01 2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-04-16 2027-04-30
   2027-05-03 2027-09-02 2027-09-03`.split(/\s+/),
);

const days: string[] = [];
const indexOf = new Map<string, number>();
for (let at = Date.UTC(2018, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
  const date = new Date(at);
  const day = date.toISOString().slice(0, 10);
  if (date.getUTCDay() % 6 === 0 || holidays.has(day)) continue;
  indexOf.set(day, days.length);
  days.push(day);
}

export function isWorkingDay(day: string): boolean {
  return indexOf.has(day);
}

/** Number of the first working day on or after this day. */
export function indexOnOrAfter(day: string): number {
  let at = day;
  for (let i = 0; i < 40; i++) {
    const index = indexOf.get(at);
    if (index !== undefined) return index;
    at = addDays(at, 1);
  }
  throw new Error(`outside the calendar: ${day}`);
}

/** Number of the last working day on or before this day. */
export function indexOnOrBefore(day: string): number {
  return isWorkingDay(day) ? indexOnOrAfter(day) : indexOnOrAfter(day) - 1;
}

export function workingDay(index: number): string {
  const day = days[index];
  if (day === undefined) throw new Error(`outside the calendar: working day ${index}`);
  return day;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The due moment: that many working days after reception, at the same clock time. */
export function dueAfter(received: string, termDays: number): string {
  return `${workingDay(indexOnOrBefore(received.slice(0, 10)) + termDays)}${received.slice(10)}`;
}
