import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { listDossiers } from '../portal/data/lists.ts';

test.use({ world: 'an-lao' });

test('the page is loaded anew while a list is read: it says what is missing and goes on when asked', async ({ openPortal, portal }) => {
  const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 900 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.progress).toHaveAttribute('aria-valuenow', '100', { timeout: 20_000 });
  portal.setLatency({ list: 0 });
  await page.reload();
  await expect(bar.status).toHaveText(/^Chưa đủ: đọc 100\/.*trang đã được tải lại giữa chừng/, { timeout: 20_000 });
  await expect(bar.progress).toHaveCount(0);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${total} hồ sơ`, { timeout: 30_000 });
  const csv = await exportedFrom(page);
  expect(new Set(csv.rows.map((row) => row['Mã hồ sơ'])).size).toBe(total);
  expect(csv.rows.every((row) => row['Người nộp'] !== undefined)).toBe(true);
});
