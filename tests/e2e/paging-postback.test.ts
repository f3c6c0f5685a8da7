import { barOf } from './bar';
import { exportedFrom } from './exported';
import { expect, test } from './fixtures';
import { servePages } from './pages/serve';

test('postbacks: the row of numbers inside the table leads from page to page, nothing else is pressed', async ({ page }) => {
  const pages = await servePages();
  await page.goto(`${pages.url}/postback`);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText('Đã đọc đủ 67 hồ sơ', { timeout: 40_000 });
  const { rows } = await exportedFrom(page);
  expect(new Set(rows.map((row) => row['Mã hồ sơ'])).size).toBe(67);
  await pages.close();
});
