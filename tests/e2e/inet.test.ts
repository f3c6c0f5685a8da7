import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { keptFigures, under } from './kept-figures';
import { seen } from './report-page';
import { openServerPages } from './liferay';
import { peopleOf } from './people-of';
import { storedIn } from './stored';
import { inetRows } from '../portal/inet/report.ts';
import { flagTitles } from '../portal/inet/states.ts';
import { listDossiers } from '../portal/data/lists.ts';
import type { World } from '../portal/data/world.ts';

test.use({ world: 'trung-tam-2026' });

/** What the list of tickets shows of the dossiers in work, in the words of our CSV. */
function asShown(world: World): Record<string, string>[] {
  return listDossiers(world, 'dang-xu-ly', {}).map(({ procedureCode, submitter, owner, received, submitted, status }) => ({
    'Thủ tục': world.procedures.find(({ code }) => code === procedureCode)?.name ?? '',
    'Người nộp': submitter ?? owner.name,
    'Ngày tiếp nhận': (received ?? submitted ?? '').replace('T', ' '),
    'Trạng thái': flagTitles[status],
  }));
}

const chosen = (rows: Record<string, string>[]): Record<string, string>[] =>
  rows.map((row) => ({
    'Thủ tục': row['Thủ tục'] ?? '',
    'Người nộp': row['Người nộp'] ?? '',
    'Ngày tiếp nhận': row['Ngày tiếp nhận'] ?? '',
    'Trạng thái': row['Trạng thái'] ?? '',
  }));

for (const [name, path] of [
  ['a list like a mail box', '/onegate/page/receiver/inprocess'],
  ['the classic grid', '/onegate/page/officer/classic'],
] as const) {
  test(`${name} has no codes: it is read whole and exported, nothing of it is kept, and that is said`, async ({
    page,
    portal,
    background,
  }) => {
    const expected = asShown(portal.state.world);
    await openServerPages(page, portal.url, path);
    const bar = barOf(page);
    await expect(bar.status).toHaveText(/không có mã hồ sơ/);
    await bar.button('Đọc cả danh sách').click();
    await expect(bar.status).toHaveText(new RegExp(`^Đã đọc đủ ${expected.length} hồ sơ`), { timeout: 30_000 });
    const csv = await exportedFrom(page);
    expect(chosen(csv.rows)).toEqual(expected);
    expect(csv.headers).not.toContain('Mã hồ sơ');
    const stored = await storedIn(background);
    expect(stored['dossiers']).toEqual([]);
    const text = JSON.stringify(stored);
    expect(peopleOf(portal.state.world).filter((value) => text.includes(value))).toEqual([]);
  });
}

test('an empty mail box is an empty list, not an unknown page', async ({ page, portal }) => {
  await openServerPages(page, portal.url, '/onegate/page/receiver/inprocess');
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/không có mã hồ sơ/);
  await page.getByPlaceholder('Tên người nộp').fill('không ai tên thế này');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await expect(page.getByText('Không có dữ liệu để hiển thị')).toBeVisible();
  await expect(bar.button('Xuất CSV')).toHaveCount(0);
});

test.describe('the report by unit', () => {
  test.use({ world: 'nhu-thanh' });

  test('keeps "quá hạn" for the resolved and "trễ hạn" for the pending', async ({ page, portal, background }) => {
    const { world } = portal.state;
    const { from, to } = world.period;
    await openServerPages(page, portal.url, '/onegate/page/report/unit');
    await seen(page);
    await page.getByLabel('Từ ngày').fill('15/03/2023');
    await page.getByLabel('Đến ngày').fill('14/06/2023');
    await page.getByRole('button', { name: 'Xem báo cáo' }).click();
    await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023');
    const kept = await keptFigures(background);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.period).toEqual({ from, to });
    const names = ['received.total', 'refused', 'resolved.earlyOrOnTime', 'resolved.late', 'pending.inTime', 'pending.overdue'];
    expect(kept[0]?.rows).toEqual(
      Object.fromEntries(inetRows(world, 'unit', { from, to }).map(({ label, figures }) => [label, under(names, figures)])),
    );
  });
});
