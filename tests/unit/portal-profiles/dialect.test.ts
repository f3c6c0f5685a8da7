// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../../lib/portal/profile';
import { dialectOf } from '../../../lib/portal/profile-dialect';
import { drawn } from '../../../lib/portal/profile.examples';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { readTimeliness } from '../../../lib/text/timeliness';
import { findAllTables, readWholePage } from '../../read-whole-page';
import { pageOf, readAs } from './read-in-dialect';

const with_ = (more: Partial<PortalProfile>): PortalProfile[] => [
  { version: 1, id: 'x1', name: 'X', evidence: 'inferred', recognise: { addresses: ['a.vn/**'] }, ...more },
];
const list = (head: string, row: string): string => drawn([head], [row]);
const first = (html: string, more: Partial<PortalProfile>, address?: string): Record<string, string> | undefined =>
  readAs(html, with_(more), address).list?.[0];
const AT_HOME = 'a.vn/ho-so';

describe('parts of a card that bear no label', () => {
  const card = (n: number, state: string): string =>
    `<article class="hs"><header><a class="ma">H71.15-261101-000${n}</a> <b class="mau${n} nhan">${state}</b><i class="noi">Bàn ${n}</i></header><dl><dt>Tên TTHC</dt><dd>Đăng ký khai sinh</dd><dt>Ngày tiếp nhận</dt><dd>0${n}/11/2026</dd></dl></article>`;
  const page = `<h1>Danh sách hồ sơ</h1><div>${[card(1, 'Đang thụ lý'), card(2, 'Trả dân'), card(3, 'Tạm ngưng')].join('')}</div>`;
  test('a state in words of the portal alone', () => {
    const states = { 'Đang thụ lý': 'processing', 'Trả dân': 'returnedToCitizen', 'Tạm ngưng': 'paused' } as const;
    expect(readAs(page, with_({ states }), AT_HOME).list?.map(({ state }) => state)).toEqual(['processing', 'returnedToCitizen', 'paused']);
    expect(readAs(page, with_({}), AT_HOME).list?.every(({ state }) => state === undefined)).toBe(true);
  });
  test('known by where they stand, by whichever of their classes', () => {
    const parts = [{ item: 'article.hs', parts: { 'b.nhan': 'state', 'i.noi': 'location' } }] as const;
    expect(readAs(page, with_({ parts }), AT_HOME).list?.[1]).toMatchObject({
      state: 'Trả dân',
      location: 'Bàn 2',
      received: '2026-11-02',
    });
  });
  test('what a label says of the same goes first', () => {
    const parts = [{ item: 'article.hs', parts: { 'i.noi': 'procedure' } }] as const;
    expect(readAs(page, with_({ parts }), AT_HOME).list?.[0]).toMatchObject({ procedure: 'Đăng ký khai sinh' });
  });
});

describe('single labels and texts: added, refused, and replaced at the address of the portal alone', () => {
  test('a label nobody knows', () => {
    expect(
      first(list('Mã hồ sơ | Chủ hồ sơ | Bên trình', 'H56.1-230405-0001 | A | B'), { labels: { 'Bên trình': 'handler' } }),
    ).toMatchObject({
      handler: 'B',
    });
  });
  test('a label that everybody knows and this portal means otherwise', () => {
    const page = list('Mã hồ sơ | Chủ hồ sơ | Ngày hẹn', 'H56.1-230405-0001 | A | 05/04/2023');
    const labels = { 'Ngày hẹn': 'stepDue' } as const;
    expect(first(page, { labels }, AT_HOME)).toEqual({ code: 'H56.1-230405-0001', owner: 'A', stepDue: '2023-04-05' });
    // Known by its signs alone it may be another system: two meanings are none.
    expect(first(page, { labels })).toEqual({ code: 'H56.1-230405-0001', owner: 'A', 'Ngày hẹn': '05/04/2023' });
  });
  test('an address of any host names no portal', () => {
    const page = list('Mã hồ sơ | Chủ hồ sơ | Ngày hẹn', 'H56.1-230405-0001 | A | 05/04/2023');
    expect(first(page, { recognise: { addresses: ['**/ho-so'] }, labels: { 'Ngày hẹn': 'stepDue' } }, AT_HOME)).toHaveProperty('Ngày hẹn');
  });
  test('the portal’s own word is surer than the vocabulary’s', () => {
    const page = list('Mã hồ sơ | Ngày hẹn trả | Ngày trả', 'H56.1-230405-0001 | 05/04/2023 | 06/04/2023');
    expect(first(page, { labels: { 'Ngày trả': 'due', 'Ngày hẹn trả': 'unclear' } }, AT_HOME)).toMatchObject({ due: '2023-04-06' });
    expect(first(page, { labels: { 'Ngày trả': 'due' } }, AT_HOME)).toEqual({
      code: 'H56.1-230405-0001',
      due: '2023-04-06',
      'Ngày hẹn trả': '05/04/2023',
    });
  });
  test('a header of two dates that this portal means as one', () => {
    const page = list('Mã hồ sơ | Chủ hồ sơ | Ngày nhận/hẹn trả', 'H56.1-230405-0001 | A | 05/04/2023');
    expect(first(page, { labels: { 'Ngày nhận/hẹn trả': 'due' } }, AT_HOME)).toMatchObject({ due: '2023-04-05' });
  });
  test('a label by its whole path; whose name it is, the label above says', () => {
    const page = drawn(
      ['Mã hồ sơ[r2] | Người nộp[c2] | Ngày nhận[r2]', 'Họ tên | Số biên lai'],
      ['H56.1-230405-0001 | A | 12 | 05/04/2023'],
    );
    expect(first(page, { labels: { 'Họ tên': 'owner' } }, AT_HOME)).toMatchObject({ submitter: 'A' });
    expect(first(page, { labels: { 'Người nộp / Họ tên': 'owner' } }, AT_HOME)).toMatchObject({ owner: 'A' });
  });
  test('labels before colons in a cell', () => {
    const cell = 'H56.1-230405-0001<br>Ngày hẹn: 05/04/2023<br>Bên trình: B';
    const page = list('STT | Thông tin hồ sơ | Chủ hồ sơ', `1 | ${cell} | A`);
    const labels = { 'Ngày hẹn': 'stepDue', 'Bên trình': 'handler' } as const;
    expect(first(page, { labels }, AT_HOME)).toMatchObject({ stepDue: '2023-04-05', handler: 'B' });
    expect(first(page, { labels: { 'Ngày hẹn': 'unclear' } }, AT_HOME)).not.toHaveProperty('due');
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
    expect(first(knownOne, { states: { 'Đang xử lý': 'resolved' } }, AT_HOME)).toMatchObject({ state: 'resolved' });
    expect(first(knownOne, { states: { 'Đang xử lý': 'resolved' } })).toMatchObject({ state: 'Đang xử lý' });
    expect(first(knownOne, { states: { 'Đang xử lý': 'unclear' } })).toMatchObject({ state: 'Đang xử lý' });
  });
  test('states on a line of their own, and such as sound like time left', () => {
    const states = { 'Chờ ký nháy': 'processing', 'Trễ hạn': 'processing' } as const;
    const page = (cell: string): string => list('Mã hồ sơ | Tình trạng', `H56.1-230405-0001 | ${cell}`);
    expect(first(page('Chờ ký nháy<br>Phòng Một'), { states })).toMatchObject({ state: 'processing' });
    expect(first(page('Trễ hạn'), { states })).toMatchObject({ state: 'processing' });
    const composite = list('STT | Thông tin hồ sơ | Chủ hồ sơ', '1 | H56.1-230405-0001<br>Chờ ký nháy<br>Khai sinh | A');
    expect(first(composite, { states })).toMatchObject({ state: 'processing', subject: 'Khai sinh' });
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
    expect(first(page, { tables: [{ ...rule, address: 'elsewhere.example/**' }] })).toMatchObject({ returned: '2023-04-05' });
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
  test('a single column by its path', () => {
    const figures = { 'Tiếp nhận trong kỳ': 'received.online' } as const;
    const page = drawn([`${head[0]!} | Đang giải quyết`], [`${row} | 3`]);
    expect(readAs(page, with_({ figures }), AT_HOME).figures?.['Xã A']).toMatchObject({ 'received.online': 10 });
    expect(Object.keys(readAs(page, with_({ figures })).figures?.['Xã A'] ?? {}).filter((id) => id.startsWith('received'))).toEqual([]);
  });
  test('a single column that its siblings or a formula make something else is open', () => {
    const onTime = drawn(
      ['Đơn vị | Kỳ trước chuyển qua | Tiếp nhận trong kỳ | Đã giải quyết[c2]', ' | | | Đúng hạn | Quá hạn'],
      ['Xã A | 2 | 10 | 8 | 1'],
    );
    const figures = { 'Đã giải quyết / Đúng hạn': 'resolved.onTime' } as const;
    expect(Object.keys(readAs(onTime, with_({ figures }), AT_HOME).figures?.['Xã A'] ?? {})).not.toContain('resolved.earlyOrOnTime');
    const told = readAs(drawn(head, [formulas, row]), with_({ figures: { 'Số đầu kỳ': 'closingStock' } }), AT_HOME);
    expect(told.figures?.['Xã A']).toEqual({ carriedOver: 2, 'received.total': 10, 'resolved.total': 9 });
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
    const past = (side: string): string => (side === 'late' || side === 'behind' ? 'over' : side);
    const common = readTimeliness(text);
    if (common !== undefined) expect(past(common.side)).toBe(past(side));
  });
  test('words that everybody reads another way', () => {
    const said = (address: string): unknown =>
      dialectOf(with_({ timeliness: { counts: 'unknown', forms: { 'Còn {d} ngày': 'over' } } }), () => address)!.timeliness('Còn 3 ngày', {
        side: 'left',
        days: 3,
      });
    expect(said(AT_HOME)).toEqual({ side: 'over', days: 3 });
    expect(said('b.vn/')).toBe('unclear');
  });
});

test('on the page of one dossier', () => {
  const page = pageOf(`<main><h1>Chi tiết hồ sơ H56.1-230405-0001</h1><table>
    <tr><td>Mã hồ sơ</td><td>H56.1-230405-0001</td></tr><tr><td>Chủ hồ sơ</td><td>A</td></tr><tr><td>Tên thủ tục</td><td>B</td></tr>
    <tr><td>Ngày hẹn</td><td>05/04/2023</td></tr><tr><td>Trạng thái</td><td>Chờ ký nháy</td></tr></table></main>`);
  const read = (at: string): unknown => {
    const dialect = dialectOf(with_({ labels: { 'Ngày hẹn': 'stepDue' }, states: { 'Chờ ký nháy': 'processing' } }), () => at);
    const reading = readWholePage(page, findAllTables(page, dialect), dialect);
    const { due, stepDue, state } = reading.kind === 'detail' ? reading.row.values : {};
    return [due?.moment, stepDue?.moment, state?.state];
  };
  expect(read(AT_HOME)).toEqual([undefined, '2023-04-05', 'processing']);
  expect(read('b.vn/')).toEqual([undefined, undefined, 'processing']);
});

test('no profile, no dialect', () => {
  expect(dialectOf([], () => '')).toBeUndefined();
});
