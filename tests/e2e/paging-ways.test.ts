import type { Page } from '@playwright/test';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { expect, test } from './fixtures';
import { servePages, type PageServer } from './pages/serve';

let pages: PageServer;
test.beforeAll(async () => {
  pages = await servePages();
});
test.afterAll(() => pages.close());

/** Reads the whole list of one page and answers with the numbers of its dossiers, as their codes end. */
async function readWhole(page: Page, path: string, shown: number, whole: number): Promise<number[]> {
  await page.goto(`${pages.url}/${path}`);
  const bar = barOf(page);
  await expect(bar.region).toHaveCount(1);
  await expect(bar.status).toHaveText(`Đã lưu ${shown} hồ sơ`, { timeout: 20_000 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${whole} hồ sơ`, { timeout: 75_000 });
  const { rows } = await exportedFrom(page);
  return rows.map((row) => Number(/\d{4}$/.exec(row['Mã hồ sơ'] ?? '')?.[0]));
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

test('rows that follow their page number late are waited for', async ({ page }) => {
  expect(await readWhole(page, 'ajax.html', 20, 45)).toEqual(upTo(45));
});

test('a button for more rows is pressed until it goes', async ({ page }) => {
  expect(await readWhole(page, 'load-more.html', 15, 53)).toEqual(upTo(53));
});

test('an endless list is scrolled until nothing more comes, then put back', async ({ page }) => {
  expect(await readWhole(page, 'endless.html', 20, 70)).toEqual(upTo(70));
  expect(await page.locator('#box').evaluate((box) => box.scrollTop)).toBe(0);
});

test('a grid that draws only the rows in view is read whole', async ({ page }) => {
  expect(await readWhole(page, 'windowed.html', 24, 500)).toEqual(upTo(500));
  expect(await page.locator('#box').evaluate((box) => box.scrollTop)).toBe(0);
});

test('a grid that draws only the rows and columns in view is read with all its columns', async ({ page }) => {
  await page.goto(`${pages.url}/windowed-columns.html`);
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu \d+ hồ sơ$/, { timeout: 20_000 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText('Đã đọc đủ 60 hồ sơ', { timeout: 75_000 });
  const { rows } = await exportedFrom(page);
  expect(rows.map((row) => row['Mã hồ sơ']?.slice(-4))).toEqual(upTo(60).map((n) => String(n).padStart(4, '0')));
  expect(rows.map((row) => row['Lĩnh vực'])).toEqual(upTo(60).map((n) => (n % 2 ? 'Đất đai' : 'Hộ tịch')));
  expect(rows.map((row) => row['Ghi chú'])).toEqual(upTo(60).map((n) => `Ghi chú ${n}`));
  expect(await page.locator('#box').evaluate((box) => [box.scrollTop, box.scrollLeft])).toEqual([0, 0]);
});

test('a list in a frame has its bar in the top document', async ({ page }) => {
  expect(await readWhole(page, 'frame.html', 20, 45)).toEqual(upTo(45));
  await expect(page.frameLocator('iframe').getByRole('region', { name: 'Soát Một Cửa' })).toHaveCount(0);
});

for (const mode of ['open', 'closed']) {
  test(`a list in a shadow tree that is ${mode}`, async ({ page }) => {
    expect(await readWhole(page, `shadow.html?mode=${mode}`, 20, 45)).toEqual(upTo(45));
  });
}

test('addresses behind # turn the page', async ({ page }) => {
  expect(await readWhole(page, 'hash.html#/ho-so', 20, 45)).toEqual(upTo(45));
});
