import { describe, expect, test } from 'vitest';
import { LunarDate } from '@nghiavuive/lunar_date_vi';
import { calendarEntries, type CalendarEntry } from '../../../lib/calendar/holidays';
import { dueDate, dueDatesAroundPayment, type Supplement } from '../../../lib/calendar/due-date';
import { lunarDays } from '../../../lib/calendar/lunar-days';
import { provisionalHolidays } from '../../../lib/calendar/provisional-holidays';
import { readTerm } from '../../../lib/calendar/read-term';
import { termConventions } from '../../../lib/calendar/term-convention';
import { builtInCalendar, workCalendar } from '../../../lib/calendar/work-calendar';
import { addWorkingDays } from '../../../lib/calendar/working-days';

const convention = (id: string) => termConventions.find((known) => known.id === id)!;
const due = (received: string, term: string, id = 'luat-nd61', supplements: readonly Supplement[] = []) =>
  dueDate(received, readTerm(term)!, convention(id), builtInCalendar, supplements);

/** Reception, working days, last day; counted by an independent program over the announced days off of 2022 to 2026. */
const vectors: readonly (readonly [received: string, days: number, due: string])[] = [
  ['2022-01-28', 1, '2022-02-07'],
  ['2022-01-28', 3, '2022-02-09'],
  ['2022-01-28', 5, '2022-02-11'],
  ['2022-12-30', 1, '2023-01-03'],
  ['2022-12-30', 3, '2023-01-05'],
  ['2023-01-17', 2, '2023-01-19'],
  ['2023-01-17', 3, '2023-01-27'],
  ['2023-01-17', 5, '2023-01-31'],
  ['2023-01-17', 10, '2023-02-07'],
  ['2023-04-27', 1, '2023-04-28'],
  ['2023-04-27', 2, '2023-05-04'],
  ['2023-04-27', 3, '2023-05-05'],
  ['2023-08-30', 1, '2023-08-31'],
  ['2023-08-30', 2, '2023-09-05'],
  ['2023-08-30', 3, '2023-09-06'],
  ['2023-12-28', 1, '2023-12-29'],
  ['2023-12-28', 2, '2024-01-02'],
  ['2023-12-28', 5, '2024-01-05'],
  ['2024-02-06', 1, '2024-02-07'],
  ['2024-02-06', 2, '2024-02-15'],
  ['2024-02-06', 5, '2024-02-20'],
  ['2024-04-16', 1, '2024-04-17'],
  ['2024-04-16', 2, '2024-04-19'],
  ['2024-04-16', 10, '2024-05-04'],
  ['2024-04-26', 1, '2024-05-02'],
  ['2024-04-26', 2, '2024-05-03'],
  ['2024-04-26', 5, '2024-05-07'],
  ['2024-05-03', 1, '2024-05-04'],
  ['2024-05-03', 2, '2024-05-06'],
  ['2024-08-30', 1, '2024-09-04'],
  ['2024-08-30', 3, '2024-09-06'],
  ['2024-12-31', 1, '2025-01-02'],
  ['2024-12-31', 15, '2025-01-22'],
  ['2025-01-22', 2, '2025-01-24'],
  ['2025-01-22', 3, '2025-02-03'],
  ['2025-01-22', 10, '2025-02-12'],
  ['2025-04-04', 1, '2025-04-08'],
  ['2025-04-04', 5, '2025-04-14'],
  ['2025-04-04', 15, '2025-04-26'],
  ['2025-04-25', 1, '2025-04-26'],
  ['2025-04-25', 2, '2025-04-28'],
  ['2025-04-25', 5, '2025-05-06'],
  ['2025-08-29', 1, '2025-09-03'],
  ['2025-08-29', 3, '2025-09-05'],
  ['2025-12-30', 1, '2025-12-31'],
  ['2025-12-30', 2, '2026-01-05'],
  ['2025-12-30', 5, '2026-01-08'],
  ['2026-01-08', 1, '2026-01-09'],
  ['2026-01-08', 2, '2026-01-10'],
  ['2026-01-08', 3, '2026-01-12'],
  ['2026-02-13', 1, '2026-02-23'],
  ['2026-02-13', 5, '2026-02-27'],
  ['2026-02-13', 20, '2026-03-20'],
  ['2026-04-24', 1, '2026-04-28'],
  ['2026-04-24', 3, '2026-05-04'],
  ['2026-04-24', 5, '2026-05-06'],
  ['2026-08-21', 1, '2026-08-22'],
  ['2026-08-21', 2, '2026-08-24'],
  ['2026-08-21', 10, '2026-09-08'],
  ['2026-08-28', 1, '2026-09-03'],
  ['2026-08-28', 3, '2026-09-07'],
  ['2023-06-15', 1, '2023-06-16'],
  ['2023-06-15', 7, '2023-06-26'],
  ['2023-06-15', 15, '2023-07-06'],
  ['2023-06-15', 20, '2023-07-13'],
  ['2023-06-15', 30, '2023-07-27'],
  ['2023-06-15', 60, '2023-09-11'],
];

test.each(vectors)('%s and %i working days end on %s', (received, days, last) => {
  expect(addWorkingDays(received, days)).toBe(last);
  expect(due(received, `${days} ngày làm việc`)?.due).toBe(last);
});

describe('terms as portals print them', () => {
  test.each([
    ['10 Ngày làm việc', { unit: 'workingHours', amount: 80 }],
    ['05 ngày làm việc', { unit: 'workingHours', amount: 40 }],
    ['2.5 ngày làm việc', { unit: 'workingHours', amount: 20 }],
    ['2,5 ngày làm việc', { unit: 'workingHours', amount: 20 }],
    ['1/2 ngày làm việc', { unit: 'workingHours', amount: 4 }],
    ['08 giờ làm việc', { unit: 'workingHours', amount: 8 }],
    ['15 ngày', { unit: 'calendarDays', amount: 15 }],
    ['Trong ngày làm việc', { unit: 'workingHours', amount: 8 }],
    ['Không quá 03 ngày làm việc', { unit: 'workingHours', amount: 24 }],
  ])('%s', (text, term) => expect(readTerm(text)).toEqual(term));

  test.each(['Không quy định', '', '2 tháng', 'ngay', '10', '0 ngày', '2.5 ngày', '1/0 ngày làm việc', '10 ngày 4 giờ', '-3 ngày'])(
    '“%s” is no term that is surely understood',
    (text) => expect(readTerm(text)).toBeUndefined(),
  );
});

describe('by convention', () => {
  test('a day ends when the office closes', () => {
    expect(due('2023-06-14T09:20:00', '2 ngày làm việc')).toEqual({ due: '2023-06-16T17:00:00', sure: true });
  });
  test('after 15 giờ it counts from the next working day', () => {
    expect(due('2023-06-16T15:00:00', '1 ngày làm việc', 'sau-15-gio')?.due).toBe('2023-06-19T17:00:00');
    expect(due('2023-06-16T15:01:00', '1 ngày làm việc', 'sau-15-gio')?.due).toBe('2023-06-20T17:00:00');
  });
  test.each([
    ['2023-06-14T09:20:00', '1 ngày làm việc', '2023-06-15T09:20:00'],
    ['2023-06-14T12:10:00', '1 ngày làm việc', '2023-06-15T13:30:00'],
    ['2023-06-14T06:10:00', '1 ngày làm việc', '2023-06-15T07:00:00'],
    ['2023-06-14T17:30:00', '1 ngày làm việc', '2023-06-16T07:00:00'],
    ['2023-06-14T09:00:00', '4 giờ làm việc', '2023-06-14T15:00:00'],
    ['2023-06-16T16:00:00', '4 giờ làm việc', '2023-06-19T10:00:00'],
    ['2023-06-16T16:00:00', '12 giờ làm việc', '2023-06-20T10:00:00'],
  ])('a system that counts hours: %s and %s', (received, term, last) => {
    expect(due(received, term, 'he-thong-td')?.due).toBe(last);
  });
  test('calendar days end on the next working day', () => {
    expect(due('2023-06-15', '10 ngày')?.due).toBe('2023-06-26');
    expect(due('2023-06-15', '12 ngày')?.due).toBe('2023-06-27');
  });
  test('hours need the hour of reception', () => {
    expect(due('2023-06-15', '4 giờ làm việc')).toBeUndefined();
    expect(due('2023-06-15', '8 giờ làm việc')?.due).toBe('2023-06-16');
  });
  test('a complete supplement begins the term anew by law, and moves it in a system', () => {
    const supplements = [{ requested: '2023-06-16', complete: '2023-06-21' }];
    expect(due('2023-06-14', '5 ngày làm việc', 'luat-nd61', supplements)?.due).toBe('2023-06-28');
    // 21/06 + 5 − 1 = 25/06, and one working day.
    expect(due('2023-06-14', '5 ngày làm việc', 'he-thong-td', supplements)?.due).toBe('2023-06-26');
    expect(due('2023-06-14', '5 ngày làm việc', 'he-thong-td', [{ requested: '2023-06-21', complete: '2023-06-16' }])).toBeUndefined();
  });
  test('two terms around a payment, the second only once it is paid', () => {
    const terms = { before: readTerm('3 ngày làm việc')!, after: readTerm('2 ngày làm việc')! };
    const around = (paid?: string) => dueDatesAroundPayment('2023-06-14', terms, paid, convention('luat-nd61'), builtInCalendar);
    expect(around().first?.due).toBe('2023-06-19');
    expect(around().second).toBeUndefined();
    expect(around('2023-07-03').second?.due).toBe('2023-07-05');
  });
  test('every convention works eight hours a day', () => {
    for (const { id, hours } of termConventions) expect([id, hours.reduce((sum, [from, to]) => sum + to - from, 0)]).toEqual([id, 480]);
  });
});

describe('what decides is told', () => {
  test('announced days are sure, days known by hearsay or by the law alone are not', () => {
    expect(due('2026-08-21', '5 ngày làm việc')).toEqual({ due: '2026-08-27', sure: true });
    expect(due('2023-01-17', '5 ngày làm việc')).toEqual({ due: '2023-01-31', sure: false });
    expect(due('2027-02-02', '5 ngày làm việc')?.sure).toBe(false);
    expect(due('2027-06-14', '5 ngày làm việc')).toEqual({ due: '2027-06-21', sure: true });
  });
  test('what the office enters counts as sure, and wins', () => {
    const own: CalendarEntry[] = [{ day: '2027-06-16', kind: 'off', name: 'Nghỉ bão', grade: 'office', source: 'Công điện' }];
    const with_ = dueDate('2027-06-14', readTerm('5 ngày làm việc')!, convention('luat-nd61'), workCalendar(own));
    expect(with_).toEqual({ due: '2027-06-22', sure: true });
    const undone = workCalendar([{ day: '2026-02-16', kind: 'work', name: 'Vẫn làm việc', grade: 'office', source: 'Lịch trực' }]);
    expect(addWorkingDays('2026-02-13', 1, undone.likely)).toBe('2026-02-16');
  });
  test('outside the calendar nothing is said', () => {
    expect(due('2021-12-30', '5 ngày làm việc')).toBeUndefined();
    expect(due('2035-12-28', '20 ngày làm việc')).toBeUndefined();
    expect(due('không rõ', '5 ngày làm việc')).toBeUndefined();
  });
});

describe('the lunar days', () => {
  const solar = (day: number, month: number, year: number): string => {
    const lunar = new LunarDate({ day, month, year });
    lunar.init();
    const { day: d, month: m, year: y } = lunar.toSolarDate().get();
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  };
  test('the library knows the years in which Vietnam and China differ', () => {
    expect([solar(1, 1, 1985), solar(1, 1, 2007), solar(1, 1, 2030)]).toEqual(['1985-01-21', '2007-02-17', '2030-02-02']);
  });
  test.each(Object.keys(lunarDays))('%s', (year) => {
    expect(lunarDays[Number(year)]).toEqual({ tet: solar(1, 1, Number(year)), gioTo: solar(10, 3, Number(year)) });
  });
  test('a year by the law alone has the days that were announced, but for Tết and swapped days', () => {
    const rest = (entries: readonly CalendarEntry[]): string[] =>
      entries
        .filter(({ name, kind }) => kind === 'off' && !/Tết Nguyên đán|hoán đổi/.test(name))
        .map(({ day }) => day)
        .sort();
    for (const year of [2022, 2023]) {
      const announced = calendarEntries.filter(({ day }) => day.startsWith(String(year)));
      expect(rest(provisionalHolidays(year))).toEqual(rest(announced));
    }
    expect(provisionalHolidays(2027).every(({ grade }) => grade === 'provisional')).toBe(true);
    expect(provisionalHolidays(1999)).toEqual([]);
  });
});
