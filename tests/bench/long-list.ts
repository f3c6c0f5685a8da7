import type { BrowserContext, Page } from 'playwright';
import { logIn } from '../../scripts/demo/log-in';
import { BEGIN, END, measureOwnWork, type OwnWork } from './own-work';
import { rowMarkAttribute } from '../../lib/browser/overlay/marks';

/** Processor time is measured: how long a crowded PC takes does not matter. */
const WAIT_MS = 180_000;

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
  await page.evaluate(noteRowsAndMarks, { attribute: rowMarkAttribute, begin: BEGIN, end: END });
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
  await page
    .locator('soat-mot-cua')
    .getByRole('status')
    .filter({ hasText: `Đã lưu ${rows.toLocaleString('vi-VN')} hồ sơ` })
    .waitFor({ timeout: WAIT_MS });
}

/** Runs in the page: notes in the browser's trace when rows came, and when the first of them was marked after that. */
export function noteRowsAndMarks({ attribute, begin, end }: { attribute: string; begin: string; end: string }): void {
  let fresh = false;
  new MutationObserver((records) => {
    if (records.some(({ type, addedNodes }) => type === 'childList' && [...addedNodes].some((node) => node.nodeName === 'TR'))) {
      fresh = true;
      performance.mark(begin);
    } else if (fresh && records.some(({ type }) => type === 'attributes')) {
      fresh = false;
      performance.mark(end);
    }
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: [attribute] });
}
