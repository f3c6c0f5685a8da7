import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { keptFigures, under } from './kept-figures';
import { openServerPages } from './liferay';
import { storedIn } from './stored';
import { countPetitions, createPetitions } from '../portal/petitions/create-petitions.ts';

/** Of the portal's list. */
const PAGE_SIZE = 15;

test.use({ world: 'trung-tam-2026' });

test('petitions are read and exported, and none of them is ever a dossier', async ({ page, portal, background }) => {
  const petitions = createPetitions(portal.state.world);
  const { now } = portal.state.world;
  // Late by the due date printed, while nobody has answered; each of them in the bar, marked in the list and told in the file.
  const late = petitions.filter(({ answered, due }) => answered === undefined && due.slice(0, 10) < now.slice(0, 10));
  const here = late.filter((petition) => Math.floor(petitions.indexOf(petition) / PAGE_SIZE) === 1).length;
  expect(here).toBeGreaterThan(0);
  await openServerPages(page, portal.url, '/pakn/danh-sach?trang=2');
  const bar = barOf(page);
  await expect(bar.summary).toHaveText(new RegExp(`^${PAGE_SIZE} kiến nghị · ${here} quá hạn xử lý`));
  await expect(bar.status).toHaveText(`Đã đọc ${PAGE_SIZE} phản ánh, kiến nghị: chỉ đọc và xuất, không lưu`);
  await expect(page.locator('tr[data-soat-hang="overdue"]')).toHaveCount(here);
  await page.goto(`${portal.url}/pakn/danh-sach`);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${petitions.length} kiến nghị`, { timeout: 30_000 });
  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => [row['Mã phản ánh'], row['Ngày tiếp nhận'], row['Hạn trả']])).toEqual(
    petitions.map(({ code, received, due }) => [code, received.slice(0, 10), due.slice(0, 10)]),
  );
  const warned = csv.rows.filter((row) => row['Cảnh báo']?.includes('quá hạn xử lý')).map((row) => row['Mã phản ánh']);
  expect(warned).toEqual(late.map(({ code }) => code));
  const stored = await storedIn(background);
  expect(stored['dossiers']).toEqual([]);
  const text = JSON.stringify(stored);
  expect(petitions.filter(({ sender, content }) => text.includes(sender) || text.includes(content))).toEqual([]);
});

test('figures of petitions are kept as figures of petitions', async ({ page, portal, background }) => {
  const { world } = portal.state;
  await openServerPages(page, portal.url, '/pakn/thong-ke');
  await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 15/09/2026 – 14/12/2026');
  const [kept] = await keptFigures(background);
  const counts = countPetitions(createPetitions(world), world.period.from, world.period.to);
  const names = [
    'petition.total',
    'petition.received',
    'petition.carriedOver',
    'petition.onRules',
    'petition.onConduct',
    'petition.resolved',
    'petition.published',
    'petition.pending',
  ];
  const figures = [
    counts.total,
    counts.fresh,
    counts.carried,
    counts.rules,
    counts.conduct,
    counts.answered,
    counts.published,
    counts.open,
  ];
  expect(counts.total).toBe(counts.answered + counts.open);
  expect(kept?.rows).toEqual({ [world.office]: under(names, figures), 'Tổng số': under(names, figures) });
});
