import { describe, expect, test } from 'vitest';
import { clockFor, deadlineStatus, dueMoment } from '../../../lib/dossier/overdue';
import { clockOf } from '../../../lib/dossier/overdue-states';
import { stateIds } from '../../../lib/vocabulary/state';

const now = '2023-06-14T10:00:00';
const options = { dueSoonHours: 24 };

test('only these states let the deadline run', () => {
  expect(stateIds.filter((state) => clockOf[state] === 'runs')).toEqual(['received', 'processing', 'supplemented', 'interlinked', 'error']);
  for (const state of stateIds) {
    const status = deadlineStatus({ state, due: '2023-06-01' }, now, options);
    expect([state, status]).toEqual([state, clockOf[state] === 'runs' ? 'overdue' : 'notRunning']);
  }
});

describe('by the hour', () => {
  test.each([
    ['2023-06-14T09:59:59', 'overdue'],
    ['2023-06-14T10:00:00', 'dueToday'],
    ['2023-06-14T10:01:00', 'dueToday'],
    ['2023-06-14', 'dueToday'],
    ['2023-06-14T00:00:00', 'dueToday'],
    ['2023-06-13', 'overdue'],
    ['2023-06-15T10:00:00', 'dueSoon'],
    ['2023-06-15T10:01:00', 'inTime'],
    ['2023-06-15', 'inTime'],
    [undefined, 'unknown'],
  ])('due %s: %s', (due, status) => {
    expect(deadlineStatus({ state: 'processing', ...(due !== undefined && { due }) }, now, options)).toBe(status);
  });
  test('a day lasts until its end', () => expect(dueMoment('2023-06-14')).toBe('2023-06-14T23:59:59'));
});

describe('a due date printed under "ngày trả" is no return', () => {
  test.each([
    ['2023-06-10T17:00:00', '2023-06-10T17:00:00', 'overdue'],
    ['2023-06-10T17:00:00', '2023-06-10', 'overdue'],
    ['2023-06-10', '2023-06-10T00:00:00', 'overdue'],
    ['2023-06-10T17:00:00', '2023-06-10T15:20:00', 'unknown'],
    ['2023-06-10T17:00:00', '2023-06-09', 'unknown'],
    ['2023-06-15', '2023-06-15', 'inTime'],
  ])('due %s, returned %s: %s', (due, returned, status) => {
    expect(deadlineStatus({ state: 'processing', due, returned }, now, options)).toBe(status);
  });
});

describe('what is not known is said so', () => {
  test('no state', () => {
    expect(deadlineStatus({ due: '2023-06-01' }, now, options)).toBe('unknown');
    expect(deadlineStatus({ due: '2023-06-01' }, now, { ...options, listIsOpen: true })).toBe('overdue');
    expect(deadlineStatus({ due: '2023-06-01', returned: '2023-06-05' }, now, { ...options, listIsOpen: true })).toBe('notRunning');
  });
  test('it left its list', () => {
    expect(deadlineStatus({ state: 'processing', due: '2023-06-01', leftListAt: '2023-06-10T08:00:00' }, now, options)).toBe('unknown');
    expect(clockFor({ state: 'resolved', leftListAt: '2023-06-10T08:00:00' })).toBe('ended');
  });
  test('the deadlines are not merged', () => {
    expect(deadlineStatus({ state: 'processing', stepDue: '2023-06-01' }, now, options)).toBe('unknown');
    expect(deadlineStatus({ state: 'processing', stepDue: '2023-06-01', due: '2023-07-01' }, now, { ...options, of: 'stepDue' })).toBe(
      'overdue',
    );
  });
});
