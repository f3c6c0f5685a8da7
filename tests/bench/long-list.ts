import type { BrowserContext, Page } from 'playwright';
import { logIn } from '../../scripts/demo/log-in';
import { measureOwnWork, type OwnWork } from './own-work';

export interface LongList {
  /** The first list of this length in a tab, before the browser has compiled what runs often. */
  first: OwnWork;
  again: OwnWork;
}

/** A list of the sample portal at 1,000 rows per page: all that we do from the choice of the page size until it is marked and kept. */
export async function measureLongList(context: BrowserContext, portalUrl: string, path: string): Promise<LongList> {
  const page = context.pages()[0] ?? (await context.newPage());
  await logIn(page, portalUrl, path);
  await kept(page, 50);
  const cdp = await context.newCDPSession(page);
  const first = await measureOwnWork(cdp, () => show(page, 1000));
  await show(page, 50);
  const again = await measureOwnWork(cdp, () => show(page, 1000));
  return { first, again };
}

async function show(page: Page, rows: number): Promise<void> {
  await page.locator('.ant-pagination-options .ant-select').first().click();
  await page.getByTitle(`${rows} / trang`).last().click();
  await kept(page, rows);
}

async function kept(page: Page, rows: number): Promise<void> {
  const bar = page.getByRole('region', { name: 'Soát Một Cửa' });
  await bar
    .getByRole('status')
    .filter({ hasText: `Đã lưu ${rows.toLocaleString('vi-VN')} hồ sơ` })
    .waitFor();
}
