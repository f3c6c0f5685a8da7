import { expect, test } from './fixtures';
import { barOf } from './bar';

const LATE = '/dvc/theo-doi-ho-so/ho-so-qua-han';

test('a dossier opened over its list says what is wrong, where, and what to do next; one click and the page is quiet', async ({
  openPortal,
}) => {
  const page = await openPortal(LATE);
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu/);
  const list = await bar.summary.textContent();
  const marks = page.locator('[data-soat-hang]');
  const rows = await marks.count();

  await page.locator('.ma-ho-so').first().click();
  const dialog = page.getByRole('dialog', { name: /^Chi tiết hồ sơ/ });
  await expect(bar.status).toHaveText(/quá hạn .* Nên làm: /);
  await expect(dialog.locator('[data-soat-hang~="one"]')).toHaveValue(/^\d\d\/\d\d\/\d{4}/);
  await bar.summary.press('Enter');
  const found = page.getByRole('dialog', { name: /điểm cần xem/ });
  await expect(found.getByRole('listitem').first()).toContainText('Nên làm:');
  await found.getByRole('listitem').first().getByRole('button').press('Enter');
  await expect(page.getByRole('dialog', { name: /^Hồ sơ quá hạn/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await bar.region.getByRole('button', { name: 'Tắt cảnh báo trên trang này' }).click();
  await expect(marks).toHaveCount(0);
  await expect(bar.summary).toHaveCount(0);
  await bar.region.getByRole('button', { name: 'Hiện lại cảnh báo' }).click();
  await expect(dialog.locator('[data-soat-hang]')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(bar.summary).toHaveText(list ?? '');
  await expect(marks).toHaveCount(rows);
});

test('warnings switched off for a portal stay off over page loads, and its lists are still read', async ({ openPortal }) => {
  const page = await openPortal(LATE);
  const bar = barOf(page);
  const button = (name: string) => bar.region.getByRole('button', { name });
  await expect(bar.status).toHaveText(/^Đã lưu/);
  await button('Tắt cảnh báo trên trang này').click();
  await button('Luôn tắt trên cổng này').click();
  await page.reload();
  await expect(bar.status).toHaveText(/^Đã lưu/);
  await expect(bar.summary).toHaveText(/^[\d.]+ hồ sơ$/);
  await expect(page.locator('[data-soat-hang]')).toHaveCount(0);
  await button('Hiện lại cảnh báo').click();
  await expect(bar.summary).toContainText('quá hạn');
  await page.reload();
  await expect(bar.summary).toContainText('quá hạn');
});
