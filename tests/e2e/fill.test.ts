import type { Page } from '@playwright/test';
import { createReport } from '../portal/data/statistics.ts';
import { expect, test } from './fixtures';
import { tabTo } from './keys';
import { askFor } from './report-page';

const PERIOD = { from: '2023-03-15', to: '2023-06-14' };

interface Sent {
  rows: { label: string; values: Record<string, number | null> }[];
}

const sentBy = (page: Page): Promise<Sent> => page.evaluate(() => (window as Window & { duLieuGui?: () => Sent }).duLieuGui!());

/** Runs the report for the quarter, so that it is read and kept. */
async function readReport(page: Page, path: string, origin: string): Promise<void> {
  await page.goto(`${origin}${path}`);
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(page.getByRole('region', { name: 'Soát Một Cửa' }).getByRole('status')).toContainText('Đã lưu số liệu');
}

test('a form is filled from the table the portal showed, only what was ticked, and taken back, by keys alone', async ({ openPortal, portal }) => {
  const page = await openPortal('/dvc/thong-ke/bao-cao-06a');
  await readReport(page, '/dvc/thong-ke/bao-cao-06a', portal.url);
  await page.goto(`${portal.url}/nhap-bieu/06a?rows=don-vi&variant=co-so`);
  const bar = page.getByRole('region', { name: 'Soát Một Cửa' });
  await expect(bar.getByRole('button', { name: 'Điền biểu mẫu' })).toBeVisible();
  const before = await sentBy(page);

  // The bar stands at the end of the page: it is reached from there.
  await tabTo(page, bar.getByRole('button', { name: 'Điền biểu mẫu' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Xem trước khi điền' });
  const over = dialog.getByRole('checkbox', { name: 'UBND huyện Như Thanh – Tiếp nhận / Trong đó / Trực tuyến' });
  await expect(over).not.toBeChecked();
  await tabTo(page, dialog.getByRole('button', { name: 'Điền các ô đã chọn' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(/^Đã điền \d+ ô/, { timeout: 60_000 });

  const { groups } = createReport(portal.state.world, '06a', PERIOD);
  const figures = new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.label, row]));
  const after = await sentBy(page);
  expect(after.rows.filter((row) => figures.has(row.label)).length).toBeGreaterThan(10);
  after.rows.forEach((row, at) => {
    const source = figures.get(row.label);
    if (!source) return;
    const held = before.rows[at]!.values;
    expect(row.values['6'], row.label).toBe(source.received.carriedOver);
    expect(row.values['7'], row.label).toBe(source.resolved.total);
    expect(row.values['4'], row.label).toBe(held['4'] ?? source.received.online);
  });
  expect(portal.state.entries).toEqual([]);

  await tabTo(page, bar.getByRole('button', { name: 'Hoàn tác' }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(bar.getByRole('status')).toHaveText(/^Đã hoàn tác \d+ ô/, { timeout: 60_000 });
  expect(await sentBy(page)).toEqual(before);
});

test('a form is refused as a whole: another period or unit, none of either, all cells locked', async ({ openPortal, portal }) => {
  test.setTimeout(120_000);
  const page = await openPortal('/dvc/thong-ke/bao-cao-06a');
  await readReport(page, '/dvc/thong-ke/bao-cao-06a', portal.url);
  for (const [variant, why] of [
    ['khac-ky', 'kỳ'],
    ['khac-don-vi', 'Như Thanh'],
    ['khong-ky', 'kỳ báo cáo'],
    ['khong-don-vi', 'đơn vị'],
    ['khoa', 'khóa'],
  ] as const) {
    await page.goto(`${portal.url}/nhap-bieu/06a?rows=don-vi&variant=${variant}`);
    await expect(page.getByRole('button', { name: 'Điền biểu mẫu' }), variant).toBeVisible();
    const before = await sentBy(page);
    await page.getByRole('button', { name: 'Điền biểu mẫu' }).click();
    await expect(page.getByRole('alert').filter({ hasText: /^Không điền:/ }), variant).toContainText(why);
    expect(await sentBy(page), variant).toEqual(before);
  }
});
