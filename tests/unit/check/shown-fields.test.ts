import { expect, test } from 'vitest';
import { checkRecords } from '../../../lib/check/check-records';
import type { SeenDossier } from '../../../lib/check/rule';

const A = 'https://a.gov.vn';
const B = 'https://b.gov.vn';
const AT = '2023-06-14T08:00:00';
const now = '2023-06-14T10:00:00';
let codes = 0;

const stored = (more: Partial<SeenDossier>): SeenDossier => ({
  portal: A,
  code: `x-${++codes}`,
  state: 'returnedToCitizen',
  stateText: 'Đã trả',
  received: '2023-06-01',
  captureId: 'c1',
  firstSeen: AT,
  lastSeen: AT,
  stateSince: AT,
  history: [],
  ...more,
});
const missing = (dossiers: readonly SeenDossier[], among?: readonly SeenDossier[]) =>
  checkRecords(dossiers, { now, dueSoonHours: 24, ...(among && { among }) })
    .filter(({ rule }) => rule.startsWith('thieu-ngay'))
    .map(({ rule, code }) => [rule, code]);

const bare = stored({});
const ended = stored({ completed: '2023-06-08' });

test('a date is missing where others of the same reading have it, and the drawer, which checks one, agrees', () => {
  expect(missing([bare, ended])).toEqual([['thieu-ngay-ket-thuc', bare.code]]);
  expect(missing([bare], [ended])).toEqual([['thieu-ngay-ket-thuc', bare.code]]);
  expect(missing([bare], [])).toEqual([]);
});

test.each<[string, SeenDossier]>([
  ['another portal', { ...ended, portal: B }],
  [
    'a record that had come to its end in another list',
    { ...ended, firstSeen: '2023-06-13T08:00:00', history: [{ at: '2023-06-13T08:00:00', state: 'resolved' }] },
  ],
])('%s proves no column', (_what, other) => expect(missing([bare, other])).toEqual([]));

test('what came to its end in this reading proves the column; an earlier reception does not', () => {
  const moved = { ...ended, firstSeen: '2023-06-13T08:00:00', history: [{ at: '2023-06-13T08:00:00', state: 'processing' as const }] };
  expect(missing([bare, moved])).toEqual([['thieu-ngay-ket-thuc', bare.code]]);
  const { received: _received, ...unreceived } = bare;
  expect(missing([unreceived, moved])).toEqual([['thieu-ngay-ket-thuc', bare.code]]);
  expect(missing([unreceived, stored({})])).toEqual([['thieu-ngay-tiep-nhan', bare.code]]);
});
