import { barSays, runReport } from '../demo/official';
import { takePicture, type Studio } from './studio';

const QUARTER = { from: '2023-03-15', to: '2023-06-14' };

/** Statistics: kept with its period, kept without, and one with a wrong cell. */
export async function takeReportPictures({ page, bar, portal }: Studio): Promise<void> {
  await page.goto(`${portal.url}/dvc/thong-ke/danh-sach-thu-tuc`);
  await barSays(bar, /^Đã ghi nhớ/);

  await page.goto(`${portal.url}/dvc/thong-ke/bao-cao-06a`);
  await barSays(bar, /^Bảng toàn số 0/);
  await takePicture(page, 'bang-toan-so-0');
  await runReport(page, QUARTER.from, QUARTER.to);
  await barSays(bar, /^Đã lưu số liệu, kỳ 15/);
  await takePicture(page, 'so-lieu-ky');

  // The form is changed while the portal still counts: nobody can say which days the figures are of.
  await page.goto(`${portal.url}/dvc/thong-ke/bao-cao-tong-hop-don-vi`);
  await barSays(bar, /lưu|tổng/);
  portal.setLatency({ report: 2500 });
  await runReport(page, QUARTER.from, QUARTER.to);
  const end = page.getByLabel('Đến ngày', { exact: true }).first();
  await end.fill('31/05/2023');
  await end.press('Enter');
  await barSays(bar, /kỳ chưa rõ/);
  portal.setLatency({ report: 120 });
  await takePicture(page, 'ky-chua-ro');

  await page.goto(`${portal.url}/dvc/thong-ke/bao-cao-07a`);
  await barSays(bar, /lưu|tổng/);
  await runReport(page, QUARTER.from, QUARTER.to);
  await barSays(bar, /^Đã lưu số liệu/);
  await bar.getByRole('button', { name: /điểm cần xem/ }).click();
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await page.getByRole('dialog').getByText('Nên làm').waitFor();
  await takePicture(page, 'o-cong-sai');
  await page.keyboard.press('Escape');
}
