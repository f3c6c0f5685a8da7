import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { keptFigures, under } from './kept-figures';
import { openServerPages } from './liferay';
import { storedIn } from './stored';
import { drillDown } from '../portal/webforms/drill-down.ts';
import { summaryRows } from '../portal/webforms/summary-page.ts';

test.use({ world: 'an-lao' });

test('postbacks turn the pages, past the ten numbers that are shown at once', async ({ page, portal, background }) => {
  const { world } = portal.state;
  const expected = drillDown(world, 'CHUAGQTRONGHAN');
  expect(expected.length, 'more than ten pages').toBeGreaterThan(100);
  await openServerPages(page, portal.url, '/HSHC/DanhSach.aspx?Loai=CHUAGQTRONGHAN');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 10 hồ sơ');
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${expected.length} hồ sơ`, { timeout: 50_000 });
  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => [row['Mã hồ sơ'], row['Người nộp'], row['Ngày tiếp nhận'], row['Hạn trả'], row['Người xử lý']])).toEqual(
    expected.map(({ code, owner, received, due, handler }) => [
      code,
      owner.name,
      received?.slice(0, 10) ?? '',
      due?.slice(0, 10) ?? '',
      handler ?? '',
    ]),
  );
  expect(
    csv.rows.every((row) => row['Trạng thái'] === undefined || row['Trạng thái'] === ''),
    'timeliness is no state',
  ).toBe(true);
  const stored = await storedIn(background);
  expect(stored['dossiers']).toHaveLength(expected.length);
  const ids = world.dossiers.map(({ id }) => id);
  expect(
    ids.some((id) => JSON.stringify(stored).includes(id)),
    'the column without width',
  ).toBe(false);
});

test('the summary is kept as what its columns say', async ({ page, portal, background }) => {
  const { world } = portal.state;
  await openServerPages(page, portal.url, '/HSHC/ThongKe.aspx');
  await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023');
  const [kept] = await keptFigures(background);
  const names = [
    'carriedOver',
    'received.total',
    'withdrawn',
    'resolved.earlyOrOnTime',
    'resolved.late',
    'pending.inTime',
    'pending.overdue',
    'awaitingSupplement',
  ];
  const rows = summaryRows(world);
  const total = names.map((_, index) => rows.reduce((sum, { figures }) => sum + (figures[index] ?? 0), 0));
  expect(kept?.rows).toEqual(
    Object.fromEntries([...rows, { label: 'Tổng cộng', figures: total }].map(({ label, figures }) => [label, under(names, figures)])),
  );
});
