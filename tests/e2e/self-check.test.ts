import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';

function tabOf(own: Page, url: string): Promise<number> {
  return own.evaluate(async (start) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> } } };
    return (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(start))!.id;
  }, url);
}

test('a page is checked without a value of it, and the part at fault is found by halves', async ({
  openPortal,
  openExtensionPage,
  portal,
  context,
}) => {
  const page = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
  await expect(barOf(page).status).toHaveText(/^Đã lưu/);
  const values = (await page.locator('tbody td').allTextContents()).map((text) => text.trim()).filter((text) => text.length > 12);
  expect(values.length).toBeGreaterThan(20);
  const own = await openExtensionPage('options.html');
  const check = await openExtensionPage(`self-check.html?tab=${await tabOf(own, portal.url)}`);
  await expect(check.getByRole('region', { name: /^Bảng được dùng/ })).toContainText('Thông tin hồ sơ → Thông tin hồ sơ [dossierInfo], theo bộ từ vựng');
  await expect(check.getByRole('region', { name: 'Quy tắc', exact: true })).toContainText(/\(qua-han\): \d+ điểm/);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await check.bringToFront();
  await check.getByRole('button', { name: 'Sao chép chẩn đoán' }).click();
  await expect(check.getByText('Đã sao chép.')).toBeVisible();
  const copied = await check.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Chủ hồ sơ → Chủ hồ sơ [owner]');
  for (const value of values) expect(copied).not.toContain(value);

  // "Too many overdue dossiers": the rule that says so is found.
  const trouble = async (): Promise<boolean> => {
    await page.bringToFront();
    await expect(barOf(page).status).toHaveText(/^Đã lưu/);
    const there = (await barOf(page).region.textContent())?.includes('quá hạn') === true;
    await check.bringToFront();
    return there;
  };
  const search = check.getByRole('region', { name: 'Tìm phần gây lỗi' });
  const reloaded = page.waitForEvent('load');
  await search.getByRole('button', { name: 'Bắt đầu tìm' }).click();
  await reloaded;
  for (let asked = 0; asked < 8; asked++) {
    if (await search.getByText('Phần gây lỗi:').isVisible()) break;
    const still = await trouble();
    const answered = search.getByRole('button', { name: still ? 'Còn lỗi' : 'Hết lỗi' });
    const load = page.waitForEvent('load');
    await answered.click();
    await load;
  }
  await expect(search.getByText('Phần gây lỗi: Quy tắc: ')).toBeVisible();
  await search.getByRole('button', { name: 'Tắt phần này' }).click();
  await expect(search).toContainText('Đã tắt');
  await expect(check.getByRole('region', { name: 'Tiện ích', exact: true })).toContainText('Quy tắc tắt: qua-han');
});
