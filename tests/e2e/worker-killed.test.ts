import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { listDossiers } from '../portal/data/lists.ts';

test.use({ world: 'an-lao' });

/** The browser ends an idle worker whenever it likes. */
async function endWorker(context: BrowserContext): Promise<void> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  expect(workers).toHaveLength(1);
  await browser.send('Target.closeTarget', { targetId: workers[0]!.targetId });
}

test('the background ends twice while a list is read: nothing is lost', async ({ openPortal, portal, context }) => {
  const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  const page = await openPortal('/dvc/xu-ly-ho-so/dang-xu-ly');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 700 });
  await bar.button('Đọc cả danh sách').click();
  for (const done of ['50', '100']) {
    await expect(bar.progress).toHaveAttribute('aria-valuenow', done, { timeout: 20_000 });
    await endWorker(context);
  }
  await expect(bar.status).toHaveText(`Đã đọc đủ ${total} hồ sơ`, { timeout: 30_000 });
  const csv = await exportedFrom(page);
  expect(new Set(csv.rows.map((row) => row['Mã hồ sơ'])).size).toBe(total);
  expect(csv.rows.filter((row) => row['Người nộp'] === '')).toEqual([]);
});
