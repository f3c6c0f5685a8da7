import { logIn } from '../demo/log-in';
import { barSays, choosePageSize, readWhole } from '../demo/official';
import { takePicture, type Studio } from './studio';

/** The bar over a list: marks, the reason behind one of them, the reading of the whole list. */
export async function takeListPictures(studio: Studio): Promise<void> {
  const { page, bar, portal } = studio;
  await logIn(page, portal.url, '/dvc/theo-doi-ho-so/ho-so-toi-han');
  await barSays(bar, /^Đã lưu \d+ hồ sơ/);
  await takePicture(page, 'toi-han');

  await page.goto(`${portal.url}/dvc/theo-doi-ho-so/ho-so-qua-han`);
  await barSays(bar, /^Đã lưu \d+ hồ sơ/);
  await bar.getByRole('button', { name: /quá hạn/ }).click();
  const points = page.getByRole('dialog');
  await points.waitFor();
  await takePicture(page, 'diem-can-xem');
  await page.keyboard.press('Escape');
  // The mark of a row offers its reason under the pointer.
  await page.evaluate(() => window.scrollTo(0, 150));
  await page.getByRole('row').filter({ hasText: '07:17' }).first().hover();
  await page.getByRole('button', { name: /quá hạn 43 phút/ }).click();
  await page.getByRole('dialog').getByText('Nên làm').waitFor();
  await page.mouse.move(1200, 740);
  await takePicture(page, 'qua-han');
  await page.keyboard.press('Escape');

  await page.goto(`${portal.url}/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so`);
  await barSays(bar, /^Đã lưu 50 hồ sơ/);
  await choosePageSize(page, bar, 1000);
  const read = readWhole(bar);
  await bar.getByText('khoảng').waitFor();
  await takePicture(page, 'dang-doc');
  await read;

  await readLookup(studio);
}

/** Units and end dates stand in the lookup list only: the workspace counts from it. */
export async function readLookup({ page, bar, portal }: Studio): Promise<void> {
  await page.goto(`${portal.url}/dvc/tra-cuu/tat-ca-ho-so`);
  await page.getByLabel('Tiếp nhận ngày').fill('01/01/2015');
  await page.getByLabel('Tiếp nhận ngày').press('Enter');
  await page.getByLabel('Đến ngày').first().fill('14/06/2023');
  await page.getByLabel('Đến ngày').first().press('Enter');
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await barSays(bar, /^Đã lưu 50 hồ sơ/);
  await choosePageSize(page, bar, 1000);
  await readWhole(bar);
}
