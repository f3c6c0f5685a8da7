import Papa from 'papaparse';
import type { Locator, Page } from 'playwright';
import { dayText } from '../../lib/calendar/say-moment';
import type { Stage } from './stage';

/** What an official does with hands and eyes, in the portal and in the bar over it. */

/** Waits until the bar says something, and returns it. */
export async function barSays(bar: Locator, what: RegExp, timeout = 60_000): Promise<string> {
  const status = bar.getByRole('status').filter({ hasText: what });
  await status.waitFor({ timeout });
  return (await status.textContent()) ?? '';
}

/** Types a period into the report's form and presses its query button. */
export async function runReport(page: Page, from: string, to: string): Promise<void> {
  for (const [label, day] of [
    ['Từ ngày', from],
    ['Đến ngày', to],
  ] as const) {
    const field = page.getByLabel(label, { exact: true }).first();
    await field.fill(dayText(day));
    await field.press('Enter');
  }
  await page.getByRole('button', { name: 'Thống kê' }).click();
}

/** Chooses how many rows the portal shows on a page. */
export async function choosePageSize(page: Page, bar: Locator, size: number): Promise<void> {
  await page.locator('.ant-pagination-options .ant-select').first().click();
  await page.getByTitle(`${size} / trang`).last().click();
  await bar.getByText(`${size.toLocaleString('vi-VN')} hồ sơ`, { exact: true }).waitFor({ timeout: 300_000 });
}

/** Presses `Đọc cả danh sách` and waits for the end. */
export async function readWhole(bar: Locator): Promise<string> {
  await bar.getByRole('button', { name: 'Đọc cả danh sách' }).click();
  return barSays(bar, /^(?:Đã đọc đủ|Chưa đủ)/, 300_000);
}

export async function exportCsv({ bar, saveDownload }: Stage, name: string): Promise<Record<string, string>[]> {
  return parseCsv(await saveDownload(name, () => bar.getByRole('button', { name: 'Xuất CSV' }).click()));
}

export function parseCsv(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

export function vi(figure: number): string {
  return figure.toLocaleString('vi-VN');
}
