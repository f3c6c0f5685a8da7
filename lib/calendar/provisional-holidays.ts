import { addDays, dayNumber } from '../text/moment';
import type { CalendarEntry } from './holidays';
import { lunarDays } from './lunar-days';

const SOURCE = 'Bộ luật Lao động 2019, Điều 111 khoản 3 và Điều 112; chưa có thông báo nghỉ lễ của năm';

/**
 * Days off of a year whose calendar is not announced yet, by the law alone: 01/01; five days of Tết, taken as the last day of
 * the old year and mùng 1 to 4; Giỗ Tổ; 30/4 and 01/5; 02/9 and the day beside it; a day off for each that falls on a weekend.
 * Swapped and make-up days and the true five days of Tết are decided year by year: so every entry is provisional.
 */
export function provisionalHolidays(year: number): CalendarEntry[] {
  const lunar = lunarDays[year];
  if (lunar === undefined) return [];
  const national = isWeekend(`${year}-09-01`) ? `${year}-09-03` : `${year}-09-01`;
  const named: readonly (readonly [name: string, days: readonly string[]])[] = [
    ['Tết Dương lịch', [`${year}-01-01`]],
    ['Tết Nguyên đán', [-1, 0, 1, 2, 3].map((days) => addDays(lunar.tet, days))],
    ['Giỗ Tổ Hùng Vương', [lunar.gioTo]],
    ['30/4 và 01/5', [`${year}-04-30`, `${year}-05-01`]],
    ['Quốc khánh', [`${year}-09-02`, national].sort()],
  ];
  const taken = new Set(named.flatMap(([, days]) => days));
  return named.flatMap(([name, days]) => days.map((day) => offFor(day, taken)).map((day) => entry(name, day)));
}

/** The holiday itself, or, where it falls on a weekend, the next weekday that is not off already. */
function offFor(holiday: string, taken: Set<string>): string {
  if (!isWeekend(holiday)) return holiday;
  let day = holiday;
  while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
  taken.add(day);
  return day;
}

function entry(name: string, day: string): CalendarEntry {
  return { day, kind: 'off', name, grade: 'provisional', source: SOURCE };
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: string): boolean {
  return (dayNumber(day) + 3) % 7 > 4;
}
