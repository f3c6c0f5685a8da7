import type { Locator, Page } from '@playwright/test';
import type { RunningPortal } from '../portal/server/start.ts';
import { expect, test } from './fixtures';
import { askFor } from './report-page';

/** The page sends itself to its server after the fifth cell, once, and comes back with what it held. */
function comesBack(): void {
  const inputs = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('#fmBieu input')];
  document.addEventListener('DOMContentLoaded', () => {
    const kept = sessionStorage.getItem('cells');
    if (kept !== null) (JSON.parse(kept) as string[]).forEach((value, at) => (inputs()[at]!.value = value));
    let changes = 0;
    document.addEventListener('change', () => {
      if (kept !== null || ++changes !== 5) return;
      sessionStorage.setItem('cells', JSON.stringify(inputs().map(({ value }) => value)));
      location.reload();
    });
  });
}

/** The page is loaded anew after every fifth cell and has forgotten all. */
function forgets(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const loads = Number(sessionStorage.getItem('loads') ?? 0) + 1;
    sessionStorage.setItem('loads', String(loads));
    let changes = 0;
    document.addEventListener('change', () => {
      if (++changes === 5) location.reload();
    });
  });
}

const values = (page: Page): Promise<string[]> =>
  page.locator('#fmBieu input:enabled').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

/** Has the figures read, and all cells of a form written that behaves so; gives the bar and what the form held. */
async function fillOn(page: Page, portal: RunningPortal, behaviour: () => void): Promise<{ bar: Locator; before: string[] }> {
  await askFor(page, '15/03/2023', '14/06/2023');
  const bar = page.getByRole('region', { name: 'Soát Một Cửa' });
  await expect(bar.getByRole('status')).toContainText('Đã lưu số liệu');
  await page.addInitScript(behaviour);
  await page.goto(`${portal.url}/nhap-bieu-thuong/06a?rows=don-vi`);
  const before = await values(page);
  // The server answers later than it takes to write all cells.
  portal.setLatency({ list: 4_000 });
  await bar.getByRole('button', { name: 'Điền biểu mẫu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xem trước khi điền' });
  await dialog.getByRole('checkbox', { name: 'Chọn tất cả' }).setChecked(true);
  await dialog.getByRole('button', { name: 'Điền các ô đã chọn' }).click();
  return { bar, before };
}

test('a page that is loaded anew while it is filled is filled to the end, once, and can be taken back', async ({ openPortal, portal }) => {
  test.setTimeout(120_000);
  const page = await openPortal('/dvc/thong-ke/bao-cao-06a');
  const { bar, before } = await fillOn(page, portal, comesBack);
  await expect(bar.getByRole('status')).toHaveText(/^Đã điền \d+ ô/, { timeout: 60_000 });
  expect(await page.evaluate(() => sessionStorage.getItem('cells'))).not.toBeNull();
  const [, count] = /^Đã điền (\d+) ô/.exec((await bar.getByRole('status').textContent()) ?? '') ?? [];
  const after = await values(page);
  expect(after.filter((value, at) => value !== before[at]).length).toBe(Number(count));
  expect(Number(count)).toBeGreaterThan(50);
  expect(portal.state.entries).toEqual([]);
  await bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(bar.getByRole('status')).toHaveText(/^Đã hoàn tác \d+ ô/, { timeout: 60_000 });
  expect(await values(page)).toEqual(before);
});

test('a page that loses every figure when it is loaded anew is not filled without end', async ({ openPortal, portal }) => {
  test.setTimeout(120_000);
  const page = await openPortal('/dvc/thong-ke/bao-cao-06a');
  const { bar, before } = await fillOn(page, portal, forgets);
  await expect(bar.getByRole('alert')).toContainText('Việc điền bị ngắt: 0/', { timeout: 60_000 });
  expect(await page.evaluate(() => sessionStorage.getItem('loads'))).toBe('4');
  expect(await values(page)).toEqual(before);
  expect(portal.state.entries).toEqual([]);
});
