import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { keptFigures, under } from './kept-figures';
import { openServerPages } from './liferay';
import { storedIn } from './stored';
import { countPetitions, createPetitions } from '../portal/petitions/create-petitions.ts';

test.use({ world: 'trung-tam-2026' });

test('petitions are read and exported, and none of them is ever a dossier', async ({ page, portal, background }) => {
  const petitions = createPetitions(portal.state.world);
  await openServerPages(page, portal.url, '/pakn/danh-sach');
  const bar = barOf(page);
  await expect(bar.button('Đọc cả danh sách')).toBeVisible();
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(new RegExp(`^Đã đọc đủ ${petitions.length} `), { timeout: 30_000 });
  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => [row['Mã phản ánh'], row['Ngày tiếp nhận'], row['Hạn trả']])).toEqual(
    petitions.map(({ code, received, due }) => [code, received.slice(0, 10), due.slice(0, 10)]),
  );
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
