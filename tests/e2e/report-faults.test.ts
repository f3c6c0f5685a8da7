import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { openServerPages } from './liferay';
import { askFor } from './report-page';
import { wrongCellsOf } from '../portal/data/faults.ts';

/** Opens the list of what the page's figures contradict. */
async function openFindings(page: Page) {
  await barOf(page).summary.click();
  return page.getByRole('dialog', { name: /điểm cần xem trên trang này$/ }).getByRole('listitem');
}

test('a wrong cell of report 07a is found and named', async ({ openPortal, portal }) => {
  const [wrong] = wrongCellsOf('nhu-thanh', portal.state.world.now).filter(({ report }) => report === '07a');
  const page = await openPortal('/dvc/thong-ke/bao-cao-07a');
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(barOf(page).status).toHaveText(/^Đã lưu số liệu, kỳ 15\/03\/2023/);
  const findings = (await openFindings(page)).filter({ hasText: 'Chặn' });
  await expect(findings.filter({ hasText: wrong!.row }).first()).toBeVisible();
  for (const text of await findings.allTextContents())
    expect(text).toMatch(new RegExp(`${wrong!.row}|“Tổng số” ghi .*chênh ${wrong!.difference}\\.`));
});

test.describe('the server-rendered generation', () => {
  test.use({ world: 'an-lao' });

  test('a report of fifteen columns states its own period, and its wrong cell is found', async ({ page, portal }) => {
    const [wrong] = wrongCellsOf('an-lao', portal.state.world.now).filter(({ report }) => report === 'mau-15-cot');
    await openServerPages(page, portal.url, '/mot-cua/bao-cao/tong-hop');
    await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023');
    const findings = (await openFindings(page)).filter({ hasText: 'Chặn' });
    await expect(findings.filter({ hasText: wrong!.row }).first()).toBeVisible();
    for (const text of await findings.allTextContents()) expect(text).toMatch(new RegExp(`${wrong!.row}|Tổng cộng`));
  });
});
