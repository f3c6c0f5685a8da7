import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCalendar, workCalendar } from '../../../lib/calendar/work-calendar';
import { workingDaysBetween } from '../../../lib/calendar/working-days';
import { newDue, type NewDueChoice } from '../../../lib/letters/new-due';
import { addDays } from '../../../lib/text/moment';

const after = (count: number): NewDueChoice => ({ by: 'workingDays', count });
const on = (day: string): NewDueChoice => ({ by: 'day', day });

describe('a new day', () => {
  it.each([
    // The day of the letter is not counted; a make-up Saturday is, holidays are not.
    ['2026-08-21', 5, '2026-08-27'],
    ['2026-08-26', 5, '2026-09-07'],
    ['2026-02-12', 3, '2026-02-24'],
    ['2025-04-25', 3, '2025-04-29'],
    ['2023-06-16T16:59:00', 1, '2023-06-19'],
  ])('%s and %i working days', (day, count, expected) => {
    expect(newDue(after(count), day, builtInCalendar)).toMatchObject({ ok: true, day: expected });
  });

  it('a day off that nobody vouches for makes it unsure, one of the office makes it sure', () => {
    expect(newDue(after(1), '2023-04-28', builtInCalendar)).toEqual({ ok: true, day: '2023-05-04', sure: false });
    const days = ['2023-05-01', '2023-05-02', '2023-05-03'];
    const vouched = workCalendar(days.map((day) => ({ day, kind: 'off', name: 'Nghỉ lễ', grade: 'office', source: 'Công văn' })));
    expect(newDue(after(1), '2023-04-28', vouched)).toEqual({ ok: true, day: '2023-05-04', sure: true });
  });

  it.each<[string, NewDueChoice, string]>([
    ['the day of the letter', on('2026-11-02'), 'not-after'],
    ['an earlier day', on('2026-10-01'), 'not-after'],
    ['a Saturday', on('2026-11-07'), 'day-off'],
    ['a holiday', on('2027-01-01'), 'day-off'],
    ['a year nobody knows', on('2099-01-05'), 'outside-calendar'],
    ['nothing at all', on(''), 'not-after'],
    ['no days', after(0), 'wrong-count'],
    ['a broken number', after(Number.NaN), 'wrong-count'],
    ['half a day', after(1.5), 'wrong-count'],
    ['a slip of the hand', after(1000), 'wrong-count'],
  ])('%s is refused', (_name, choice, why) => {
    expect(newDue(choice, '2026-11-02', builtInCalendar)).toEqual({ ok: false, why });
  });

  it('is always worked, and as many working days away as was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addDays('2022-01-03', offset);
        const due = newDue(after(count), from, builtInCalendar);
        expect(due.ok && workingDaysBetween(from, due.day)).toBe(count);
        expect(due.ok && newDue(on(due.day), from, builtInCalendar).ok).toBe(true);
      }),
    );
  });
});
