import { describe, expect, it } from 'vitest';
import { NO_OFFICE_DAYS, officeCalendar, type OfficeCalendar } from '../../../lib/calendar/office-calendar';
import { compare, toCompare, withDays } from '../../../lib/calendar/office-calendar-days';
import { conventionOf, termsByProcedure, type OfficeTerms } from '../../../lib/calendar/office-terms';
import { builtInCalendar } from '../../../lib/calendar/work-calendar';
import { checkRecords } from '../../../lib/check/check-records';
import type { SeenDossier } from '../../../lib/check/rule';

const PORTAL = 'https://motcua.a.gov.vn';
const terms: OfficeTerms = {
  version: 1,
  terms: [{ procedure: 'Đăng ký khai sinh', term: '3 ngày làm việc', decision: '' }],
  conventions: { [PORTAL]: 'luat-nd61' },
};

function said(dossier: Partial<SeenDossier>, calendar: OfficeCalendar, ofOffice: OfficeTerms = terms): string[] {
  const record: SeenDossier = {
    portal: PORTAL,
    code: 'H56.1-260424-0001',
    procedure: 'Đăng ký khai sinh',
    state: 'processing',
    channel: 'direct',
    firstSeen: `${dossier.received?.slice(0, 10)}T10:00:00`,
    ...dossier,
  };
  return checkRecords([record], {
    now: `${dossier.received?.slice(0, 10)}T10:00:00`,
    dueSoonHours: 1,
    calendar: officeCalendar(builtInCalendar, calendar),
    termOf: termsByProcedure(ofOffice),
    conventionOf: ({ portal }) => conventionOf(ofOffice, portal),
  }).flatMap(({ rule, severity, expected }) => (rule === 'han-tra-khac-tinh-lai' ? [`${severity} ${String(expected)}`] : []));
}

describe('the due date of a portal against what the office has set', () => {
  const june = { received: '2026-06-10', due: '2026-06-15' };
  const holiday = withDays(NO_OFFICE_DAYS, [{ day: '2026-06-12', kind: 'off', name: 'Nghỉ', decision: 'TB 1' }]).calendar;

  it('a day off of the office moves it', () => {
    expect(said(june, NO_OFFICE_DAYS)).toEqual([]);
    expect(said(june, holiday)).toEqual(['warn 2026-06-16']);
    expect(said({ ...june, due: '2026-06-16' }, holiday)).toEqual([]);
  });

  it('a day of background knowledge decides: a note, until somebody has compared it', () => {
    const april = { received: '2026-04-24', due: '2026-04-29' };
    expect(said(april, NO_OFFICE_DAYS)).toEqual(['note 2026-05-04']);
    expect(said(april, compare(NO_OFFICE_DAYS, toCompare(2026, NO_OFFICE_DAYS), true))).toEqual(['warn 2026-05-04']);
    expect(said({ ...april, due: '2026-05-04' }, NO_OFFICE_DAYS)).toEqual([]);
  });

  it('nothing is said where the office has named no way of counting, or knows no term', () => {
    expect(said({ ...june, due: '2026-06-30' }, NO_OFFICE_DAYS, { ...terms, conventions: {} })).toEqual([]);
    expect(said({ ...june, due: '2026-06-30' }, NO_OFFICE_DAYS, { ...terms, conventions: { 'https://b.gov.vn': 'luat-nd61' } })).toEqual(
      [],
    );
    expect(said({ ...june, due: '2026-06-30', procedure: 'Đăng ký kết hôn' }, NO_OFFICE_DAYS)).toEqual([]);
    expect(said({ ...june, due: '2026-06-30' }, NO_OFFICE_DAYS)).toEqual(['warn 2026-06-15']);
  });
});
