import { nhuThanhFigures } from '../../../tests/portal/data/figures.ts';
import { barSays, choosePageSize, readWhole, vi } from '../official';
import type { DemoStep } from '../step';

/** The lookup list holds end dates and units in its hidden copy; from it the form is counted without the portal's table. */
export const countFromDossiers: DemoStep = {
  name: 'Như Thanh: đọc trang tra cứu, tự đếm biểu II.06a và so với cổng',
  run: async ({ page, bar, portals, openWorkspace, picture }) => {
    const { url, state } = portals['nhu-thanh'];
    await page.goto(`${url}/dvc/tra-cuu/tat-ca-ho-so`);
    // Dossiers received up to the last day of the period: those without a reception date cannot be placed in any period.
    const lastDay = '2023-06-14T23:59:59';
    const upToThen = state.world.dossiers.filter((dossier) => dossier.received !== undefined && dossier.received <= lastDay);
    await page.getByLabel('Tiếp nhận ngày').fill('01/01/2015');
    await page.getByLabel('Tiếp nhận ngày').press('Enter');
    await page.getByLabel('Đến ngày').first().fill('14/06/2023');
    await page.getByLabel('Đến ngày').first().press('Enter');
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await barSays(bar, /^Đã lưu 50 hồ sơ/);
    await choosePageSize(page, bar, 1000);
    const said = await readWhole(bar);
    const workspace = await openWorkspace();
    await workspace.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await workspace.getByLabel('Dòng theo').selectOption({ label: 'Đơn vị' });
    await workspace.getByLabel('Từ ngày').fill('15/03/2023');
    await workspace.getByLabel('Đến ngày').fill('14/06/2023');
    await workspace.getByLabel('Đến ngày').press('Enter');
    await workspace.getByLabel('Cách đếm').selectOption({ index: 1 });
    const total = workspace
      .getByRole('row')
      .filter({ hasText: /^Tổng số/ })
      .last();
    await total.filter({ hasText: vi(nhuThanhFigures.received.total) }).waitFor({ timeout: 30_000 });
    const cells = (await total.getByRole('cell').allTextContents()).map((text) => text.trim()).filter((text) => /^[\d.]+$|^—$/.test(text));
    await picture('06-tu-dem', workspace);
    await workspace.close();
    const { received: r, resolved: d, pending: p } = nhuThanhFigures;
    const expected = [
      r.total,
      r.online,
      r.directOrPostal,
      r.carriedOver,
      d.total,
      d.early,
      d.onTime,
      d.late,
      p.total,
      p.inTime,
      p.overdue,
    ].map(vi);
    return [
      { what: 'đọc trang tra cứu', found: said, expected: `Đã đọc đủ ${vi(upToThen.length)} hồ sơ` },
      { what: 'dòng tổng tự đếm, cột (3)–(13)', found: cells.join(' '), expected: expected.join(' ') },
    ];
  },
};
