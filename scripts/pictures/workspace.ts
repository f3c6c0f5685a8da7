import { openExtensionPage, takePicture, type Studio } from './studio';

/** The workspace, section by section, over what was read before. */
export async function takeWorkspacePictures(studio: Studio): Promise<void> {
  const page = await openExtensionPage(studio, 'sidepanel.html');
  await page.getByText('Đọc lần cuối').waitFor();
  // The counts come first, the lines a moment later.
  await page.getByText('Đang mở số liệu đã lưu').waitFor({ state: 'hidden' });
  await takePicture(page, 'hom-nay');

  await page.getByRole('button', { name: /^Mâu thuẫn|Mâu thuẫn$/ }).click();
  await page.getByText('Nên làm').first().waitFor();
  await takePicture(page, 'mau-thuan');

  await page.getByRole('tab', { name: 'Hồ sơ' }).click();
  const first = page.getByRole('list', { name: 'Hồ sơ đã lưu' }).getByRole('button').first();
  await first.waitFor();
  await first.click();
  await page.getByRole('dialog').waitFor();
  await takePicture(page, 'ho-so-chi-tiet');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Số liệu' }).click();
  const tables = page.getByRole('list', { name: 'Bảng thống kê đã lưu' });
  await tables.getByRole('button', { name: /06a/ }).first().click();
  await page.getByText('Kỳ 15/03/2023').first().waitFor();
  await takePicture(page, 'so-lieu');
  await tables
    .getByRole('button', { name: /kỳ chưa rõ/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Xác nhận kỳ này' }).waitFor();
  await takePicture(page, 'xac-nhan-ky');

  await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
  await page.getByLabel('Dòng theo').selectOption({ label: 'Đơn vị' });
  await page.getByLabel('Từ ngày').fill('15/03/2023');
  await page.getByLabel('Đến ngày').fill('14/06/2023');
  await page.getByLabel('Đến ngày').press('Enter');
  await page.getByLabel('Cách đếm').selectOption({ index: 1 });
  await page.getByRole('row').filter({ hasText: '5.770' }).last().waitFor({ timeout: 30_000 });
  await takePicture(page, 'bieu-mau');

  await page.getByRole('tab', { name: 'Xuất' }).click();
  await page.getByText('Đang lưu trên máy này').waitFor();
  await page.getByRole('button', { name: 'Xóa tất cả' }).click();
  await page.getByRole('dialog').waitFor();
  await takePicture(page, 'xoa-tat-ca');
  await page.getByRole('button', { name: 'Thôi' }).click();
  await page.close();
}
