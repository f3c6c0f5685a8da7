import { barSays } from '../demo/official';
import { takePicture, type Studio } from './studio';

const FORM = '/nhap-bieu/06a?rows=don-vi';

/** Filling a report form: preview, filled, taken back, refused. */
export async function takeEntryPictures({ page, bar, portal }: Studio): Promise<void> {
  const fill = bar.getByRole('button', { name: 'Điền biểu mẫu' });
  const preview = page.getByRole('dialog', { name: 'Xem trước khi điền' });
  await page.goto(`${portal.url}${FORM}`);
  await fill.click();
  await preview.waitFor();
  await takePicture(page, 'xem-truoc');
  await preview.getByRole('button', { name: 'Điền các ô đã chọn' }).click();
  await barSays(bar, /^Đã điền/);
  await takePicture(page, 'da-dien');
  await bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await barSays(bar, /^Đã hoàn tác/);

  await page.goto(`${portal.url}${FORM}&variant=co-so`);
  await fill.click();
  await preview.waitFor();
  await takePicture(page, 'o-dang-co-so');
  await preview.getByRole('button', { name: 'Đóng' }).click();

  await page.goto(`${portal.url}${FORM}&variant=khac-don-vi`);
  await fill.click();
  await bar.getByRole('alert').waitFor();
  await takePicture(page, 'khong-dien');
}
