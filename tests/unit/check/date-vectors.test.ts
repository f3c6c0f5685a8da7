import { describe, expect, test } from 'vitest';
import { termConventions, type TermConvention } from '../../../lib/calendar/term-convention';
import { addWorkingDays } from '../../../lib/calendar/working-days';
import { checkRecords } from '../../../lib/check/check-records';
import type { SeenDossier } from '../../../lib/check/rule';
import { placeDossier } from '../../../lib/dossier/bucket';
import { conventions } from '../../../lib/report/convention-registry';
import { quarter } from '../../../lib/calendar/period-rule';
import { say } from './say';

const base = { portal: 'https://a.gov.vn', code: 'H56.12-230601-0001', state: 'processing', stateText: 'Đang xử lý' } as const;
const check = (dossiers: readonly SeenDossier[], now: string) => checkRecords(dossiers, { now, dueSoonHours: 24 });

/**
 * What two published reports of Quý II/2023 say about days, as far as it concerns dossiers: the ids are those of the list of
 * statements (AL: a district of Bình Định, NT: a district of Thanh Hóa).
 */
describe('days in two published reports', () => {
  test('AL1: 15/03/2023 to 14/06/2023 is the quarter, 92 days', () => {
    expect(quarter(2023, 2)).toEqual({ from: '2023-03-15', to: '2023-06-14' });
    expect(days(quarter(2023, 2))).toBe(92);
  });

  test('NT1: from 15/03/2022 it would be 457 days; what was received then hangs and is not of this period', () => {
    expect(days({ from: '2022-03-15', to: '2023-06-14' })).toBe(457);
    const old: SeenDossier = { ...base, code: 'H56.12-220315-0001', received: '2022-03-15T08:00:00', due: '2022-03-29T17:00:00' };
    expect(check([old], '2023-06-14T10:00:00').map(({ rule }) => rule)).toEqual(['qua-han', 'ho-so-treo']);
    expect(placed(old)).toContain('carriedOver');
  });

  test('AL22: what came in on 13/3/2023 belongs to the quarter before', () => {
    expect(placed({ ...base, received: '2023-03-13T09:00:00' })).toContain('carriedOver');
    expect(placed({ ...base, received: '2023-03-15T00:00:00' })).toContain('received.total');
  });

  test('NT32: nothing ends before that from which it follows', () => {
    const found = check(
      [{ ...base, state: 'resolved', code: 'cũ-1', received: '2020-08-31', completed: '2020-07-10' }],
      '2023-06-14T10:00:00',
    );
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['thu-tu-ngay', 'block']]);
    expect(say(found[0]!.what)).toBe('Hồ sơ cũ-1: Ngày tiếp nhận 31/08/2020 sau Ngày có kết quả 10/07/2020.');
  });

  test('NT5, NT9: 145 in work, 120 within their term and 25 past it are 25 overdue, not none', () => {
    const open = Array.from({ length: 145 }, (_, i): SeenDossier => {
      const due = i < 120 ? '2023-06-30T17:00:00' : '2023-06-09T17:00:00';
      return { ...base, code: `H56.12-230601-${1000 + i}`, received: '2023-06-01T08:00:00', due };
    });
    const overdue = check(open, '2023-06-14T17:00:00').filter(({ rule }) => rule === 'qua-han');
    expect(overdue).toHaveLength(25);
  });
});

/** Reception, term in working days, right day, the day that a system gives which leaves something out. */
describe.each([
  ['2026-08-21T09:00:00', 5, '2026-08-27', '2026-08-28', 'làm bù'],
  ['2026-08-26T09:00:00', 5, '2026-09-07', '2026-09-02', 'nghỉ lễ'],
  ['2026-02-12T09:00:00', 3, '2026-02-24', '2026-02-17', 'nghỉ lễ'],
  ['2025-04-25T09:00:00', 3, '2025-04-29', '2025-05-05', 'làm bù'],
  ['2025-04-25T09:00:00', 3, '2025-04-29', '2025-04-30', 'nghỉ lễ'],
] as const)('%s + %d: %s', (received, term, right, wrong, cause) => {
  const dossier = (due: string): SeenDossier => ({
    ...base,
    code: `H56.12-${received.slice(2, 10).replaceAll('-', '')}-0001`,
    received,
    due: `${due}T17:00:00`,
    handling: { term: `${term} ngày làm việc` },
  });
  const found = (due: string) => check([dossier(due)], received).filter(({ rule }) => rule === 'han-tra-khac-tinh-lai');
  test('the right day is not touched', () => expect(found(right)).toEqual([]));
  test(`${wrong} is told with its cause`, () => {
    expect(found(wrong)).toHaveLength(1);
    expect(found(wrong)[0]!.expected).toBe(right);
    expect(say(found(wrong)[0]!.what)).toContain(cause);
  });
});

test('a day off that nobody vouches for only notes; one that is confirmed warns where the office has said how it counts', () => {
  const of = (received: string, due: string): readonly string[] =>
    checkRecords([{ ...base, code: 'a-1', received, firstSeen: received, due, handling: { term: '3 ngày làm việc' } }], {
      now: received,
      dueSoonHours: 24,
      conventionOf: () => ({
        id: 'x',
        hours: [
          [420, 690],
          [810, 1020],
        ],
        until: 'endOfDay',
        supplement: 'restart',
        source: '',
      }),
    })
      .filter(({ rule }) => rule === 'han-tra-khac-tinh-lai')
      .map(({ severity }) => severity);
  expect(of('2026-04-24T08:00:00', '2026-04-29T17:00:00')).toEqual(['note']);
  expect(of('2025-04-25T08:00:00', '2025-05-05T17:00:00')).toEqual(['warn']);
});

describe('a term of the office’s own list', () => {
  const LAW: TermConvention = termConventions.find(({ id }) => id === 'luat-nd61')!;
  const received = '2023-06-05T09:00:00';
  const wrong: SeenDossier = { ...base, code: 'b-1', received, firstSeen: received, due: '2023-06-20T17:00:00', channel: 'direct' };
  const severities = (dossier: SeenDossier, named: TermConvention | undefined, among?: readonly SeenDossier[]) =>
    checkRecords([dossier], {
      ...(among && { among }),
      now: '2023-06-06T09:00:00',
      dueSoonHours: 24,
      termOf: () => ({ unit: 'workingHours', amount: 40 }),
      conventionOf: () => named,
    })
      .filter(({ rule }) => rule === 'han-tra-khac-tinh-lai')
      .map(({ severity }) => severity);

  test('warns where the way of counting is named', () => expect(severities(wrong, LAW)).toEqual(['warn']));
  test('says nothing where it is not', () => expect(severities(wrong, undefined)).toEqual([]));
  test('says nothing without a channel', () => {
    const { channel: _channel, ...unknown } = wrong;
    expect(severities(unknown, LAW)).toEqual([]);
  });
  test('notes online, where another term may hold', () => expect(severities({ ...wrong, channel: 'online' }, LAW)).toEqual(['note']));
  test('notes where a supplement may have come and gone between two readings, unless the page says that there was none', () => {
    const later: SeenDossier = { ...wrong, lastSeen: '2023-06-15T09:00:00' };
    expect(severities(later, LAW)).toEqual(['note']);
    expect(severities({ ...later, handling: { supplements: 0 } }, LAW)).toEqual(['warn']);
    expect(severities({ ...wrong, lastSeen: '2023-06-06T09:00:00' }, LAW)).toEqual(['warn']);
  });
  test('notes where only some of the portal are checked: it may count so throughout', () =>
    expect(severities(wrong, LAW, [])).toEqual(['note']));
  test('notes where the first days were not seen', () => {
    const { firstSeen: _firstSeen, ...late } = wrong;
    expect(severities(late, LAW)).toEqual(['note']);
  });
  test('gives way to the term that the page shows', () =>
    expect(severities({ ...wrong, due: '2023-06-08T17:00:00', handling: { term: '3 ngày làm việc' } }, LAW)).toEqual([]));
});

test('a portal that counts the day of reception throughout is told once', () => {
  const dossiers = Array.from({ length: 20 }, (_, i): SeenDossier => {
    const received = `2023-06-${String(5 + (i % 5)).padStart(2, '0')}T09:00:00`;
    const due = `${addWorkingDays(received, 9)!}T17:00:00`;
    return { ...base, code: `c-${i}`, received, due, handling: { term: '10 ngày làm việc' } };
  });
  const found = check(dossiers, '2023-06-12T09:00:00').filter(({ rule }) => rule === 'han-tra-khac-tinh-lai');
  expect(found.map(({ severity, code }) => [severity, code])).toEqual([['note', undefined]]);
  expect(say(found[0]!.what)).toContain('20/20');
});

function days({ from, to }: { from: string; to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function placed(dossier: SeenDossier): readonly string[] {
  return placeDossier(dossier, conventions[0]!, quarter(2023, 2)).counts;
}
