import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';

/** What hinders people seriously, by rule and place. */
async function hindrances(page: Page, inside?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (inside === undefined ? axe : axe.include(inside)).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`bar, popover and workspace hinder nobody (${colorScheme})`, async ({ openPortal, workspace }) => {
      const page = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
      await page.bringToFront();
      const bar = barOf(page);
      await expect(bar.status).toHaveText(/^Đã lưu/);
      expect(await hindrances(page, 'soat-mot-cua')).toEqual([]);
      await bar.summary.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await hindrances(page, 'soat-mot-cua')).toEqual([]);
      await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
      expect(await hindrances(page, 'soat-mot-cua')).toEqual([]);

      await workspace.bringToFront();
      await workspace.reload();
      await expect(workspace.getByRole('tab', { name: 'Hôm nay', exact: true })).toBeVisible();
      for (const name of await workspace.getByRole('tab').allTextContents()) {
        await workspace.getByRole('tab', { name, exact: true }).click();
        await expect(workspace.getByRole('tabpanel')).toBeVisible();
        expect(await hindrances(workspace), name).toEqual([]);
      }
    });
  });
}
