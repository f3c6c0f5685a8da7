import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { barOf } from './bar';
import { expect, test } from './fixtures';
import { storedIn } from './stored';

/** What hinders people on a page, by rule and place. Rows of tables are alike, and many. */
async function hindrances(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('tbody').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.describe('as it is shipped', () => {
  test.use({
    extension: async ({ extension }, use) => {
      const shipped = await mkdtemp(join(tmpdir(), 'soat-mot-cua-shipped-'));
      await cp(extension, shipped, { recursive: true });
      const manifest = JSON.parse(await readFile(join(shipped, 'manifest.json'), 'utf8')) as Record<string, unknown>;
      delete manifest['host_permissions'];
      delete manifest['content_scripts'];
      await writeFile(join(shipped, 'manifest.json'), JSON.stringify(manifest));
      await use(shipped);
      await rm(shipped, { recursive: true, force: true });
    },
  });

  test('the first run is three steps by keyboard, and writes what was said', async ({ context, background }) => {
    const opened = (): Page[] => context.pages().filter((one) => one.url().includes('/welcome.html'));
    await expect.poll(() => opened().length).toBe(1);
    const page = opened()[0]!;
    await expect(page.getByText('Bước 1/3')).toBeVisible();
    await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Đơn vị, cấp và cổng đang dùng' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('UBND xã Như Thanh');
    await page.keyboard.press('Tab');
    await page.keyboard.type('C');
    await page.keyboard.press('Tab');
    await page.keyboard.type('không phải địa chỉ');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Chưa đúng địa chỉ trang')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('motcua.example.gov.vn/ho-so?trang=1');
    await page.keyboard.press('Enter');
    expect(await hindrances(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
    await expect(page.getByText('Bước 3/3')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mở motcua.example.gov.vn' })).toHaveAttribute('href', 'https://motcua.example.gov.vn');
    expect(await hindrances(page)).toEqual([]);
    const stored = await storedIn(background);
    expect(stored['settings area']?.[0]?.['settings']).toMatchObject({
      unit: 'UBND xã Như Thanh',
      level: 'commune',
      portal: 'https://motcua.example.gov.vn',
    });
    // The tab goes while the key is still down.
    const closed = page.waitForEvent('close');
    await page.getByRole('button', { name: 'Xong' }).focus();
    await page.keyboard.down('Enter').catch(() => undefined);
    await closed;
    expect(opened()).toEqual([]);
  });
});

test('the sample page lets everything be tried, and nothing of it is kept', async ({ openExtensionPage, background, workspace }) => {
  const page = await openExtensionPage('sample.html');
  // What the browser says of policies comes late, and is no doing of this page.
  const kept = async (): Promise<string> => JSON.stringify(await storedIn(background)).replace('"policy":{}', '');
  const before = await kept();
  const bar = barOf(page);
  await expect(bar.summary).toHaveText(/^25 hồ sơ · .*quá hạn.*đến hạn hôm nay/);
  await expect(page.locator('tbody tr[data-soat-hang]')).not.toHaveCount(0);
  expect(await hindrances(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đọc cả danh sách' }).click();
  await expect(bar.status).toHaveText('Đã đọc đủ 40 hồ sơ');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Xuất CSV' }).click()]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(41);

  await page.getByRole('link', { name: /Bảng thống kê/ }).click();
  await expect(bar.status).toHaveText(/^Đã lưu số liệu, kỳ/);
  await page.getByRole('region', { name: 'Soát Một Cửa' }).getByRole('button', { name: '1 điểm cần xem' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 + 1 + 1 = 3, bảng ghi 13');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Sửa ô sai' }).click();
  await expect(page.getByRole('button', { name: '1 điểm cần xem' })).toHaveCount(0);

  await page.getByRole('link', { name: /Biểu mẫu II.06a/ }).click();
  const cell = page.getByLabel('Tổng cộng (3)', { exact: true });
  await page.getByRole('button', { name: 'Điền biểu mẫu' }).click();
  await expect(page.getByRole('dialog', { name: 'Xem trước khi điền' })).toBeVisible();
  expect(await hindrances(page)).toEqual([]);
  await page.getByRole('button', { name: 'Điền các ô đã chọn' }).click();
  await expect(bar.status).toHaveText(/^Đã điền 66 ô/);
  await expect(cell).toHaveValue('40');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(bar.status).toHaveText('Đã hoàn tác 66 ô');
  await expect(cell).toHaveValue('');

  expect(await kept()).toBe(before);
  await workspace.reload();
  await expect(workspace.getByRole('tab', { name: 'Hôm nay', exact: true })).toBeVisible();
  await expect(workspace.getByRole('tabpanel')).not.toContainText('Minh Họa');
  await expect(workspace.getByRole('tabpanel')).not.toContainText('000.00.99.H00');
});
