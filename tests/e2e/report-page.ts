import type { Page } from '@playwright/test';
import { barOf } from './bar';
import { expect } from './fixtures';

/** Types a day into one of the date boxes of the report form, dd/MM/yyyy. */
export async function setDay(page: Page, label: 'Từ ngày' | 'Đến ngày', day: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.fill(day);
  await box.press('Enter');
  await expect(box).toHaveValue(day);
}

/** Asks the portal for a period once the bar has said what it sees: what was pressed before, it cannot know. */
export async function askFor(page: Page, from: string, to: string): Promise<void> {
  await seen(page);
  await setDay(page, 'Từ ngày', from);
  await setDay(page, 'Đến ngày', to);
  await page.getByRole('button', { name: 'Thống kê' }).click();
}

/** The bar has read the page as it first stood, and said so. */
export async function seen(page: Page): Promise<void> {
  await expect(barOf(page).status).toHaveText(/lưu|tổng/);
}
