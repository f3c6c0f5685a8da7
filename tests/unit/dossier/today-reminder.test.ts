import { describe, expect, it } from 'vitest';
import { nextReminder, reminderDue } from '../../../lib/dossier/today-reminder';
import { isWorkingDay } from '../../../lib/calendar/working-days';

const times = { morning: '07:30', evening: '16:00' };
const worked = (day: string): boolean => isWorkingDay(day) === true;
const due = (now: string, last?: string) => reminderDue(now, times, last, worked);
const next = (now: string) => nextReminder(now, times, worked);

describe('a reminder', () => {
  it('at its time on a working day, once', () => {
    expect(due('2026-03-03T07:29:59')).toBeUndefined();
    expect(due('2026-03-03T07:30:00')).toBe('morning');
    expect(due('2026-03-03T07:31:10', '2026-03-03T07:30:04')).toBeUndefined();
    expect(due('2026-03-03T16:00:20', '2026-03-03T07:30:04')).toBe('evening');
    expect(due('2026-03-04T07:30:00', '2026-03-03T16:00:20')).toBe('morning');
  });

  it('late when the PC was off at the time, but not at another time of day', () => {
    expect(due('2026-03-03T09:15:00')).toBe('morning');
    expect(due('2026-03-03T09:31:00')).toBeUndefined();
    expect(due('2026-03-03T18:01:00')).toBeUndefined();
  });

  it('never on days off, also not when they are weekdays; on a Saturday that is worked', () => {
    expect(due('2026-03-07T07:30:00')).toBeUndefined();
    expect(due('2026-02-17T07:30:00')).toBeUndefined();
    expect(due('2026-01-10T07:30:00')).toBe('morning');
  });

  it('two that have both come are one', () => {
    const close = { morning: '15:30', evening: '16:00' };
    expect(reminderDue('2026-03-03T16:10:00', close, undefined, worked)).toBe('evening');
    expect(reminderDue('2026-03-03T16:11:00', close, '2026-03-03T16:10:00', worked)).toBeUndefined();
  });
});

describe('the next reminder', () => {
  it('today, tomorrow, after the weekend, after Tết', () => {
    expect(next('2026-03-03T07:00:00')).toBe('2026-03-03T07:30:00');
    expect(next('2026-03-03T07:30:30')).toBe('2026-03-03T16:00:00');
    expect(next('2026-03-03T16:00:00')).toBe('2026-03-04T07:30:00');
    expect(next('2026-03-06T16:30:00')).toBe('2026-03-09T07:30:00');
    expect(next('2026-02-13T17:00:00')).toBe('2026-02-23T07:30:00');
  });

  it('none where no time is set', () => {
    expect(nextReminder('2026-03-03T07:00:00', {}, worked)).toBeUndefined();
  });

  it('in the order of the day, however the times were set', () => {
    const crossed = { morning: '16:00', evening: '07:30' };
    expect(nextReminder('2026-03-03T07:00:00', crossed, worked)).toBe('2026-03-03T07:30:00');
  });
});
