import { expect, test } from './fixtures';
import { barOf } from './bar';
import { storedIn } from './stored';

test.use({ world: 'an-lao' });

test('rows of the screen before are not kept under the lookup page', async ({ openPortal, background }) => {
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  const before = await storedIn(background);
  await page.getByRole('menuitem', { name: 'Tra cứu tất cả hồ sơ' }).click();
  await expect(page).toHaveURL(/tra-cuu/);
  await expect(page.getByRole('heading', { name: 'Tra cứu tất cả hồ sơ' })).toBeVisible();
  await expect(page.locator('tr[data-row-key]')).toHaveCount(50);
  await expect(bar.status).toHaveText(/^Bảng này còn là của màn hình trước, chưa lưu/);
  await expect(bar.button('Đọc cả danh sách')).toHaveCount(0);
  const after = await storedIn(background);
  expect(after['listCaptures']).toEqual(before['listCaptures']);
  expect(after['dossiers']).toEqual(before['dossiers']);

  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(bar.status).toHaveText(/^Đã lưu \d+ hồ sơ$/);
  const kept = (await storedIn(background))['listCaptures'] ?? [];
  expect(kept.filter(({ address }) => String(address).includes('/tra-cuu/'))).toHaveLength(1);
});

test('an address that changes before the table does not carry the old rows to the new screen', async ({
  openPortal,
  background,
  portal,
}) => {
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 900 });
  await page.getByRole('menuitem', { name: 'Theo dõi tất cả hồ sơ' }).click();
  await expect(page.getByRole('heading', { name: 'Theo dõi tất cả hồ sơ' })).toBeVisible();
  await expect.poll(async () => ((await storedIn(background))['listCaptures'] ?? []).length).toBe(2);
  const kept = (await storedIn(background))['listCaptures'] ?? [];
  for (const { address, screen, codes } of kept) {
    const followed = String(address).includes('theo-doi');
    expect(screen).toBe(followed ? 'Theo dõi tất cả hồ sơ' : 'Hồ sơ đang xử lý');
    const shown = await page.locator('.ma-ho-so').allTextContents();
    if (followed) expect(codes).toEqual(shown);
    else expect(codes).not.toEqual(shown);
  }
});
