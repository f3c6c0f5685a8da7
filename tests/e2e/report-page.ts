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

/** Asks the portal for a period once the bar is there: what was pressed before it came, it cannot know. */
export async function askFor(page: Page, from: string, to: string): Promise<void> {
  await expect(barOf(page).region).toBeVisible();
  await setDay(page, 'Từ ngày', from);
  await setDay(page, 'Đến ngày', to);
  await page.getByRole('button', { name: 'Thống kê' }).click();
}
