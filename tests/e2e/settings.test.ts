import { readFile } from 'node:fs/promises';
import { barOf } from './bar';
import { expect, test } from './fixtures';

test('settings go out as a file and come back after a look at what changes; pages may be only looked at', async ({
  openPortal,
  openExtensionPage,
}) => {
  const settings = await openExtensionPage('options.html');
  const lookOnly = settings.getByRole('checkbox', { name: 'Chỉ đọc và soát, không làm gì trên trang của cổng' });
  await lookOnly.click();
  await expect(lookOnly).toBeChecked();
  const units = settings.getByRole('region', { name: 'Cây đơn vị' });
  await units.getByText('Thêm đơn vị').first().click();
  await units.getByLabel('Tên đơn vị').fill('Xã Xuân Du');
  await units.getByLabel('Hợp nhất từ').fill('Xã Cán Khê; Xã Phượng Nghi');
  await units.getByRole('button', { name: 'Thêm đơn vị' }).click();
  const merged = units.getByText('Hợp nhất từ: Xã Cán Khê, Xã Phượng Nghi');
  await expect(merged).toBeVisible();

  const page = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu/);
  await expect(bar.region.getByText('Chế độ chỉ xem')).toBeVisible();
  await expect(bar.region.getByRole('button', { name: 'Xuất CSV' })).toBeVisible();
  await expect(bar.region.getByRole('button', { name: 'Đọc cả danh sách' })).toHaveCount(0);

  await settings.bringToFront();
  const files = settings.getByRole('region', { name: 'Tệp cài đặt' });
  const [download] = await Promise.all([settings.waitForEvent('download'), files.getByRole('button', { name: 'Xuất cài đặt' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  await files.getByRole('button', { name: 'Đưa tất cả về mặc định' }).click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Về mặc định' }).click();
  await expect(lookOnly).not.toBeChecked();
  await expect(merged).toHaveCount(0);

  const file = files.locator('input[type=file]');
  const damaged = text.replace('"commune"', '"kingdom"');
  await file.setInputFiles({ name: 'hong.json', mimeType: 'application/json', buffer: Buffer.from(damaged) });
  await expect(files.getByRole('alert')).toContainText('units › 1 › level');
  await expect(lookOnly).not.toBeChecked();
  await file.setInputFiles({ name: 'cai-dat.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Cây đơn vị' })).toContainText('1 mục');
  await dialog.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(lookOnly).toBeChecked();
  await expect(merged).toBeVisible();
  await settings.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(lookOnly).not.toBeChecked();
  await expect(merged).toHaveCount(0);
});
