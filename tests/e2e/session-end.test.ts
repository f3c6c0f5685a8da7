import { expect, test } from './fixtures';
import { barOf } from './bar';
import { logInAgain, openServerPages } from './liferay';
import { listDossiers } from '../portal/data/lists.ts';

test.use({ world: 'an-lao' });

const ENDED = /^Chưa đủ: đọc \d+\/.*, phiên đăng nhập đã hết/;

test('the session ends while a list is read: said, and after logging in again the reading goes on', async ({ openPortal, portal }) => {
  const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 2_500 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.progress).toHaveAttribute('aria-valuenow', '50');
  portal.expireSession();
  await expect(page.getByLabel('Mật khẩu')).toBeVisible();
  await expect(bar.status).toHaveText(ENDED, { timeout: 20_000 });

  portal.setLatency({ list: 0 });
  await page.getByLabel('Tài khoản').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('mat-khau-bat-ky');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(bar.button('Đọc cả danh sách')).toBeVisible();
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${total} hồ sơ`, { timeout: 30_000 });
});

test('the session ends between two page loads: said where the portal leads, and the reading goes on afterwards', async ({
  page,
  portal,
}) => {
  await openServerPages(page, portal.url, '/mot-cua/dang-xu-ly?delta=20&donVi=tat-ca');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  portal.setLatency({ list: 500 });
  await bar.button('Đọc cả danh sách').click();
  await expect.poll(() => portal.requests.some((request) => request.includes('cur=3')), { timeout: 20_000 }).toBe(true);
  portal.expireSession();
  await expect(page.getByLabel('Mật khẩu')).toBeVisible({ timeout: 20_000 });
  portal.setLatency({ list: 0 });
  await logInAgain(page);
  await expect(bar.status).toHaveText(`Đã đọc đủ ${total} hồ sơ`, { timeout: 30_000 });
});
