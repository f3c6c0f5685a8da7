import { describe, expect, test } from 'vitest';
import { calendarEntries, CALENDAR_YEARS } from '../../../lib/calendar/holidays';
import { readCalendarCsv } from '../../../lib/calendar/office-calendar-csv';
import { isOfficeYear, isProvisionalYear, isUnsure, officeYears } from '../../../lib/calendar/office-calendar-days';
import { readTermsCsv } from '../../../lib/calendar/office-terms-csv';
import {
  cut14,
  calendarMonths,
  halfYear,
  month,
  namedPeriodFor,
  nineMonths,
  periodBefore,
  periodName,
  periodOf,
  periodRuleById,
  periodRules,
  periodsInYear,
  quarter,
  sayNamed,
  year,
} from '../../../lib/calendar/period-rule';
import { findPeriod } from '../../../lib/calendar/read-period';
import { readTerm } from '../../../lib/calendar/read-term';
import { MOST_DAYS_OFF, surelyMoreThan } from '../../../lib/calendar/sure-working-days';
import { termConventions } from '../../../lib/calendar/term-convention';
import { isWorkingDay, workingDayFrom } from '../../../lib/calendar/working-days';

/** Weekdays off and Saturdays worked (+), written down apart from the data: month and day. */
const announced: Readonly<Record<number, string>> = {
  2022: '0103 0131 0201 0202 0203 0204 0411 0502 0503 0901 0902',
  2023: '0102 0120 0123 0124 0125 0126 0501 0502 0503 0901 0904',
  2024: '0101 0208 0209 0212 0213 0214 0418 0429 0430 0501 +0504 0902 0903',
  2025: '0101 0127 0128 0129 0130 0131 0407 +0426 0430 0501 0502 0901 0902',
  2026: '0101 0102 +0110 0216 0217 0218 0219 0220 0427 0430 0501 +0822 0831 0901 0902',
};

describe('days off and make-up days', () => {
  test.each(Object.entries(announced))('of %s', (of, days) => {
    const entries = calendarEntries.filter(({ day }) => day.startsWith(of)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const written = entries.map(({ day, kind }) => `${kind === 'work' ? '+' : ''}${day.slice(5).replace('-', '')}`);
    expect(written.join(' ')).toBe(days);
    for (const { day, kind } of entries) expect([day, isWorkingDay(day)]).toEqual([day, kind === 'work']);
  });
  test('each with its name, its source and how sure it is', () => {
    expect([CALENDAR_YEARS.from, CALENDAR_YEARS.to]).toEqual([2022, 2026]);
    for (const { day, name, source, grade, kind } of calendarEntries) {
      expect(name, day).toMatch(kind === 'work' ? /^Làm bù cho \d/ : /Tết|Giỗ Tổ|30\/4|Quốc khánh/);
      expect(source, day).toMatch(/Bộ luật Lao động|[Tt]hông báo/);
      if (source.startsWith('Thông báo nghỉ lễ')) expect(source).toContain(day.slice(0, 4));
      expect(['confirmed', 'reported', 'background'], day).toContain(grade);
      expect(isUnsure(grade)).toBe(grade === 'background');
    }
    const grades = (grade: string) => calendarEntries.filter((entry) => entry.grade === grade).map(({ day }) => day);
    expect(grades('reported')).toEqual(['2026-01-02', '2026-01-10']);
    expect(grades('confirmed').toSorted()).toEqual(
      '2025-04-26 2025-04-30 2025-05-01 2025-05-02 2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-08-22 2026-08-31 2026-09-01 2026-09-02'.split(
        ' ',
      ),
    );
    expect([isUnsure('provisional'), isUnsure('office'), isUnsure('compared')]).toEqual([true, false, false]);
  });
  test('years', () => {
    expect(officeYears).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    expect(['2021-12-31', '2022-01-01', '2035-12-31', '2036-01-01'].map(isOfficeYear)).toEqual([false, true, true, false]);
    expect([isProvisionalYear(2026), isProvisionalYear(2027)]).toEqual([false, true]);
  });
  test('the next day worked, the day itself first', () => {
    expect(workingDayFrom('2026-08-28T10:00:00')).toBe('2026-08-28');
    expect(workingDayFrom('2026-08-29')).toBe('2026-09-03');
    expect(workingDayFrom('2026-08-22')).toBe('2026-08-22');
    expect(workingDayFrom('2036-02-01')).toBeUndefined();
  });
});

describe('files of an office', () => {
  const day = (header: string, kind = 'Nghỉ') => readCalendarCsv(`${header}\n31/8/2026,${kind},Quốc khánh,TB`);
  test.each(['Nghỉ', 'Nghỉ lễ', 'Nghỉ Tết', 'Nghỉ bù', 'off'])('%s is a day off', (kind) =>
    expect(day('Ngày,Loại,Tên,Quyết định', kind)).toMatchObject({ value: [{ kind: 'off' }] }),
  );
  test.each(['Nghỉ hoán đổi', 'Hoán đổi', 'swapped'])('%s is a day swapped', (kind) =>
    expect(day('Ngày,Loại,Tên,Quyết định', kind)).toMatchObject({ value: [{ kind: 'swapped' }] }),
  );
  test.each(['Làm bù', 'Làm việc', 'Đi làm', 'Đi làm bù', 'work'])('%s is a day worked', (kind) =>
    expect(day('Ngày,Loại,Tên,Quyết định', kind)).toMatchObject({ value: [{ kind: 'work' }] }),
  );
  const headers = {
    day: ['Ngày', 'Ngày tháng', 'Date'],
    kind: ['Loại', 'Loại ngày', 'Kind'],
    name: ['Tên', 'Tên ngày', 'Nội dung', 'Lý do', 'Name'],
    decision: ['Quyết định', 'Văn bản', 'Căn cứ', 'Decision'],
  };
  const whole = { ok: true, value: [{ day: '2026-08-31', kind: 'off', name: 'Quốc khánh', decision: 'TB' }] };
  test.each(Object.entries(headers).flatMap(([name, words]) => words.map((word) => [word, name] as const)))(
    '%s is the %s',
    (word, name) => {
      const own = Object.entries(headers).map(([key, words]) => (key === name ? word : words[0]));
      expect(day(own.join(','))).toEqual(whole);
    },
  );
  const termHeaders = {
    code: ['Mã thủ tục', 'Mã TTHC', 'Mã số', 'Mã'],
    procedure: ['Thủ tục', 'Tên thủ tục', 'Tên thủ tục hành chính', 'Thủ tục hành chính', 'Tên TTHC', 'TTHC'],
    term: ['Thời hạn', 'Thời hạn giải quyết', 'Thời gian giải quyết', 'Thời gian'],
    decision: ['Quyết định', 'Văn bản', 'Căn cứ'],
  };
  test.each(Object.entries(termHeaders).flatMap(([name, words]) => words.map((word) => [word, name] as const)))(
    '%s is the %s of a term',
    (word, name) => {
      const own = Object.entries(termHeaders).map(([key, words]) => (key === name ? word : words[0]));
      expect(readTermsCsv(`${own.join(',')}\n1.001193,Đăng ký khai sinh,15 ngày,QĐ 1`)).toEqual({
        ok: true,
        value: [{ procedure: 'Đăng ký khai sinh', term: '15 ngày', decision: 'QĐ 1', code: '1.001193' }],
      });
    },
  );
  test('what is too long is refused, what is just as long as may be is not', () => {
    const named = (name: string, decision = '') => readCalendarCsv(`Ngày,Loại,Tên,Quyết định\n31/8/2026,Nghỉ,${name},${decision}`).ok;
    expect([named('a'.repeat(300)), named('a'.repeat(301)), named('a', 'b'.repeat(300)), named('a', 'b'.repeat(301))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const term = (procedure: string, decision = '', code = '') =>
      readTermsCsv(`Mã,Thủ tục,Thời hạn,Quyết định\n${code},${procedure},15 ngày,${decision}`).ok;
    expect([term('a'.repeat(1000)), term('a'.repeat(1001)), term('a', 'b'.repeat(300)), term('a', 'b'.repeat(301))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([term('a', '', 'x'.repeat(60)), term('a', '', 'x'.repeat(61)), term('a', '', '1.0-a_b/2'), term('a', '', 'a b')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  test('an apostrophe before what looks like a formula is no part of the text', () => {
    expect(readCalendarCsv("Ngày,Loại,Tên\n31/8/2026,Nghỉ,'=1+1\n01/9/2026,Nghỉ,'tháng 9")).toMatchObject({
      value: [{ name: '=1+1' }, { name: "'tháng 9" }],
    });
  });
});

describe('terms', () => {
  test.each([
    ['10 ngày làm việc', 'workingHours', 80],
    ['05 Ngày làm việc', 'workingHours', 40],
    ['2.5 ngày làm việc', 'workingHours', 20],
    ['2,5 ngày làm việc', 'workingHours', 20],
    ['1/2 ngày làm việc', 'workingHours', 4],
    ['08 giờ làm việc', 'workingHours', 8],
    ['4 giờ', 'workingHours', 4],
    ['15 ngày', 'calendarDays', 15],
    ['không quá 15 ngày', 'calendarDays', 15],
    ['tối đa 15 ngày', 'calendarDays', 15],
    ['trong 15 ngày', 'calendarDays', 15],
    ['Trong ngày làm việc', 'workingHours', 8],
    ['trong ngày', 'workingHours', 8],
    ['Giải quyết ngay trong ngày', 'workingHours', 8],
    ['ngay trong ngày', 'workingHours', 8],
  ])('%s', (text, unit, amount) => expect(readTerm(text)).toEqual({ unit, amount }));
  test.each([
    '',
    '0 ngày',
    '1/0 ngày làm việc',
    '2,5 ngày',
    '1/2 ngày',
    '2 tháng',
    'Không quy định',
    '1234 ngày',
    '15 ngày và',
    'a 15 ngày',
    '15',
  ])('%j is none', (text) => expect(readTerm(text)).toBeUndefined());
  test('conventions: eight hours a day, each with its own way', () => {
    const minutes = (hours: readonly (readonly [number, number])[]) => hours.reduce((sum, [from, to]) => sum + to - from, 0);
    expect(termConventions.map(({ id, lateAfter, until, supplement }) => [id, lateAfter, until, supplement])).toEqual([
      ['luat-nd61', undefined, 'endOfDay', 'restart'],
      ['sau-15-gio', 900, 'endOfDay', 'restart'],
      ['he-thong-td', 1020, 'sameClock', 'shift'],
    ]);
    for (const { hours, source } of termConventions) {
      expect(hours).toEqual([
        [420, 690],
        [810, 1020],
      ]);
      expect(minutes(hours)).toBe(480);
      expect(source.length).toBeGreaterThan(20);
    }
  });
});

describe('surely more working days', () => {
  test('without a calendar as if all days off came at once', () => {
    // 2023-06-05 was a Monday: ten weeks have fifty weekdays.
    const more = (limit: number, to: string) => surelyMoreThan(limit, '2023-06-05', to);
    expect(MOST_DAYS_OFF).toBe(10);
    expect([more(39, '2023-08-14'), more(40, '2023-08-14'), more(0, '2023-06-19'), more(0, '2023-06-20')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(surelyMoreThan(0, '2023-06-10', '2023-06-25')).toBe(false);
    expect(surelyMoreThan(0, '2023-06-10', '2023-06-26')).toBe(true);
    expect(surelyMoreThan(0, '1969-12-01', '1969-12-15')).toBe(false);
    expect(surelyMoreThan(0, '1969-12-01', '1969-12-16')).toBe(true);
  });
});

describe('periods', () => {
  test('of whole months', () => {
    expect(month(2024, 2, calendarMonths)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(month(2023, 2, calendarMonths)).toEqual({ from: '2023-02-01', to: '2023-02-28' });
    expect(quarter(2023, 4, calendarMonths)).toEqual({ from: '2023-10-01', to: '2023-12-31' });
    expect(halfYear(2023, 1, calendarMonths)).toEqual({ from: '2023-01-01', to: '2023-06-30' });
    expect(nineMonths(2023, calendarMonths)).toEqual({ from: '2023-01-01', to: '2023-09-30' });
    expect(year(2023, calendarMonths)).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  });
  test('rules by their id, that of the law where none is named', () => {
    expect(periodRules.map(({ id, lastDay }) => [id, lastDay])).toEqual([
      ['cut-14', 14],
      ['calendar', 'end'],
    ]);
    expect([periodRuleById('calendar'), periodRuleById('cut-14'), periodRuleById('x'), periodRuleById(undefined)]).toEqual([
      calendarMonths,
      cut14,
      cut14,
      cut14,
    ]);
  });
  test.each([
    ['month', 12, '2023-12-15', 2024, 1, '2023-12-14', 12],
    ['quarter', 4, '2023-06-15', 2023, 3, '2023-06-14', 2],
    ['halfYear', 2, '2023-06-15', 2023, 2, '2023-06-14', 1],
    ['nineMonths', 1, '2023-12-15', 2024, 1, '2023-06-14', 1],
    ['year', 1, '2023-12-15', 2024, 1, '2023-12-14', 1],
  ] as const)('%s', (kind, inYear, on, of, n, before, nBefore) => {
    expect(periodsInYear(kind)).toBe(inYear);
    expect(namedPeriodFor(kind, on)).toEqual({ kind, year: of, n });
    expect(namedPeriodFor(kind, before).n).toBe(nBefore);
    expect(periodBefore({ kind, year: 2023, n: 1 })).toEqual({ kind, year: 2022, n: inYear });
    if (inYear > 1) expect(periodBefore({ kind, year: 2023, n: 2 })).toEqual({ kind, year: 2023, n: 1 });
    expect(namedPeriodFor(kind, '2023-12-31', calendarMonths).year).toBe(2023);
  });
  test('what they are called', () => {
    const called = (from: string, to: string, rule = cut14) => periodName({ from, to }, rule);
    expect(called('2023-03-15', '2023-06-14')).toEqual({ id: 'report.period.quarter', values: { year: '2023', n: 'II' } });
    expect([1, 3, 4].map((n) => sayNamed({ kind: 'quarter', year: 2023, n }).values?.['n'])).toEqual(['I', 'III', 'IV']);
    expect(called('2023-01-01', '2023-06-30', calendarMonths)?.id).toBe('report.period.half1');
    expect(sayNamed({ kind: 'halfYear', year: 2023, n: 2 })).toEqual({ id: 'report.period.half2', values: { year: '2023', n: '2' } });
    expect(sayNamed({ kind: 'month', year: 2023, n: 6 })).toEqual({ id: 'report.period.month', values: { year: '2023', n: '6' } });
    expect(called('2022-12-15', '2023-09-14')?.id).toBe('report.period.nineMonths');
    expect(called('2022-12-15', '2023-12-14')?.id).toBe('report.period.year');
    expect(called('2023-03-15', '2023-06-15')).toBeUndefined();
    expect(called('2023-03-01', '2023-03-31')).toBeUndefined();
    expect(periodOf({ kind: 'halfYear', year: 2023, n: 2 })).toEqual({ from: '2023-06-15', to: '2023-12-14' });
  });
  test.each([
    ['15/03/2023 - 14/06/2023', true],
    ['15/03/2023-14/06/2023', true],
    ['15/03/2023 – 14/06/2023', true],
    ['từ 15/03/2023 đến 15/03/2023', true],
    ['15/03/2023 14/06/2023', false],
    ['đến 15/03/2023 từ 14/06/2023', false],
    ['từ 15/03 đến 14/06', false],
  ])('%s states a period: %s', (text, states) => expect(findPeriod(text) !== undefined).toBe(states));
});
