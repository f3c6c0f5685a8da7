import { expect, test } from 'vitest';
import type { PortalProfile } from '../../../lib/portal/profile';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { replacedMeanings } from '../../../lib/portal/replaced-meanings';

const profile: PortalProfile = {
  version: 1,
  id: 'x1',
  name: 'X',
  evidence: 'inferred',
  recognise: { addresses: ['a.vn/**'] },
  labels: { 'Ngày hẹn': 'stepDue', 'Ngày hẹn trả': 'due', 'Bên trình': 'handler', 'Ngày nhận': 'unclear' },
  figures: { 'Tiếp nhận trong kỳ': 'received.online' },
  states: { 'Đang xử lý': 'resolved' },
  timeliness: { counts: 'unknown', forms: { 'Còn {d} ngày': 'over' } },
};

test('what a profile means otherwise than the vocabulary', () => {
  expect(replacedMeanings(profile).map(({ text, own, known, holds }) => [text, own, known, holds])).toEqual([
    ['Ngày hẹn', 'stepDue', 'due', true],
    ['Tiếp nhận trong kỳ', 'received.online', 'received.total', true],
    ['Đang xử lý', 'resolved', 'processing', true],
    ['Còn {d} ngày', 'over', 'left', true],
  ]);
});

test('one that is known by signs, or at any host, leaves these texts open', () => {
  const known = (recognise: PortalProfile['recognise']): boolean[] => replacedMeanings({ ...profile, recognise }).map(({ holds }) => holds);
  expect(known({ signs: [[{ selector: '#a' }]] })).toEqual([false, false, false, false]);
  expect(known({ addresses: ['**/ho-so'] })).toEqual([false, false, false, false]);
});

test.each(profiles)('$id says nothing that holds nowhere', (own) => {
  expect(replacedMeanings(own).filter(({ holds }) => !holds)).toEqual([]);
});
