import { expect, test } from 'vitest';
import { workCalendar } from '../../../lib/calendar/work-calendar';
import { checkRecords, recordSlices } from '../../../lib/check/check-records';
import type { SeenDossier } from '../../../lib/check/rule';
import { dossierLives, looks } from './dossier-lives';

const now = looks[0];
const options = { now, dueSoonHours: 24 };
const dossiers = dossierLives(7, 45, now).map(({ dossier }) => dossier);
const base: SeenDossier = { portal: 'https://a.gov.vn', code: 'a-1', state: 'processing', stateText: 'Đang xử lý' };

test('slices of any size say the same', () => {
  const whole = checkRecords(dossiers, options);
  expect(whole.length).toBeGreaterThan(0);
  for (const size of [1, 7, 1000]) expect([...recordSlices(dossiers, options, size)].flat()).toEqual(whole);
});

test('in the order of the dossiers, each finding under an id of its own', () => {
  const faulty = dossiers.map((dossier): SeenDossier => ({ ...dossier, handling: { ...dossier.handling, supplements: 2 } }));
  const found = checkRecords(faulty, options);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  const places = found.map(({ code }) => faulty.findIndex((dossier) => dossier.code === code));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('rules of every kind can be switched off', () => {
  const wrong: SeenDossier = {
    ...base,
    received: '2023-06-05',
    due: '2023-06-19',
    handling: { term: '5 ngày làm việc', supplements: 0, reschedules: 0 },
    extra: { 'Chủ hồ sơ': 'Người Bịa' },
    procedure: 'Đăng ký khai sinh',
    channel: 'direct',
  };
  const twin: SeenDossier = { ...wrong, code: 'a-2', channel: 'online' };
  const rules = (rulesOff: readonly string[]) => new Set(checkRecords([wrong, twin], { ...options, rulesOff }).map(({ rule }) => rule));
  const all = rules([]);
  expect(all).toEqual(new Set(['con-hai-ngay-lam-viec', 'han-tra-khac-tinh-lai', 'trung-ho-so']));
  for (const rule of all) expect(rules([rule])).toEqual(new Set([...all].filter((other) => other !== rule)));
});

test('the calendar of the office decides', () => {
  const due: SeenDossier = { ...base, due: '2023-06-20T17:00:00' };
  expect(checkRecords([due], options)).toEqual([]);
  const off = { kind: 'off', name: 'Nghỉ của đơn vị', grade: 'office', source: 'Thông báo của đơn vị' } as const;
  const calendar = workCalendar([{ ...off, day: '2023-06-16' }]);
  expect(checkRecords([due], { ...options, calendar }).map(({ rule }) => rule)).toEqual(['con-hai-ngay-lam-viec']);
});

test('others of the portal tell which states it uses', () => {
  const waiting: SeenDossier = { ...base, state: 'received', received: '2023-06-01', due: '2023-07-31' };
  expect(checkRecords([waiting], options)).toEqual([]);
  expect(checkRecords([waiting], { ...options, among: [base] }).map(({ rule }) => rule)).toEqual(['khong-chuyen-buoc']);
  expect(checkRecords([waiting], { ...options, among: [{ ...base, portal: 'https://b.gov.vn' }] })).toEqual([]);
});

test('letters of apology: a warning under the decree of 2018, a note since 01/7/2025 and where the reception is not known', () => {
  const sorry = (received: string | undefined): readonly string[] =>
    checkRecords([{ ...base, state: 'resolved', completed: '2026-01-05', handling: { reschedules: 2 }, ...(received && { received }) }], {
      ...options,
      now: '2026-06-15T10:00:00',
    })
      .filter(({ rule }) => rule === 'hen-lai-lan-hai')
      .map(({ severity }) => severity);
  expect([sorry('2025-06-30T16:00:00'), sorry('2025-07-01'), sorry(undefined)]).toEqual([['warn'], ['note'], ['note']]);
});

test.each<[string, Partial<SeenDossier>, string]>([
  ['letter after the due date', { due: '2023-06-09', handling: { apologised: '2023-06-12' } }, 'warn'],
  ['letter on the due date', { due: '2023-06-09', handling: { apologised: '2023-06-09' } }, 'note'],
  ['ended before it was received', { state: 'submitted', completed: '2023-06-08' }, 'warn'],
  ['returned before it was received', { state: 'submitted', due: '2023-06-09', returned: '2023-06-08' }, 'warn'],
  ['returned before it was received, no due date', { state: 'submitted', returned: '2023-06-08' }, 'note'],
  ['returned in life', { state: 'processing', due: '2023-06-09', returned: '2023-06-08' }, 'warn'],
  ['returned in life, no due date', { state: 'processing', returned: '2023-06-08' }, 'note'],
  ['ended while in work', { state: 'processing', completed: '2023-06-08' }, 'note'],
  ['supplements counted by the page', { handling: { supplements: 2 } }, 'warn'],
])('%s: %o is %s', (_name, fault, severity) => {
  const found = checkRecords([{ ...base, ...(fault.state !== 'submitted' && { received: '2023-06-01' }), ...fault }], options);
  const own = found.filter(({ rule }) => ['xin-loi-muon', 'trang-thai-va-ngay', 'da-tra-thuc-te', 'bo-sung-lan-hai'].includes(rule));
  expect(own.map((finding) => finding.severity)).toEqual([severity]);
});
