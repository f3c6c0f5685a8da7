import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';

/** What hinders people, by rule and place: on our own pages anything at all. Dark pages differ from light ones in their colours alone. */
async function hindrances(page: Page, inside?: string): Promise<string[]> {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const axe = dark ? new AxeBuilder({ page }).withRules(['color-contrast']) : new AxeBuilder({ page });
  const { violations } = await (inside === undefined ? axe : axe.include(inside)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Wider than the window at 360 px: what stands there has to be scrolled sideways, and so it is at 200 % of a small screen. */
async function tooWide(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (before !== null) await page.setViewportSize(before);
  return over;
}

/** Buttons that open something over the section, where they stand. */
const opening = ['Soạn báo cáo', 'Tổng hợp các đơn vị', 'Biểu đồ', 'Phiếu xin lỗi', 'Xóa tất cả', 'Bảng lệnh (Ctrl+K)'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`bar, popover and workspace with all that opens over it hinder nobody (${colorScheme})`, async ({ openPortal, workspace }) => {
      const page = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
      await page.bringToFront();
      const bar = barOf(page);
      await expect(bar.status).toHaveText(/^Đã lưu/);
      await bar.summary.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
      expect(await hindrances(page, 'soat-mot-cua')).toEqual([]);

      await workspace.bringToFront();
      await workspace.reload();
      await expect(workspace.getByRole('tab', { name: 'Hôm nay', exact: true })).toBeVisible();
      const opened = new Set<string>();
      for (const name of await workspace.getByRole('tab').allTextContents()) {
        await workspace.getByRole('tab', { name, exact: true }).click();
        await expect(workspace.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
        expect(await hindrances(workspace), name).toEqual([]);
        expect(await tooWide(workspace), name).toBe(0);
        for (const called of opening) {
          const button = workspace.getByRole('button', { name: called, exact: true }).filter({ visible: true });
          if ((await button.count()) === 0 || !(await button.isEnabled())) continue;
          opened.add(called);
          await button.click();
          const over = workspace.getByRole('dialog');
          // What is written has the section to itself instead.
          await over
            .or(workspace.getByRole('heading', { name: called }))
            .first()
            .waitFor();
          expect(await hindrances(workspace), `${name}: ${called}`).toEqual([]);
          if (!(await over.isVisible())) continue;
          await workspace.keyboard.press('Escape');
          await expect(over).toBeHidden();
          await expect(button, `focus after ${called}`).toBeFocused();
        }
      }
      expect([...opened].toSorted()).toEqual(opening.toSorted());
    });

    test(`settings, palette, welcome and popup hinder nobody (${colorScheme})`, async ({ openExtensionPage }) => {
      const page = await openExtensionPage('options.html');
      await expect(page.getByRole('region', { name: 'Chung', exact: true })).toBeVisible();
      expect(await tooWide(page)).toBe(0);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      expect(await hindrances(page)).toEqual([]);
      const search = page.getByRole('combobox', { name: 'Tìm trong cài đặt' });
      await search.fill('nhac viec');
      expect(await hindrances(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: 'Nhắc việc' })).toBeFocused();
      await page.getByRole('checkbox', { name: 'Kẻ vạch bên dòng cần chú ý' }).focus();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Bảng lệnh' })).toBeVisible();
      expect(await hindrances(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('checkbox', { name: 'Kẻ vạch bên dòng cần chú ý' })).toBeFocused();

      for (const file of ['popup.html', 'welcome.html']) {
        await page.goto(new URL(file, page.url()).href);
        await expect(page.getByRole('button').first()).toBeVisible();
        expect(await hindrances(page), file).toEqual([]);
        expect(await tooWide(page), file).toBe(0);
      }
    });
  });
}
