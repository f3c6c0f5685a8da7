import type { Page } from '@playwright/test';

/** Logs in to the server-rendered generation of the sample portal and leaves the tab at `path`. */
export async function openServerPages(page: Page, portalUrl: string, path: string): Promise<void> {
  await page.goto(`${portalUrl}${path}`);
  await logInAgain(page);
}

/** On the login page that an ended session leads to; the portal then goes back to where one wanted to be. */
export async function logInAgain(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('mat-khau-bat-ky');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}
