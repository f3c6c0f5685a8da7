import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Types a day into one of the date boxes of the report form, dd/MM/yyyy. */
export async function setDay(page: Page, label: 'Từ ngày' | 'Đến ngày', day: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.fill(day);
  await box.press('Enter');
  await expect(box).toHaveValue(day);
}

export async function askFor(page: Page, from: string, to: string): Promise<void> {
  await setDay(page, 'Từ ngày', from);
  await setDay(page, 'Đến ngày', to);
  await page.getByRole('button', { name: 'Thống kê' }).click();
}
