import { describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../../lib/portal/profile';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { readProfile, writeProfile } from '../../../lib/portal/read-profile';

const own: PortalProfile = {
  version: 1,
  id: 'cong-tinh-bia',
  name: 'Cổng tỉnh Bịa',
  evidence: 'compared',
  recognise: { addresses: ['motcua.bia.example/**'], signs: [[{ selector: '#ho-so', text: 'Mã hồ sơ' }]] },
  labels: { 'Bên trình': 'handler', 'Tình trạng': 'unclear' },
  states: { 'Chờ ký nháy': 'processing' },
  tables: [{ kind: 'list', headers: ['STT', 'Mã', 'Hẹn'], columns: ['ordinal', 'code', 'due'] }],
  parts: [{ item: 'div.item', parts: { 'span.date': 'received' } }],
  pager: { area: '.pager' },
  timeliness: { counts: 'calendar-days', forms: { 'Trễ {d} hôm': 'over' } },
  taught: [
    {
      version: 1,
      id: 'l1',
      portal: 'https://motcua.bia.example',
      place: '/ho-so/',
      kind: 'list',
      columns: [{ path: ['Mã'], field: 'code' }],
      at: '2026-03-31T08:00:00',
    },
  ],
};

const refusal = (change: unknown): string => {
  const read = readProfile(typeof change === 'string' ? change : JSON.stringify(change));
  return read.ok ? 'taken' : read.problem.code;
};

test('what is exported is read again', () => {
  expect(readProfile(writeProfile(own))).toEqual({ ok: true, value: own });
  expect(readProfile(`\uFEFF${writeProfile(own)}`)).toEqual({ ok: true, value: own });
});

describe('refused whole', () => {
  test.each([
    ['no JSON', 'profile = {}', 'profile-not-json'],
    ['no profile', '[]', 'profile-not-understood'],
    ['null', 'null', 'profile-not-understood'],
    ['too large', `"${'x'.repeat(200_001)}"`, 'profile-too-large'],
    ['of a newer version', { ...own, version: 2 }, 'profile-newer'],
    ['an unknown key', { ...own, onRead: 'alert(1)' }, 'profile-not-understood'],
    ['an unknown key deep inside', { ...own, recognise: { ...own.recognise, script: 'x' } }, 'profile-not-understood'],
    ['known by nothing', { ...own, recognise: {} }, 'profile-not-understood'],
    ['a field that is none', { ...own, labels: { X: 'birthday' } }, 'profile-not-understood'],
    ['a state that is none', { ...own, states: { X: 'done' } }, 'profile-not-understood'],
    [
      'an indicator in a list',
      { ...own, tables: [{ ...own.tables![0], columns: ['ordinal', 'resolved.total', 'due'] }] },
      'profile-not-understood',
    ],
    [
      'two columns of one meaning',
      { ...own, tables: [{ ...own.tables![0], columns: ['ordinal', 'code', 'code'] }] },
      'profile-not-understood',
    ],
    ['fewer columns than headers', { ...own, tables: [{ ...own.tables![0], columns: ['ordinal', 'code'] }] }, 'profile-not-understood'],
    ['a selector that is more than names', { ...own, pager: { area: 'a:has(> b) :not(c)' } }, 'profile-not-understood'],
    ['markup', { ...own, recognise: { addresses: ['<script>'] } }, 'profile-not-understood'],
    ['an expression for an address', { ...own, recognise: { addresses: ['a\\.vn'] } }, 'profile-not-understood'],
    ['the name of one of ours', { ...own, id: 'td' }, 'profile-name-taken'],
    ['a prototype as a key', `{"version":1,"__proto__":{"id":"x"}}`, 'profile-not-understood'],
  ])('%s', (_, text, code) => {
    expect(refusal(text)).toBe(code);
  });
  test('and says where', () => {
    const read = readProfile(JSON.stringify({ ...own, labels: { X: 'birthday' } }));
    expect(!read.ok && read.problem.at).toBe('labels › X');
  });
});

test('ours are exported under a name that nobody can bring back in', () => {
  for (const profile of profiles) expect(refusal(writeProfile(profile))).toBe('profile-name-taken');
});
