import { expect, test } from './fixtures';
import { barOf } from './bar';
import { storedIn } from './stored';

/** Replaces what the portal answers at one address. */
const STRANGE = `<!doctype html><meta charset="utf-8"><title>Danh mục</title><h1>Danh mục hồ sơ mẫu</h1>
<table><tr><th>STT</th><th>Ký hiệu kho</th><th>Kệ tủ</th><th>Ngăn hồ sơ</th></tr><tr><td>1</td><td>K1</td><td>T2</td><td>N3</td></tr></table>`;

test('a table with unknown headers is not read, and it is said which and why', async ({ openPortal, page, background }) => {
  await openPortal('/dvc/thong-ke/danh-sach-thu-tuc');
  await page.route('**/danh-muc', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: STRANGE }));
  await openPortal('/danh-muc');
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Chưa đọc được bảng này: không nhận ra các cột .*Ký hiệu kho.*Kệ tủ/);
  await expect(bar.button('Xuất CSV')).toHaveCount(0);
  await expect(bar.button('Đọc cả danh sách')).toHaveCount(0);
  const { captures, listCaptures, dossiers } = await storedIn(background);
  expect({ captures, listCaptures, dossiers }).toEqual({ captures: [], listCaptures: [], dossiers: [] });
});

test('on a page without tables there is no bar', async ({ page, portal }) => {
  await page.goto(`${portal.url}/dang-nhap`);
  await expect(page.getByLabel('Mật khẩu')).toBeVisible();
  // The detector has looked when it lets go of the page's next change: a table that comes later is still found.
  await expect(barOf(page).region).toHaveCount(0);
  await page.evaluate(() => {
    const table = document.createElement('table');
    table.innerHTML = '<tr><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr><tr><td>000.00.32.H56-230612-0003</td><td>15/06/2023</td></tr>';
    document.body.append(table);
  });
  await expect(barOf(page).region).toBeVisible();
});
