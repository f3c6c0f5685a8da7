import type { Page } from '@playwright/test';
import { barOf } from './bar';
import { expectDossiers, fieldsOf, type ExpectedFields } from './dossiers-in-csv';
import { exportedFrom } from './exported';
import { figuresKept, figuresOf } from './figures-kept';
import { expect, test } from './fixtures';
import { openServerPages } from './liferay';
import { askFor } from './report-page';
import { listDossiers } from '../portal/data/lists.ts';
import { createReport } from '../portal/data/statistics.ts';
import type { PortalDossier, ReportRow, World } from '../portal/data/world.ts';
import { codeShown } from '../portal/angular/code.ts';

const PROCESSING = '/vi/dossier/processing';
const SEARCH = '/vi/dossier/search?code=&acceptFrom=2023-06-12&acceptTo=2023-06-14&status=&page=1&size=20';
const QUARTER = { from: '2023-03-15', to: '2023-06-14' };

const dayBefore = (moment: string): string => new Date(Date.parse(`${moment}Z`) - 86_400_000).toISOString().slice(0, 19).replace('T', ' ');

/** The composite cell names step and clerk only while somebody works on the dossier. */
const inWork = ({ status, due }: PortalDossier): boolean => due !== undefined && (status === 2 || status === 4);

/** What the list shows of a dossier; the citizen's own due date is a column of the search alone. */
function shownIn(world: World, list: 'processing' | 'search'): ExpectedFields {
  const fields = fieldsOf(world);
  return {
    'Mã hồ sơ': ({ code }) => codeShown(code),
    'Thủ tục': fields['Thủ tục'],
    'Người nộp': fields['Người nộp'],
    'Trạng thái': fields['Trạng thái'],
    'Hạn xử lý': (dossier) => (inWork(dossier) && dossier.due !== undefined ? dayBefore(dossier.due) : ''),
    'Người xử lý': (dossier) => (inWork(dossier) ? (dossier.handler ?? '') : ''),
    ...(list === 'search' && { 'Ngày tiếp nhận': fields['Ngày tiếp nhận'], 'Hạn trả': fields['Hạn trả'] }),
  };
}

const searched = (world: World): PortalDossier[] =>
  listDossiers(world, 'tra-cuu', { receivedFrom: '2023-06-12', receivedTo: '2023-06-14' });

test('a list of elements that are no table is read to its end and exported field by field', async ({ page, portal }) => {
  const { world } = portal.state;
  const dossiers = listDossiers(world, 'dang-xu-ly', {});
  expect(dossiers.length).toBeGreaterThan(60);
  await openServerPages(page, portal.url, PROCESSING);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  await expect(bar.summary).toContainText('20 hồ sơ');
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${dossiers.length} hồ sơ`, { timeout: 40_000 });
  expectDossiers(await exportedFrom(page), dossiers, shownIn(world, 'processing'));
});

test('a hidden copy for telephones doubles nothing, and the search in the address narrows the list', async ({ page, portal }) => {
  const { world } = portal.state;
  const dossiers = searched(world);
  expect(dossiers.length).toBeGreaterThan(40);
  await openServerPages(page, portal.url, SEARCH);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  await expect(page.locator('app-mobile-cards .card')).toHaveCount(20);
  // While the next page is on its way the old rows stay, under a moving bar.
  portal.setLatency({ list: 600 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${dossiers.length} hồ sơ`, { timeout: 40_000 });
  expectDossiers(await exportedFrom(page), dossiers, shownIn(world, 'search'));
});

test('on a telephone the cards are the list; the hidden table doubles nothing and adds what they leave out', async ({ page, portal }) => {
  const { world } = portal.state;
  await page.setViewportSize({ width: 700, height: 900 });
  await openServerPages(page, portal.url, SEARCH);
  const bar = barOf(page);
  await expect(page.locator('app-mobile-cards .card').first()).toBeVisible();
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  // Of the same dossiers the hidden table knows more: when they were received and what is due next.
  expectDossiers(await exportedFrom(page), searched(world).slice(0, 20), shownIn(world, 'search'));
});

test('a list without its header row, each cell saying its own, is still read', async ({ page, portal }) => {
  const { world } = portal.state;
  await page.setViewportSize({ width: 700, height: 900 });
  await openServerPages(page, portal.url, PROCESSING);
  const bar = barOf(page);
  await expect(page.locator('mat-header-row')).toBeHidden();
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  expectDossiers(await exportedFrom(page), listDossiers(world, 'dang-xu-ly', {}).slice(0, 20), shownIn(world, 'processing'));
});

const rowsOf = (world: World): ReportRow[] => {
  const { groups, total } = createReport(world, '06a', QUARTER);
  return [...groups.flatMap(({ rows }) => rows), total];
};

const under06a = ({ received, resolved, pending }: ReportRow): Record<string, number> => ({
  'toResolve.total': received.total,
  'received.online': received.online,
  'received.directOrPostal': received.directOrPostal,
  carriedOver: received.carriedOver,
  'resolved.total': resolved.total,
  'resolved.early': resolved.early,
  'resolved.onTime': resolved.onTime,
  'resolved.late': resolved.late,
  'pending.total': pending.total,
  'pending.inTime': pending.inTime,
  'pending.overdue': pending.overdue,
});

const KNOWN = 'Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023';

/** Opens a page of statistics and asks once the table without figures has been seen: what was there before is known then. */
async function askQuarter(page: Page, portalUrl: string, path: string): Promise<void> {
  await openServerPages(page, portalUrl, path);
  await expect(barOf(page).status).toHaveText(/chưa lưu/);
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(barOf(page).status).toHaveText(KNOWN);
}

test('figures under three lines of headers are kept with their period', async ({ page, portal, background }) => {
  await askQuarter(page, portal.url, '/vi/statistics/06a');
  const kept = await figuresKept(background);
  const [capture] = kept;
  expect(kept).toHaveLength(1);
  expect(capture).toMatchObject({ period: QUARTER, periodFrom: 'query' });
  if (capture === undefined) return;
  const rows = rowsOf(portal.state.world);
  expect(capture.table.rows.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
  for (const row of rows) expect(figuresOf(capture, row.label), row.label).toEqual(under06a(row));
});

test('answers that take seconds leave the old figures to the old period', async ({ page, portal, background }) => {
  const { world } = portal.state;
  await askQuarter(page, portal.url, '/vi/statistics/06a');
  portal.setLatency({ report: 150 });
  await askFor(page, '01/05/2023', '14/06/2023');
  await expect(page.locator('mat-progress-spinner')).toBeVisible();
  await expect(page.locator('mat-progress-spinner')).toHaveCount(0, { timeout: 15_000 });
  await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 01/05/2023 – 14/06/2023');
  for (const capture of await figuresKept(background)) {
    if (capture.period === undefined) continue;
    const { total } = createReport(world, '06a', capture.period);
    expect(figuresOf(capture, 'Tổng số'), capture.period.from).toEqual(under06a(total));
  }
});

test('a short summary of six columns is kept, each figure under what its header says', async ({ page, portal, background }) => {
  await askQuarter(page, portal.url, '/vi/statistics/general');
  const kept = (await figuresKept(background)).find(({ period }) => period?.from === QUARTER.from);
  expect(kept).toBeDefined();
  if (kept === undefined) return;
  const rows = rowsOf(portal.state.world);
  for (const { label, received, resolved, pending } of rows) {
    const row = kept.table.rows.find((one) => one.label === label || (label === 'Tổng số' && one.label === 'Tổng cộng'));
    expect(
      row?.cells.map((cell) => cell?.value),
      label,
    ).toEqual([received.total, received.online, received.directOrPostal, resolved.total, pending.total, received.carriedOver]);
  }
  // Whether the first column counts what came in or what was to be handled, its header does not say.
  expect(kept.table.columns.map(({ indicator }) => indicator).slice(1)).toEqual([
    'received.online',
    'received.direct',
    'resolved.total',
    'pending.total',
    'carriedOver',
  ]);
  expect([undefined, 'toResolve.total']).toContain(kept.table.columns[0]?.indicator);
});

test('a form over the list is one dossier and does not stand in for the list', async ({ page, portal, background }) => {
  const { world } = portal.state;
  await openServerPages(page, portal.url, PROCESSING);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  await page.getByRole('button', { name: 'Xem chi tiết' }).nth(4).click();
  const first = listDossiers(world, 'dang-xu-ly', {})[4];
  await expect(page.getByRole('heading', { name: `Chi tiết hồ sơ ${codeShown(first?.code ?? '')}` })).toBeVisible();
  await expect(page.getByLabel('Mã hồ sơ', { exact: true })).toHaveValue(codeShown(first?.code ?? ''));
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByLabel('Ngày nộp', { exact: true })).toHaveCount(0);
  await expect(bar.status).toHaveText('Đã lưu 20 hồ sơ');
  expectDossiers(await exportedFrom(page), listDossiers(world, 'dang-xu-ly', {}).slice(0, 20), shownIn(world, 'processing'));
  expect(await figuresKept(background)).toEqual([]);
});
