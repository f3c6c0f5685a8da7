import type { Page } from 'playwright';

/** Logs in to the staff client of the sample portal and leaves the tab at `path`. */
export async function logIn(page: Page, portalUrl: string, path = '/'): Promise<void> {
  await page.goto(`${portalUrl}${path}`);
  await page.getByLabel('Tài khoản').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('mat-khau-bat-ky');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Mật khẩu').waitFor({ state: 'detached' });
  const wanted = new URL(path, portalUrl).href;
  if (path !== '/' && page.url() !== wanted) await page.goto(wanted);
}
