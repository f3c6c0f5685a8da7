import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { openServerPages } from './liferay';
import { storedIn } from './stored';
import { listDossiers } from '../portal/data/lists.ts';
import type { PortalDossier, World } from '../portal/data/world.ts';
import { remainingText } from '../portal/unitech/remaining.ts';

test.use({ world: 'trung-tam-2026' });

const minute = (moment: string | undefined): string => (moment === undefined ? '' : `${moment.slice(0, 16).replace('T', ' ')}:00`);
const nameOf = (world: World, { procedureCode }: PortalDossier): string =>
  world.procedures.find(({ code }) => code === procedureCode)?.name ?? '';

test('two rows are one dossier: the whole list is read through its forms, with what each lower row says', async ({
  page,
  portal,
  background,
}) => {
  const { world } = portal.state;
  const expected = listDossiers(world, 'dang-xu-ly', {});
  await openServerPages(page, portal.url, '/qlhs/motcua');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 10 hồ sơ');
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${expected.length} hồ sơ`, { timeout: 45_000 });
  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => row['Mã hồ sơ'])).toEqual(expected.map(({ code }) => code));
  expect(csv.rows.map((row) => [row['Thủ tục'], row['Người nộp'], row['Ngày tiếp nhận'], row['Hạn trả'], row['Địa chỉ']])).toEqual(
    expected.map((dossier) => [
      nameOf(world, dossier),
      dossier.owner.name,
      minute(dossier.received),
      minute(dossier.due),
      dossier.owner.address ?? '',
    ]),
  );
  expect((await storedIn(background))['dossiers']).toHaveLength(expected.length);
});

test('cells that are filled after the page has come are waited for', async ({ page, portal }) => {
  portal.setLatency({ list: 900 });
  await openServerPages(page, portal.url, '/qlhs/motcua');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 10 hồ sơ', { timeout: 20_000 });
  const [first] = listDossiers(portal.state.world, 'dang-xu-ly', {});
  await expect(page.getByText(remainingText(first!, portal.state.world.now)).first()).toBeVisible();
  const csv = await exportedFrom(page);
  const row = csv.rows.find((one) => one['Mã hồ sơ'] === first!.code);
  expect(Object.values(row ?? {}).join(' | ')).toContain(remainingText(first!, portal.state.world.now));
});

test('the malformed row of an empty list is no dossier', async ({ page, portal, background }) => {
  await openServerPages(page, portal.url, '/qlhs/motcua');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 10 hồ sơ');
  await page.locator('input[name="tenCongDan"]').fill('không ai tên thế này');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await expect(page.getByText('Không tìm thấy hồ sơ công việc nào')).toBeVisible();
  // The one header word that is left says nothing of dossiers: the bar may stay away, but it must not claim any.
  await page.locator('input[name="tenCongDan"]').fill('');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await expect(bar.status).toHaveText('Đã lưu 10 hồ sơ');
  const stored = await storedIn(background);
  expect(stored['dossiers']).toHaveLength(10);
  expect((stored['listCaptures'] ?? []).filter((capture) => capture['withoutCode'] !== 0)).toEqual([]);
});

test('the book of receptions is one page: every dossier of the month', async ({ page, portal }) => {
  const found = listDossiers(portal.state.world, 'tra-cuu', { receivedFrom: '2026-11-01', receivedTo: '2026-11-20' });
  await openServerPages(page, portal.url, '/qlhs/so-tiep-nhan');
  await expect(barOf(page).status).toHaveText(`Đã lưu ${found.length} hồ sơ`);
  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => [row['Mã hồ sơ'], row['Ngày tiếp nhận'], row['Hạn trả'], row['Ngày trả']])).toEqual(
    found.map(({ code, received, due, returned }) => [
      code,
      received?.slice(0, 10) ?? '',
      due?.slice(0, 10) ?? '',
      returned?.slice(0, 10) ?? '',
    ]),
  );
});

test.describe('a table by ward', () => {
  test.use({ world: 'nhu-thanh' });

  test('counts what is chosen above it: nothing of it is kept as figures of dossiers', async ({ page, portal, background }) => {
    await openServerPages(page, portal.url, '/qlhs/report/reporthoso');
    await expect(barOf(page).status).toHaveText(/^Chưa đọc được bảng này/);
    expect((await storedIn(background))['captures']).toEqual([]);
  });
});
