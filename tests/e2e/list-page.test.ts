import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { openServerPages } from './liferay';

const OVERDUE = '/dvc/theo-doi-ho-so/ho-so-qua-han';

/** The page's own markup as text. */
const markup = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);

test('a list is kept by itself, each finding explains itself and leads to its row', async ({ openPortal }) => {
  const page = await openPortal(OVERDUE);
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu \d+ hồ sơ$/);
  const rows = await page.locator('tbody tr[data-row-key]').count();
  await expect(bar.status).toHaveText(`Đã lưu ${rows} hồ sơ`);
  await expect(bar.summary).toContainText(`${rows} hồ sơ`);
  await expect(bar.summary).toContainText('quá hạn');

  await bar.summary.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: /^\d+ điểm cần xem trên trang này$/ });
  await expect(list).toBeVisible();
  const last = list.getByRole('listitem').last().getByRole('button');
  const code = /\d{3}\.\d{2}\.\d{2}\.H56-\d{6}-\d{4}/.exec((await last.textContent()) ?? '')?.[0] ?? '';
  await last.focus();
  await page.keyboard.press('Enter');
  const finding = page.getByRole('dialog', { name: code });
  await expect(finding.getByRole('heading', { name: 'Vì sao' })).toBeVisible();
  await expect(finding.getByRole('heading', { name: 'Nên làm' })).toBeVisible();
  await expect(page.locator('tr[data-row-key]', { hasText: code })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(finding).toHaveCount(0);
  await expect(bar.summary).toBeFocused();
});

test('a marked row says under the pointer what it is marked for', async ({ openPortal }) => {
  const page = await openPortal(OVERDUE);
  await expect(barOf(page).status).toHaveText(/^Đã lưu/);
  const row = page.locator('tr[data-soat-hang="overdue"]').first();
  const code = (await row.locator('.ma-ho-so').textContent()) ?? '';
  await row.locator('.ma-ho-so').hover();
  await page.getByRole('button', { name: new RegExp(`^Hồ sơ ${code} quá hạn`) }).click();
  const finding = page.getByRole('dialog', { name: code });
  await expect(finding).toContainText(/quá hạn \d/);
  await expect(finding.getByRole('term').first()).toBeVisible();
  await expect(finding.getByRole('definition').first()).toHaveText(/\d/);
  await page.keyboard.press('Escape');
  await expect(finding).toHaveCount(0);
});

test('marks are one attribute per row and one style element, and without them the page is as it came', async ({
  page,
  portal,
  openExtensionPage,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => Object.assign(window, { asItCame: document.body.outerHTML }));
  });
  const asItCame = (): Promise<string> => page.evaluate(() => (window as unknown as { asItCame: string }).asItCame);
  await openServerPages(page, portal.url, '/mot-cua/dang-xu-ly?delta=50');
  await expect(barOf(page).status).toHaveText(/^Đã lưu/);
  await expect(page.locator('tr[data-soat-hang]').first()).toBeVisible();
  const marked = await markup(page);
  expect(marked).not.toBe(await asItCame());
  expect(marked.replaceAll(/ data-soat-hang="[a-z]+"/g, '')).toBe(await asItCame());
  const beside = await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
  expect(beside).toEqual(['head', 'body', 'soat-mot-cua', 'style']);

  const options = await openExtensionPage('options.html');
  const marks = options.getByRole('checkbox', { name: 'Kẻ vạch bên dòng cần chú ý' });
  await marks.click();
  await expect(marks).not.toBeChecked();
  await page.reload();
  await expect(barOf(page).status).toHaveText(/^Đã lưu/);
  expect(await markup(page)).toBe(await asItCame());
  const left = await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
  expect(left).toEqual(['head', 'body', 'soat-mot-cua']);
});
