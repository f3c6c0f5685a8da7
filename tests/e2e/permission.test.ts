import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';

test.use({
  // What is shipped: the same files, without the loopback hosts and the script registered for them.
  extension: async ({ extension }, use) => {
    const shipped = await mkdtemp(join(tmpdir(), 'soat-mot-cua-shipped-'));
    await cp(extension, shipped, { recursive: true });
    const {
      host_permissions: _hosts,
      content_scripts: _scripts,
      ...manifest
    } = JSON.parse(await readFile(join(shipped, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    await writeFile(join(shipped, 'manifest.json'), JSON.stringify(manifest));
    await use(shipped);
    await rm(shipped, { recursive: true, force: true });
  },
});

/** Answers yes in place of the browser's own question, which a test cannot press: the host is allowed beforehand, then asked for. */
async function grant(context: BrowserContext, popup: Page, host: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([id, allowed]) => {
      interface Private {
        developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> };
      }
      await (globalThis as unknown as { chrome: Private }).chrome.developerPrivate.addHostPermission(id!, allowed!);
    },
    [new URL(popup.url()).host, host],
  );
  await settings.close();
  const session = await context.newCDPSession(popup);
  const asked = { expression: `chrome.permissions.request({ origins: ['${host}'] })`, userGesture: true, awaitPromise: true };
  const { result } = await session.send('Runtime.evaluate', asked);
  expect(result.value).toBe(true);
}

/** The popup over the tab in front, as a tab of its own behind it. */
async function openPopup(context: BrowserContext, background: Worker): Promise<Page> {
  const opened = context.waitForEvent('page');
  await background.evaluate(async () => {
    interface Tabs {
      tabs: { create: (tab: { url: string; active: boolean }) => Promise<unknown> };
    }
    await (globalThis as unknown as { chrome: Tabs }).chrome.tabs.create({ url: 'popup.html', active: false });
  });
  return opened;
}

test('a portal is read only after it was switched on, and no more after it was switched off', async ({
  openPortal,
  background,
  context,
}) => {
  const path = '/dvc/theo-doi-ho-so/ho-so-qua-han';
  const page = await openPortal(path);
  const bar = barOf(page);
  await expect(page.locator('tr[data-row-key]').first()).toBeVisible();
  await expect(bar.region).toHaveCount(0);

  const popup = await openPopup(context, background);
  await expect(
    popup.getByRole('heading', { name: 'Soát Một Cửa' }).or(popup.getByText('Không dùng được ở trang này')).first(),
  ).toBeVisible();
  await grant(context, popup, 'http://127.0.0.1/*');
  await page.bringToFront();
  await expect(bar.status).toHaveText(/^Đã lưu/);

  await popup.reload();
  await popup.getByRole('button', { name: 'Tắt trên trang này' }).click();
  await expect(popup.getByText('Chưa bật trên trang này')).toBeVisible();
  await page.reload();
  await expect(page.locator('tr[data-row-key]').first()).toBeVisible();
  await expect(bar.region).toHaveCount(0);

  await popup.getByRole('button', { name: 'Bật trên trang này' }).click();
  await expect(popup.getByText('Đang bật trên trang này')).toBeVisible();
  await expect(bar.status).toHaveText(/^Đã lưu/);
});
