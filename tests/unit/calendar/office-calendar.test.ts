import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dueDate } from '../../../lib/calendar/due-date';
import { calendarEntries } from '../../../lib/calendar/holidays';
import { NO_OFFICE_DAYS, officeCalendar, officeDayKinds, type OfficeCalendar, type OfficeDay } from '../../../lib/calendar/office-calendar';
import { compare, daysOfYear, officeYears, resetYear, toCompare, withDays, withoutDay } from '../../../lib/calendar/office-calendar-days';
import { officeCalendarSchema } from '../../../lib/calendar/office-calendar-schema';
import { readTerm } from '../../../lib/calendar/read-term';
import { termConventions } from '../../../lib/calendar/term-convention';
import { builtInCalendar, isWorked } from '../../../lib/calendar/work-calendar';
import { addWorkingDays } from '../../../lib/calendar/working-days';
import { addDays, dayNumber } from '../../../lib/text/moment';

const own = (days: readonly OfficeDay[], compared: OfficeCalendar['compared'] = []): OfficeCalendar => ({ version: 1, days, compared });
const day = (on: string, kind: OfficeDay['kind'] = 'off'): OfficeDay => ({ day: on, kind, name: 'Ngày thử', decision: 'TB 01/TB' });
const law = termConventions[0]!;
const due = (received: string, term: string, calendar: OfficeCalendar) =>
  dueDate(received, readTerm(term)!, law, officeCalendar(builtInCalendar, calendar));

describe('the calendar of an office over the built-in one', () => {
  it('without days of its own is the built-in one', () => {
    expect(officeCalendar(builtInCalendar, NO_OFFICE_DAYS)).toEqual(builtInCalendar);
  });

  it('a day off and a Saturday worked move due dates', () => {
    expect(due('2026-06-10', '3 ngày làm việc', NO_OFFICE_DAYS)?.due).toBe('2026-06-15');
    expect(due('2026-06-10', '3 ngày làm việc', own([day('2026-06-12')]))?.due).toBe('2026-06-16');
    expect(due('2026-06-10', '3 ngày làm việc', own([day('2026-06-12', 'swapped'), day('2026-06-13', 'work')]))?.due).toBe('2026-06-15');
  });

  it('an entry of the office takes the place of a built-in day: here Quốc khánh without the swap of 31/8/2026', () => {
    const without = own([day('2026-08-31', 'work'), day('2026-08-22', 'off')]);
    expect(addWorkingDays('2026-08-21', 5, officeCalendar(builtInCalendar, without).likely)).toBe('2026-08-28');
    expect(addWorkingDays('2026-08-26', 5, officeCalendar(builtInCalendar, without).likely)).toBe('2026-09-04');
  });

  it('a due date over a day nobody vouches for is unsure until that day is compared', () => {
    expect(due('2026-04-24', '2 ngày làm việc', NO_OFFICE_DAYS)).toEqual({ due: '2026-04-29', sure: false });
    const compared = compare(NO_OFFICE_DAYS, toCompare(2026, NO_OFFICE_DAYS), true);
    expect(due('2026-04-24', '2 ngày làm việc', compared)).toEqual({ due: '2026-04-29', sure: true });
    expect(due('2026-04-24', '2 ngày làm việc', own([day('2026-04-27', 'off')]))).toEqual({ due: '2026-04-29', sure: true });
  });

  it('a comparison of a day that now has another kind, or none, counts for nothing', () => {
    const stale = own(
      [],
      [
        { day: '2026-04-27', kind: 'work' },
        { day: '2026-06-12', kind: 'off' },
      ],
    );
    expect(officeCalendar(builtInCalendar, stale)).toEqual(builtInCalendar);
  });

  it('property: each day of the office holds in both calendars, all other days are as before', () => {
    const days = fc.uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 5000 }), kind: fc.constantFrom(...officeDayKinds) }), {
      maxLength: 40,
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5000 }), (entries, other) => {
        const set = entries.map(({ at, kind }) => day(addDays('2022-01-01', at), kind));
        const { likely, vouched } = officeCalendar(builtInCalendar, own(set));
        for (const { day: on, kind } of set)
          for (const calendar of [likely, vouched]) expect(isWorked(calendar, dayNumber(on))).toBe(kind === 'work');
        if (entries.some(({ at }) => at === other)) return;
        const number = dayNumber('2022-01-01') + other;
        expect(isWorked(likely, number)).toBe(isWorked(builtInCalendar.likely, number));
        expect(isWorked(vouched, number)).toBe(isWorked(builtInCalendar.vouched, number));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('the days of a year as they are shown', () => {
  test.each(officeYears)('%i: every built-in day once and in order', (year) => {
    const days = daysOfYear(year, NO_OFFICE_DAYS).map((one) => one.day);
    expect(days).toEqual([...new Set(days)].toSorted());
    if (year <= 2026)
      expect(days).toEqual(
        calendarEntries
          .map((one) => one.day)
          .filter((on) => on.startsWith(`${year}-`))
          .toSorted(),
      );
    else expect(days.length).toBeGreaterThanOrEqual(10);
  });

  it('say what they rest on', () => {
    const standing = (year: number, calendar: OfficeCalendar, on: string) =>
      daysOfYear(year, calendar).find((one) => one.day === on)?.standing;
    expect(standing(2026, NO_OFFICE_DAYS, '2026-08-31')).toBe('confirmed');
    expect(standing(2026, NO_OFFICE_DAYS, '2026-01-02')).toBe('reported');
    expect(standing(2026, NO_OFFICE_DAYS, '2026-04-27')).toBe('background');
    expect(standing(2027, NO_OFFICE_DAYS, '2027-02-05')).toBe('provisional');
    expect(standing(2026, own([], [{ day: '2026-04-27', kind: 'off' }]), '2026-04-27')).toBe('compared');
    expect(daysOfYear(2026, own([day('2026-04-27', 'work')])).find((one) => one.day === '2026-04-27')).toEqual({
      day: '2026-04-27',
      kind: 'work',
      name: 'Ngày thử',
      source: 'TB 01/TB',
      standing: 'office',
      replaces: 'Giỗ Tổ Hùng Vương (nghỉ bù)',
    });
  });

  it('are added, replaced, taken away, compared and reset, year by year', () => {
    const first = withDays(NO_OFFICE_DAYS, [day('2027-02-12'), day('2026-06-12')]);
    expect(first.changes).toEqual({ added: 2, replaced: 0, same: 0 });
    expect(first.calendar.days.map((one) => one.day)).toEqual(['2026-06-12', '2027-02-12']);
    const again = withDays(first.calendar, [day('2027-02-12'), day('2026-06-12', 'swapped')]);
    expect(again.changes).toEqual({ added: 0, replaced: 1, same: 1 });
    const compared = compare(again.calendar, toCompare(2027, again.calendar), true);
    expect(toCompare(2027, compared)).toEqual([]);
    expect(resetYear(compared, 2027)).toEqual(own([day('2026-06-12', 'swapped')]));
    expect(withoutDay(again.calendar, '2027-02-12').days).toHaveLength(1);
    const [one] = compared.compared;
    expect(toCompare(2027, compare(compared, [one!], false))).toEqual([one]);
  });
});

describe('the schema', () => {
  const good = own([day('2026-06-12')], [{ day: '2026-04-27', kind: 'off' }]);
  const wrong: Record<string, unknown> = {
    'no such day': own([day('2026-02-30')]),
    'a year outside': own([day('2040-01-02')]),
    'a day twice': own([day('2026-06-12'), day('2026-06-12', 'work')]),
    'a kind unknown': own([{ ...day('2026-06-12'), kind: 'half' as 'off' }]),
    'no name': own([{ ...day('2026-06-12'), name: '' }]),
    'a key unknown': { ...good, extra: 1 },
    'another version': { ...good, version: 2 },
    'no list': { ...good, days: undefined },
  };
  it('takes what is whole', () => expect(officeCalendarSchema.safeParse(good).success).toBe(true));
  test.each(Object.entries(wrong))('refuses %s', (_name, value) => expect(officeCalendarSchema.safeParse(value).success).toBe(false));
});
