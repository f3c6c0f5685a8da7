import { barSays, exportCsv } from './portal-page';
import { press, seek, textOf } from './seek';
import type { CoreStep } from './step';
import { stored } from './stored';

/** Overlay and filler as parts of a page of the extension, over an invented portal. */
export const sample: CoreStep = {
  name: 'the sample page lets list, statistics and form be tried, and keeps nothing',
  run: async (stage) => {
    const page = await stage.openExtensionPage('sample.html');
    const here = { ...stage, page };
    const before = (await stored(page)).text;
    const list = await barSays(here, /^Đã lưu/);
    const marked = await page.evaluate(() => document.querySelectorAll('tr[data-soat-hang]').length);
    await press(page, { role: 'button', name: 'Đọc cả danh sách' });
    const whole = await barSays(here, /^(?:Đã đọc đủ|Chưa đủ)/);
    const csv = await exportCsv(here);
    await page.evaluate(() => (location.hash = '#thong-ke'));
    const figures = await barSays(here, /^Đã lưu số liệu/);
    await press(page, { role: 'button', says: /^1 điểm cần xem$/ });
    const fault = await textOf(page, { role: 'dialog', says: /chênh 10/ });
    await page.keyboard.press('Escape');
    await page.evaluate(() => (location.hash = '#thong-ke-da-sua'));
    const faultGone = (): boolean => !document.querySelector('soat-mot-cua')?.shadowRoot?.textContent?.includes('1 điểm cần xem');
    await page.waitForFunction(faultGone, { polling: 50 });
    await page.evaluate(() => (location.hash = '#bieu-mau'));
    const total = (): Promise<string> => page.$eval('input[aria-label="Tổng cộng (3)"]', (box) => box.value);
    await press(page, { role: 'button', name: 'Điền biểu mẫu' });
    await seek(page, { role: 'dialog', name: 'Xem trước khi điền' });
    await press(page, { role: 'button', name: 'Điền các ô đã chọn' });
    const filled = await barSays(here, /^(?:Đã điền|Không điền)/);
    const written = await total();
    await press(page, { role: 'button', name: 'Hoàn tác' });
    const undone = await barSays(here, /^Đã hoàn tác/);
    const emptied = await total();
    const after = (await stored(page)).text;
    await page.close();
    return [
      { what: 'first page', found: list, expected: 'Đã lưu 25 hồ sơ' },
      { what: 'rows are marked', found: marked > 0, expected: true },
      { what: 'whole list', found: whole, expected: 'Đã đọc đủ 40 hồ sơ' },
      { what: 'rows of the CSV', found: csv.rows.length, expected: 40 },
      { what: 'statistics', found: figures.startsWith('Đã lưu số liệu, kỳ'), expected: true },
      { what: 'the planted fault is explained', found: fault.includes('1 + 1 + 1 = 3'), expected: true },
      { what: 'cells written', found: filled.split(';')[0] ?? '', expected: 'Đã điền 66 ô' },
      { what: 'the total stands in the form', found: written, expected: '40' },
      { what: 'taken back', found: `${undone}|${emptied}`, expected: 'Đã hoàn tác 66 ô|' },
      { what: 'the store is as it was', found: after === before, expected: true },
    ];
  },
};
