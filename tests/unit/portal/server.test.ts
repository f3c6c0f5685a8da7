import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPortal, type RunningPortal } from '../../portal/server/start.ts';

let portal: RunningPortal;
let oldPortal: RunningPortal;
const latency = { list: 0, report: 0 };

beforeAll(async () => {
  portal = await startPortal({ world: 'nhu-thanh', today: '2026-11-20', latency });
  oldPortal = await startPortal({ world: 'an-lao', today: '2026-11-20', latency });
});
afterAll(async () => {
  await portal.close();
  await oldPortal.close();
});

async function login(to: RunningPortal): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const answer = await fetch(`${to.url}/api/login`, { method: 'POST', body: JSON.stringify({ user: 'canbo', password: 'x' }) });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return (path, init) => fetch(to.url + path, { ...init, headers: { cookie }, redirect: 'manual' });
}

test('nothing without a session, nothing with an empty password', async () => {
  expect((await fetch(`${portal.url}/api/dossiers`)).status).toBe(401);
  const refused = await fetch(`${portal.url}/api/login`, { method: 'POST', body: JSON.stringify({ user: 'canbo', password: '' }) });
  expect(refused.status).toBe(401);
  const page = await fetch(`${oldPortal.url}/mot-cua/danh-sach?cur=7`, { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([303, '/dang-nhap?redirect=%2Fmot-cua%2Fdanh-sach%3Fcur%3D7']);
});

test('lists are paged, and a session can end in the middle', async () => {
  const ask = await login(portal);
  const first = (await (await ask('/api/dossiers?list=tat-ca&page=116&size=50')).json()) as { total: number; items: unknown[] };
  expect([first.total, first.items.length]).toEqual([5770, 20]);
  portal.expireSession();
  expect((await ask('/api/dossiers?list=tat-ca&page=2')).status).toBe(401);
});

test('07a has one wrong cell for its own period and none for others', async () => {
  const ask = await login(portal);
  const off = async (search: string): Promise<string[]> => {
    const report = (await (await ask(`/api/reports/07a${search}`)).json()) as {
      groups: { rows: { label: string; resolved: Record<string, number> }[] }[];
    };
    return report.groups.flatMap(({ rows }) =>
      rows
        .filter(({ resolved: { total = 0, early = 0, onTime = 0, late = 0 } }) => total !== early + onTime + late)
        .map(({ label }) => label),
    );
  };
  expect(await off('')).toEqual(['Hộ tịch']);
  expect(await off('?unit=huyen')).toEqual([]);
});

test('advancing makes dossiers leave the open lists', async () => {
  const ask = await login(portal);
  const open = async (): Promise<number> => ((await (await ask('/api/dossiers?list=dang-xu-ly&size=1')).json()) as { total: number }).total;
  const before = await open();
  await fetch(`${portal.url}/__portal/advance`, { method: 'POST' });
  expect(await open()).toBe(before - 2);
});

test('the old pages: 103 pages of the district, a report of fifteen columns, no table without data', async () => {
  const ask = await login(oldPortal);
  const list = await (await ask('/mot-cua/danh-sach?cur=103')).text();
  expect(list).toContain('Hiển thị 1.021 - 1.022 trong số 1.022 kết quả.');
  expect(list).toContain('Trang 103 trong 103');
  const report = await (await ask('/mot-cua/bao-cao/tong-hop')).text();
  expect(report).toContain('Từ ngày 15/03/2023 đến ngày 14/06/2023');
  expect(report).toContain('<td colspan="2">Tổng cộng</td><td class="so">4.675</td>');
  const empty = await (await ask('/mot-cua/bao-cao/tong-hop?loaiKy=quy&quy=2&nam=2019')).text();
  expect(empty).toContain('KHÔNG TÌM THẤY DỮ LIỆU TRONG HỆ THỐNG');
  expect(empty).not.toContain('Tổng cộng');
});

test('what is typed comes back as text, not as markup', async () => {
  const ask = await login(oldPortal);
  const page = await (await ask(`/mot-cua/danh-sach?tuKhoa=${encodeURIComponent('"><script>x</script>')}`)).text();
  expect(page).not.toContain('<script>x');
  expect(page).toContain('&quot;&gt;&lt;script&gt;x');
});

test('the entry form: rows, variants, and what was sent', async () => {
  const ask = await login(portal);
  const form = (await (await ask('/api/entry?form=06a&rows=don-vi')).json()) as { office: string; rows: { label: string }[] };
  expect([form.office, form.rows.length]).toEqual(['UBND huyện Như Thanh', 15]);
  const other = await (await ask('/nhap-bieu-thuong/06a?variant=khac-ky')).text();
  expect(other).toContain('Kỳ báo cáo: Quý I năm 2023 (Từ ngày 15/12/2022 đến ngày 14/03/2023)');
  expect(portal.state.entries).toHaveLength(0);
  await ask('/api/entry', { method: 'POST', body: '{"rows":[]}' });
  expect(portal.state.entries).toEqual([{ rows: [] }]);
});
