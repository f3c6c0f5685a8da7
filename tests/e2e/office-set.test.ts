import { readFile, writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { askFor } from './report-page';
import { barOf } from './bar';

test('working days of the office are set, kept, given out and taken in', async ({ openExtensionPage }, info) => {
  const page = await openExtensionPage('options.html');
  const section = page.getByRole('region', { name: 'Lịch làm việc' });
  const row = section.getByRole('row').filter({ hasText: '27/04/2026' });
  await section.getByLabel('Năm').selectOption('2026');
  await expect(row).toContainText('chưa đối chiếu');
  await row.getByRole('button').click();
  await expect(row).toContainText('đã đối chiếu');

  await section.getByText('Thêm ngày').first().click();
  await section.getByLabel('Ngày', { exact: true }).fill('12/06/2026');
  await section.getByLabel('Tên ngày').fill('Nghỉ theo thông báo');
  await section.getByRole('button', { name: 'Thêm ngày' }).click();
  await expect(section.getByRole('row').filter({ hasText: '12/06/2026' })).toContainText('cơ quan nhập');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), section.getByRole('button', { name: 'Xuất CSV' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('2026-06-12,Nghỉ,Nghỉ theo thông báo,');

  await page.reload();
  await expect(section.getByRole('row').filter({ hasText: '12/06/2026' })).toContainText('cơ quan nhập');
  await section.getByRole('button', { name: 'Về mặc định năm 2026' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Về mặc định năm 2026' }).click();
  await expect(row).toContainText('chưa đối chiếu');

  const file = info.outputPath('lich.csv');
  await writeFile(file, csv);
  await section.locator('input[type=file]').setInputFiles(file);
  await expect(section.getByRole('status').filter({ hasText: 'Đã nhận: thêm 1' })).toBeVisible();
  await writeFile(file, '{"version":1,"days":[{"day":"2026-02-30"}],"compared":[]}');
  await section.locator('input[type=file]').setInputFiles(file);
  await expect(section.getByRole('alert')).toContainText('Không nhận tệp');
});

test('indices of a table that was read, with the points of the office', async ({ openPortal, workspace }) => {
  const page = await openPortal('/dvc/thong-ke/bao-cao-06a');
  await page.bringToFront();
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(barOf(page).status).toHaveText(/^Đã lưu số liệu, kỳ 15/);

  await workspace.bringToFront();
  await workspace.reload();
  await workspace.getByRole('tab', { name: 'Số liệu' }).click();
  await workspace.getByRole('tab', { name: 'Chỉ số' }).click();
  await expect(workspace.getByText('Trực tuyến theo kênh tiếp nhận')).toBeVisible();
  await workspace.getByText('Tổ chức tiếp nhận và giải quyết tại Bộ phận Một cửa').click();
  await workspace.getByLabel('Điểm cơ quan ghi').fill('2');
  await workspace.getByLabel('Điểm cơ quan ghi').press('Enter');
  await expect(workspace.getByText('2/2 điểm (cơ quan ghi)')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: workspace }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
});
