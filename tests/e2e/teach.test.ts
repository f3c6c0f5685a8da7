import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { storedIn } from './stored';

const TEACH = 'Chỉ cho tiện ích biết cột nào là gì';
const PEOPLE = ['Trần Thị Mẫu', 'Lê Văn Thử', 'Phạm Thị Ví Dụ'];
const HEADERS = ['Ký hiệu', 'Bên liên hệ', 'Việc', 'Vào sổ', 'Hẹn', 'Chặng'];
const ROWS = PEOPLE.map((owner, i) => [
  `H56.1-260${i + 1}10-000${i + 1}`,
  owner,
  'Đăng ký khai sinh',
  `1${i}/0${i + 1}/2026`,
  `2${i}/0${i + 1}/2026`,
  'Đang xử lý',
]);

function tableOf(order: readonly number[], headers = HEADERS): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${order.map((col) => `<${tag}>${cells[col] ?? ''}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${ROWS.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

function pageOf(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Sổ việc</title><h1>Sổ việc</h1>${body}`;
}

/** Answered by the test itself: no server stands behind it. */
const PAGE = 'http://localhost:4173/so-viec';

/** Serves a page whose body the test changes. */
async function strangePage(page: Page, first: string): Promise<{ become(body: string): void }> {
  let body = first;
  await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(body) }));
  return { become: (next) => void (body = next) };
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: TEACH });
}

async function choose(dialog: Locator, column: string, typed: string): Promise<void> {
  const field = dialog.getByRole('combobox', { name: `Cột ${column} là` });
  await field.click();
  await field.fill(typed);
  await field.press('Enter');
}

async function teachList(page: Page): Promise<void> {
  await barOf(page).region.getByRole('button', { name: TEACH }).click();
  const dialog = dialogOf(page);
  const save = dialog.getByRole('button', { name: 'Lưu cách đọc này' });
  await expect(save).toBeDisabled();
  await choose(dialog, 'Ký hiệu', 'ma ho so');
  await choose(dialog, 'Bên liên hệ', 'chu ho so');
  // A column of names is no date: refused at once.
  await choose(dialog, 'Việc', 'ngay tiep nhan');
  await expect(dialog.getByRole('status')).toContainText('Cột “Việc” không phải ngày');
  await expect(save).toBeDisabled();
  await choose(dialog, 'Việc', 'Thủ tục');
  await choose(dialog, 'Vào sổ', 'ngay tiep nhan');
  await choose(dialog, 'Hẹn', 'han tra');
  await choose(dialog, 'Chặng', 'trang thai');
  await expect(dialog.getByRole('region', { name: 'Đọc thử' })).toContainText('3 hồ sơ đọc được như sau');
  await save.click();
  await expect(dialog).toHaveCount(0);
}

test('columns taught by hand are read, kept and exported, survive a reload and another order, and stop when the layout changes', async ({
  page,
  background,
}) => {
  const served = await strangePage(page, tableOf([0, 1, 2, 3, 4, 5]));
  await page.goto(PAGE);
  const bar = barOf(page);
  const before = await page.evaluate(() => document.body.outerHTML);
  await expect(bar.status).toHaveText(/^Chưa đọc được bảng này/);
  await teachList(page);
  await expect(bar.status).toHaveText('Đã lưu 3 hồ sơ');
  expect((await page.evaluate(() => document.body.outerHTML)).replace(/ data-soat-hang="\w+"/g, '')).toBe(before);
  const { headers, rows } = await exportedFrom(page);
  expect(headers).toEqual(['Mã hồ sơ', 'Thủ tục', 'Người nộp', 'Ngày tiếp nhận', 'Hạn trả', 'Trạng thái', 'Cảnh báo']);
  expect(rows.map((row) => row['Hạn trả'])).toEqual(['2026-01-20', '2026-02-21', '2026-03-22']);
  expect(rows.map((row) => row['Người nộp'])).toEqual(PEOPLE);
  const stored = await storedIn(background);
  expect(stored['dossiers']).toHaveLength(3);
  const disk = JSON.stringify(stored);
  for (const name of PEOPLE) expect(disk).not.toContain(name);

  // Read by header, not by place.
  served.become(tableOf([5, 4, 0, 3, 1, 2]));
  await page.reload();
  await expect(bar.status).toHaveText('Đã lưu 3 hồ sơ');
  expect((await exportedFrom(page)).rows.map((row) => row['Hạn trả'])).toEqual(['2026-01-20', '2026-02-21', '2026-03-22']);

  served.become(tableOf([0, 1, 2, 3, 4, 5], ['Ký hiệu', 'Bên liên hệ', 'Việc', 'Hẹn lần đầu', 'Hẹn', 'Chặng']));
  await page.reload();
  await expect(bar.status).toHaveText(/^Bố cục đã đổi/);
  await expect(bar.button('Xuất CSV')).toHaveCount(0);
  await expect(bar.region.getByRole('button', { name: TEACH })).toBeVisible();

  // The same headers over other columns.
  served.become(tableOf([0, 1, 2, 3, 4, 5], ['Ký hiệu', 'Vào sổ', 'Hẹn', 'Bên liên hệ', 'Việc', 'Chặng']));
  await page.reload();
  await expect(bar.status).toHaveText(/^Bố cục đã đổi/);
});

/** Something that the detector takes for a table of dossiers; the blocks below are not told by anything. */
const SHELVES =
  '<table><tr><th>STT</th><th>Ký hiệu kho</th><th>Kệ tủ</th><th>Ngăn hồ sơ</th></tr><tr><td>1</td><td>K1</td><td>T2</td><td>N3</td></tr></table>';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the dialog hinders nobody and is worked by keys alone (${colorScheme})`, async ({ page }) => {
      await strangePage(page, tableOf([0, 1, 2, 3, 4, 5]));
      await page.goto(PAGE);
      const opener = barOf(page).region.getByRole('button', { name: TEACH });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = dialogOf(page);
      const field = dialog.getByRole('combobox', { name: 'Cột Ký hiệu là' });
      await field.focus();
      await page.keyboard.type('ma ho');
      await expect(dialog.getByRole('option')).toHaveText(['Mã hồ sơ']);
      const { violations } = await new AxeBuilder({ page }).include('soat-mot-cua-dien').analyze();
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      ).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(field).toHaveValue('Bỏ qua');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  });
}

const item = (code: string, who: string, day: string): string =>
  `<div class="msg"><img alt="Đang xử lý"><a class="so" href="/khong-duoc-mo">${code}</a><span class="ai">${who}</span><span class="khi">${day}</span></div>`;

test('blocks without a header: one is pointed at, nothing in the page is pressed', async ({ page, background }) => {
  const blocks = ROWS.map(([code, who, , day]) => item(code!, who!, day!)).join('');
  await strangePage(page, `${SHELVES}<main><div class="hop">${blocks}</div></main>`);
  await page.goto(PAGE);
  const bar = barOf(page);
  await page.evaluate(() => window.addEventListener('click', () => (document.title = 'pressed'), true));
  await bar.region.getByRole('button', { name: TEACH }).click();
  await dialogOf(page).getByRole('button', { name: 'Chọn khối trên trang' }).click();
  const sheet = page.getByRole('dialog', { name: /^Bấm vào một hồ sơ/ });
  await expect(sheet).toBeFocused();
  const target = (await page.locator('.msg .so').nth(1).boundingBox())!;
  await page.mouse.move(target.x + 4, target.y + 4);
  await page.mouse.click(target.x + 4, target.y + 4);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('row')).toHaveCount(5);
  expect(new URL(page.url()).pathname).toBe('/so-viec');
  const fields = dialog.getByRole('combobox', { name: /^Cột Phần \d là$/ });
  for (const [i, typed] of ['trang thai', 'ma ho so', 'chu ho so', 'ngay nop'].entries()) {
    await fields.nth(i).click();
    await fields.nth(i).fill(typed);
    await fields.nth(i).press('Enter');
  }
  await dialog.getByRole('button', { name: 'Lưu cách đọc này' }).click();
  await expect(bar.status).toHaveText('Đã lưu 3 hồ sơ');
  const { dossiers } = await storedIn(background);
  expect(dossiers?.map((dossier) => [dossier['code'], dossier['submitted'], dossier['state']]).sort()).toEqual(
    ROWS.map(([code, , , day]) => [code, day!.split('/').reverse().join('-'), 'processing']),
  );
});
