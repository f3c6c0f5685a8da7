import { expect, test } from 'vitest';
import { workingDaysBetween } from '../../../lib/calendar/working-days';
import { checkDossiers } from '../../../lib/check/check-dossiers';
import type { Dossier } from '../../../lib/dossier/dossier';
import { say } from './say';

const now = '2023-06-14T10:00:00';
const base: Dossier = { portal: 'https://a.gov.vn', code: 'H56.12-230601-0001', state: 'processing', stateText: 'Đang xử lý' };

test('a finding tells what, why and what to do, and where from', () => {
  const [finding] = checkDossiers([{ ...base, received: '2023-06-01', due: '2023-06-07T17:00:00' }], { now, dueSoonHours: 24 });
  expect(finding).toMatchObject({
    id: 'qua-han|https://a.gov.vn|H56.12-230601-0001',
    rule: 'qua-han',
    severity: 'warn',
    code: 'H56.12-230601-0001',
    figures: [{ label: 'Hạn trả', raw: '07/06/2023 17:00', source: { code: 'H56.12-230601-0001', column: 'Hạn trả' } }],
  });
  expect(say(finding!.what)).toBe('Hồ sơ H56.12-230601-0001 quá hạn 7 ngày, hạn trả 07/06/2023 17:00.');
  expect(say(checkDossiers([{ ...base, due: '2023-06-14T09:00:00' }], { now, dueSoonHours: 24 })[0]!.what)).toBe(
    'Hồ sơ H56.12-230601-0001 quá hạn 1 giờ, hạn trả 14/06/2023 09:00.',
  );
});

test('contradictions: gravest first, each pair once', () => {
  const found = checkDossiers([{ ...base, state: 'resolved', received: '2023-06-08', completed: '2023-06-07', returned: '2023-06-05' }], {
    now,
    dueSoonHours: 24,
    workingDays: workingDaysBetween,
  });
  expect(found.map(({ severity, what }) => [severity, say(what)])).toEqual([
    ['block', 'Hồ sơ H56.12-230601-0001: Ngày tiếp nhận 08/06/2023 sau Ngày có kết quả 07/06/2023.'],
    ['block', 'Hồ sơ H56.12-230601-0001: Ngày tiếp nhận 08/06/2023 sau Ngày trả 05/06/2023.'],
    ['warn', 'Hồ sơ H56.12-230601-0001: Ngày có kết quả 07/06/2023 sau Ngày trả 05/06/2023.'],
    ['note', expect.stringContaining('mang ngày 01/06/2023')],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});

test('rules can be switched off', () => {
  const late: Dossier = { ...base, due: '2023-06-07' };
  expect(checkDossiers([late], { now, dueSoonHours: 24, rulesOff: ['qua-han'] })).toEqual([]);
});

test('a date is missing only where the list shows it', () => {
  const undated: Dossier = { ...base, state: 'resolved' };
  expect(checkDossiers([undated], { now, dueSoonHours: 24 })).toEqual([]);
  expect(checkDossiers([undated], { now, dueSoonHours: 24, shown: ['completed'] }).map(({ rule }) => rule)).toEqual([
    'thieu-ngay-ket-thuc',
  ]);
  const dated: Dossier = { ...base, code: 'H56.12-230601-0002', state: 'resolved', completed: '2023-06-02' };
  expect(checkDossiers([undated, dated], { now, dueSoonHours: 24 }).map(({ code }) => code)).toEqual(['H56.12-230601-0001']);
});

test('ids stay the same from one reading to the next', () => {
  const late: Dossier = { ...base, due: '2023-06-07' };
  const ids = (at: string) => checkDossiers([late], { now: at, dueSoonHours: 24 }).map(({ id }) => id);
  expect(ids('2023-06-14T10:00:00')).toEqual(ids('2023-06-20T08:00:00'));
});
