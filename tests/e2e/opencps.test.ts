import type { Page } from '@playwright/test';
import { barOf, type BarParts } from './bar';
import { expectDossiers, fieldsOf } from './dossiers-in-csv';
import { exportedFrom } from './exported';
import { figuresKept, figuresOf } from './figures-kept';
import { expect, test } from './fixtures';
import { openServerPages } from './liferay';
import { askFor } from './report-page';
import { storedIn } from './stored';
import { listDossiers } from '../portal/data/lists.ts';
import { countStatistics } from '../portal/vue/statistics.ts';

test.use({ world: 'an-lao' });

const PAGE = '/web/mot-cua-dien-tu#';
const QUARTER = { from: '2023-03-15', to: '2023-06-14' };
/** What the columns count, from column 3 on. */
const MEANINGS = [
  'toResolve.total',
  'carriedOver',
  'received.total',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
  'late.total',
  'returned',
  'withdrawn',
];

const meant = (figures: readonly number[]): Record<string, number> =>
  Object.fromEntries(MEANINGS.map((indicator, at) => [indicator, figures[at] ?? NaN]));

/** Opens a page of statistics, which asks for the running month by itself, and asks for the quarter once that was seen. */
async function askQuarter(page: Page, portalUrl: string, path: string): Promise<BarParts> {
  await openServerPages(page, portalUrl, `${PAGE}/thong-ke/${path}`);
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Đã lưu số liệu/);
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(bar.status).toHaveText('Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023');
  return bar;
}

test('a Vuetify list is read to its end and exported field by field', async ({ page, portal }) => {
  const { world } = portal.state;
  const dossiers = listDossiers(world, 'dang-xu-ly', {});
  expect(dossiers.length).toBeGreaterThan(60);
  await openServerPages(page, portal.url, `${PAGE}/danh-sach-ho-so/0`);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 15 hồ sơ');
  await expect(bar.summary).toContainText('15 hồ sơ');
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${dossiers.length} hồ sơ`, { timeout: 40_000 });
  const fields = fieldsOf(world);
  const { 'Người xử lý': _handler, 'Đơn vị': _unit, 'Nội dung hồ sơ': _subject, ...shown } = fields;
  expectDossiers(await exportedFrom(page), dossiers, shown);
});

test('labels doubled by their tooltips, blank placeholders and an empty list before the first answer mislead nobody', async ({
  page,
  portal,
  background,
}) => {
  const { world } = portal.state;
  const dossiers = listDossiers(world, 'qua-han', {});
  expect(dossiers.length).toBeGreaterThan(15);
  portal.setLatency({ list: 700 });
  await openServerPages(page, portal.url, `${PAGE}/danh-sach-ho-so/1`);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 15 hồ sơ');
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${dossiers.length} hồ sơ`, { timeout: 30_000 });
  const { 'Thủ tục': _procedure, 'Địa chỉ': _address, ...shown } = fieldsOf(world);
  expectDossiers(await exportedFrom(page), dossiers, shown);
  expect(await figuresKept(background)).toEqual([]);
});

test('on a narrow screen all of a dossier stands in one cell, and is told apart there', async ({ page, portal }) => {
  const { world } = portal.state;
  const dossiers = listDossiers(world, 'dang-xu-ly', {}).slice(0, 15);
  await page.setViewportSize({ width: 800, height: 900 });
  await openServerPages(page, portal.url, `${PAGE}/danh-sach-ho-so/0`);
  const bar = barOf(page);
  await expect(page.locator('#table-dossier thead th')).toHaveCount(2);
  await expect(bar.status).toHaveText('Đã lưu 15 hồ sơ');
  const fields = fieldsOf(world);
  const csv = await exportedFrom(page);
  expectDossiers(csv, dossiers, {
    'Mã hồ sơ': fields['Mã hồ sơ'],
    'Thủ tục': fields['Thủ tục'],
    'Người nộp': fields['Người nộp'],
    'Ngày tiếp nhận': fields['Ngày tiếp nhận'],
    'Hạn trả': fields['Hạn trả'],
    // "Hồ sơ trực tuyến", "Hồ sơ một cửa": how it came is said for the first only.
    'Hình thức nộp': (dossier) => csv.rows.find((row) => row['Mã hồ sơ'] === dossier.code)?.['Hình thức nộp'] ?? '',
  });
  for (const { code, channel } of dossiers) {
    const said = csv.rows.find((row) => row['Mã hồ sơ'] === code)?.['Hình thức nộp'] ?? '';
    if (channel !== 2) expect(said).not.toMatch(/trực tuyến/i);
  }
});

test('figures are kept under what they count, the printed formulas before the label that lies', async ({ page, portal, background }) => {
  await askQuarter(page, portal.url, 'don-vi');
  const { rows, total } = countStatistics(portal.state.world, QUARTER.from, QUARTER.to, 'don-vi');
  const kept = (await figuresKept(background)).find(({ period }) => period?.from === QUARTER.from);
  expect(kept).toMatchObject({ period: QUARTER, periodFrom: 'query' });
  if (kept === undefined) return;
  expect(kept.table.rows.filter(({ kind }) => kind === 'data').map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
  for (const { label, figures } of [...rows, total]) expect(figuresOf(kept, label), label).toEqual(meant(figures));

  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => Object.values(row).slice(0, 14))).toEqual(
    [...rows, total].map(({ label, figures }) => [label, ...figures.map(String)]),
  );
});

test('totals of the question before are never figures of the new period', async ({ page, portal, background }) => {
  const { world } = portal.state;
  const bar = await askQuarter(page, portal.url, 'linh-vuc');
  portal.setLatency({ report: 2_500 });
  await askFor(page, '01/05/2023', '14/06/2023');
  await expect(page.locator('.report-period')).toHaveText('(Từ ngày 01/05/2023 đến ngày 14/06/2023)');
  // The caption is new, the lines are gone, the totals still stand.
  const before = countStatistics(world, QUARTER.from, QUARTER.to, 'linh-vuc').total.figures[0];
  await expect(page.locator('tfoot td').nth(1)).toHaveText(String(before));
  await expect(bar.status).toHaveText('Đã lưu số liệu, kỳ 01/05/2023 – 14/06/2023', { timeout: 15_000 });

  portal.setLatency({ report: 0 });
  await askFor(page, '01/01/2015', '31/01/2015');
  await expect(page.locator('tfoot td').nth(1)).toHaveText('0');
  await expect(bar.status).not.toHaveText(/01\/05\/2023/);
  const kept = await figuresKept(background);
  for (const capture of kept) {
    const { period } = capture;
    if (period === undefined) continue;
    const { rows, total } = countStatistics(world, period.from, period.to, 'linh-vuc');
    for (const { label, figures } of [...rows, total]) {
      if (figures.some((figure) => figure > 0)) expect(figuresOf(capture, label), `${period.from} ${label}`).toEqual(meant(figures));
    }
    if (total.figures[0] === 0) expect(capture.table.rows.flatMap(({ cells }) => cells).some((cell) => cell?.value)).toBe(false);
  }
  expect(kept.filter(({ period }) => period?.from === '2023-05-01')).toHaveLength(1);
  expect(kept.every(({ table }) => table.rows.some(({ kind }) => kind === 'data') || table.rows.length === 0 || allZero(table.rows))).toBe(
    true,
  );
});

const allZero = (rows: readonly { cells: readonly ({ value: number } | undefined)[] }[]): boolean =>
  rows.every(({ cells }) => cells.every((cell) => cell === undefined || cell.value === 0));

test('the list behind a figure is the one that is read, not the report under it', async ({ page, portal }) => {
  const { world } = portal.state;
  const bar = await askQuarter(page, portal.url, 'don-vi');
  await page.locator('.report-table tbody tr', { hasText: 'UBND xã An Hòa' }).locator('.opens').nth(6).click();
  const behind = page.getByRole('dialog').locator('tbody tr');
  await expect(behind.first()).toBeVisible();
  const count = await behind.count();
  await expect(bar.status).toHaveText(`Đã lưu ${count} hồ sơ`);
  const csv = await exportedFrom(page);
  const codes = await behind.locator('td:nth-child(2)').allTextContents();
  expect(csv.rows.map((row) => row['Mã hồ sơ'])).toEqual(codes);
  const known = new Map(world.dossiers.map((dossier) => [dossier.code, dossier]));
  expectDossiers(
    csv,
    codes.flatMap((code) => known.get(code) ?? []),
    (({ 'Mã hồ sơ': code, 'Người nộp': owner, 'Ngày tiếp nhận': received, 'Hạn trả': due, 'Trạng thái': state, 'Thủ tục': procedure }) => ({
      'Mã hồ sơ': code,
      'Người nộp': owner,
      'Ngày tiếp nhận': received,
      'Hạn trả': due,
      'Trạng thái': state,
      'Nội dung hồ sơ': procedure,
    }))(fieldsOf(world)),
  );
});

test('the page of one dossier is no list, and coming back the list is as it was', async ({ page, portal, background }) => {
  const [, , third] = listDossiers(portal.state.world, 'dang-xu-ly', {});
  await openServerPages(page, portal.url, `${PAGE}/danh-sach-ho-so/0`);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 15 hồ sơ');
  const before = await storedIn(background);
  await page.locator('.dossier-no').nth(2).click();
  await expect(page.locator('.detail-line', { hasText: 'Mã hồ sơ:' })).toContainText(third?.code ?? '');
  await expect(bar.button('Đọc cả danh sách')).toHaveCount(0);
  await page.goBack();
  await expect(bar.button('Đọc cả danh sách')).toBeVisible();
  await expect(bar.status).toHaveText('Đã lưu 15 hồ sơ');
  const after = await storedIn(background);
  expect(after['listCaptures']?.map(({ codes }) => codes)).toEqual(before['listCaptures']?.map(({ codes }) => codes));
  expect(after['dossiers']).toHaveLength(15);
});
