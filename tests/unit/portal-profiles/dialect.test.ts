// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../../lib/portal/profile';
import { dialectOf } from '../../../lib/portal/profile-dialect';
import { drawn } from '../../../lib/portal/profile.examples';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { readTimeliness } from '../../../lib/text/timeliness';
import { readAs } from './read-in-dialect';

const with_ = (more: Partial<PortalProfile>): PortalProfile[] => [
  { version: 1, id: 'x1', name: 'X', evidence: 'inferred', recognise: { addresses: ['a.vn/**'] }, ...more },
];
const list = (head: string, row: string): string => drawn([head], [row]);
const first = (html: string, more: Partial<PortalProfile>): Record<string, string> | undefined => readAs(html, with_(more)).list?.[0];

describe('single labels and texts: added and refused, never replaced', () => {
  test('a label nobody knows', () => {
    expect(
      first(list('Mã hồ sơ | Chủ hồ sơ | Bên trình', 'H56.1-230405-0001 | A | B'), { labels: { 'Bên trình': 'handler' } }),
    ).toMatchObject({
      handler: 'B',
    });
  });
  test('a label everybody knows keeps its meaning', () => {
    expect(
      first(list('Mã hồ sơ | Ngày hẹn trả', 'H56.1-230405-0001 | 05/04/2023'), { labels: { 'Ngày hẹn trả': 'returned' } }),
    ).toMatchObject({
      due: '2023-04-05',
    });
  });
  test('a label that misleads here stands under its own header', () => {
    expect(
      first(list('Mã hồ sơ | Chủ hồ sơ | Ngày hẹn trả', 'H56.1-230405-0001 | A | 05/04/2023'), { labels: { 'Ngày hẹn trả': 'unclear' } }),
    ).toEqual({
      code: 'H56.1-230405-0001',
      owner: 'A',
      'Ngày hẹn trả': '05/04/2023',
    });
  });
  test('states', () => {
    const page = list('Mã hồ sơ | Trạng thái', 'H56.1-230405-0001 | Chờ ký nháy');
    expect(first(page, { states: { 'Chờ ký nháy': 'processing' } })).toMatchObject({ state: 'processing' });
    const knownOne = list('Mã hồ sơ | Trạng thái', 'H56.1-230405-0001 | Đang xử lý');
    expect(first(knownOne, { states: { 'Đang xử lý': 'resolved' } })).toMatchObject({ state: 'processing' });
    expect(first(knownOne, { states: { 'Đang xử lý': 'unclear' } })).toMatchObject({ state: 'Đang xử lý' });
  });
});

describe('a table known by its whole header', () => {
  const page = list('Mã hồ sơ | Ngày hẹn trả | Trạng thái', 'H56.1-230405-0001 | 05/04/2023 | Đang xử lý');
  const rule = { kind: 'list' as const, headers: ['Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái'], columns: [null, 'returned' as const, null] };
  test('may mean something else', () => {
    expect(first(page, { tables: [{ ...rule, states: { 'Đang xử lý': 'paused' } }] })).toMatchObject({
      returned: '2023-04-05',
      state: 'paused',
    });
  });
  test('one column more, and it is another table', () => {
    const wider = list('Mã hồ sơ | Ngày hẹn trả | Trạng thái | Ghi chú', 'H56.1-230405-0001 | 05/04/2023 | Đang xử lý | ');
    expect(first(wider, { tables: [rule] })).toMatchObject({ due: '2023-04-05' });
  });
  test('on another screen it is another table', () => {
    expect(first(page, { tables: [{ ...rule, address: 'b.vn/**' }] })).toMatchObject({ due: '2023-04-05' });
    expect(first(page, { tables: [{ ...rule, address: 'a.example/**' }] })).toMatchObject({ returned: '2023-04-05' });
  });
});

describe('figures', () => {
  const head = ['STT | Đơn vị | Số đầu kỳ | Kỳ trước chuyển qua | Tiếp nhận trong kỳ | Đã giải quyết'];
  const headers = ['STT', 'Đơn vị', 'Số đầu kỳ', 'Kỳ trước chuyển qua', 'Tiếp nhận trong kỳ', 'Đã giải quyết'];
  const told = (third: 'toResolve.total' | 'closingStock'): Partial<PortalProfile> => ({
    tables: [{ kind: 'figures', headers, columns: [null, null, third, null, null, null], rows: { column: 1, are: 'unit' } }],
  });
  const row = '1 | Xã A | 12 | 2 | 10 | 9';
  const formulas = '(1) | (2) | (3 = 4 + 5) | (4) | (5) | (6)';
  test('a column is what is known of it', () => {
    expect(readAs(drawn(head, [row]), with_(told('toResolve.total'))).figures?.['Xã A']).toMatchObject({ 'toResolve.total': 12 });
  });
  test('a printed formula that says something else leaves it open', () => {
    expect(readAs(drawn(head, [formulas, row]), with_(told('closingStock'))).figures?.['Xã A']).toEqual({
      carriedOver: 2,
      'received.total': 10,
      'resolved.total': 9,
    });
    expect(readAs(drawn(head, [formulas, row]), with_(told('toResolve.total'))).figures?.['Xã A']).toMatchObject({ 'toResolve.total': 12 });
  });
});

describe('time left', () => {
  const forms = profiles.flatMap(({ id, timeliness }) =>
    Object.entries(timeliness?.forms ?? {}).map(([form, side]) => [id, form, side] as const),
  );
  test.each(forms)('%s: %s is %s', (id, form, side) => {
    const text = form.replace('{d}', '3').replace('{h}', '4').replace('{m}', '5');
    const profile = profiles.filter((own) => own.id === id);
    const own = dialectOf(profile, () => '')!.timeliness(text);
    expect(own).toEqual({
      side,
      ...(form.includes('{d}') && { days: 3 }),
      ...(form.includes('{h}') && { hours: 4 }),
      ...(form.includes('{m}') && { minutes: 5 }),
    });
    // What the common grammar understands, it understands alike, "over" and "late" being two words for one thing.
    const late = (found: string): string => (found === 'late' ? 'over' : found);
    const common = readTimeliness(text);
    if (common !== undefined) expect(late(common.side)).toBe(late(side));
  });
});

test('no profile, no dialect', () => {
  expect(dialectOf([], () => '')).toBeUndefined();
});
