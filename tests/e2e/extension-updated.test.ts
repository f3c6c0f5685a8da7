import type { Worker } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';

test.use({ ownBrowser: true });
// Chromium often never starts an extension again that was loaded from a folder and reloaded itself (measured: 2 of 8 times on one day, 10 of
// 14 on another, with today's extension and with an older one alike); nothing of ours runs then, so another browser is tried.
test.describe.configure({ retries: 5 });

/** What happens when an update arrives. The old version is gone when this ends; the new one may still have to be started. */
async function loadAnew(background: Worker): Promise<void> {
  const gone = background.waitForEvent('close');
  // Its own answer never comes: the worker ends while it is asked.
  void background.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload()).catch(() => undefined);
  await gone;
}

declare const chrome: {
  runtime: { reload: () => void };
  tabs: { query: (about: object) => Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript: (what: { target: { tabId: number }; files: string[] }) => Promise<unknown> };
};

test('the extension is loaded anew under an open page: the next press says what to do', async ({ openPortal, background }) => {
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu/);
  await loadAnew(background);
  await bar.button('Mở bảng làm việc').click();
  await expect(bar.alert).toContainText(/tải lại trang/i);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(/tải lại trang/i);
});

test('the new version comes into an open page: there is one bar, and the marks stay', async ({ openPortal, background, context }) => {
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu/);
  const started = context.waitForEvent('serviceworker', { timeout: 12_000 });
  await loadAnew(background);
  const fresh = await started;
  await fresh.evaluate(async () => {
    const [portal] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('http'));
    await chrome.scripting.executeScript({ target: { tabId: portal!.id }, files: ['/overlay.js'] });
  });
  await expect(bar.region).toHaveCount(1);
  await expect(bar.status).toHaveText(/^Đã lưu/);
  await expect(page.locator('tr[data-soat-hang]').first()).toBeVisible();
  const before = await page.locator('.ma-ho-so').first().textContent();
  await page.locator('.ant-pagination-next').first().click();
  await expect(page.locator('.ma-ho-so').first()).not.toHaveText(before ?? '');
  await expect(page.locator('tr[data-soat-hang]').first()).toBeVisible();
  await expect(bar.status).toHaveText(/^Đã lưu/);
  await expect(page.locator('tr[data-soat-hang]').first()).toBeVisible();
  await expect(bar.alert).toHaveCount(0);
  await expect(page.locator('soat-mot-cua')).toHaveCount(1);
});
