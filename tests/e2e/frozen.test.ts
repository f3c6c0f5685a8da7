import { readFile } from 'node:fs/promises';
import * as XLSX from 'xlsx';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { peopleOf } from './people-of';
import { askFor } from './report-page';
import { nhuThanhFigures } from '../portal/data/figures.ts';

const PAGE = /\/Type\s*\/Page\b/g;
const COLUMNS = [
  nhuThanhFigures.received.total,
  nhuThanhFigures.received.online,
  nhuThanhFigures.received.directOrPostal,
  nhuThanhFigures.received.carriedOver,
  nhuThanhFigures.resolved.total,
  nhuThanhFigures.resolved.early,
  nhuThanhFigures.resolved.onTime,
  nhuThanhFigures.resolved.late,
  nhuThanhFigures.pending.total,
  nhuThanhFigures.pending.inTime,
  nhuThanhFigures.pending.overdue,
];

test('the table of a portal goes out as a workbook and on paper, is frozen, handed on and opened again', async ({
  openPortal,
  openExtensionPage,
  portal,
}) => {
  const report = await openPortal('/dvc/thong-ke/bao-cao-06a');
  await askFor(report, '15/03/2023', '14/06/2023');
  await expect(barOf(report).status).toHaveText(/^Đã lưu số liệu, kỳ 15/);

  const page = await openExtensionPage('sidepanel.html');
  await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
  for (const [label, day] of [
    ['Từ ngày', '15/03/2023'],
    ['Đến ngày', '14/06/2023'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(day);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Xuất Excel' }).click()]);
  const sheet = Object.values(XLSX.read(await readFile(await file.path())).Sheets)[0]!;
  const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  expect(rows.find(([first]) => first === 'Tổng số')?.slice(2)).toEqual(COLUMNS);

  // The printer's dialog cannot be answered here: what would go to it is asked for instead.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await page.getByRole('button', { name: 'In', exact: true }).click();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(PAGE)?.length).toBeGreaterThan(0);
  expect(/\/MediaBox\s*\[\s*0 0 84\d(?:\.\d+)? 59\d/.test(pdf)).toBe(true);

  await page.getByRole('button', { name: 'Chốt số liệu' }).click();
  await page.getByRole('dialog').getByLabel('Đơn vị').fill('UBND huyện Như Thanh');
  await page.getByRole('button', { name: 'Chốt', exact: true }).click();
  await expect(page.getByText(/^Đã chốt số liệu của UBND huyện Như Thanh/)).toBeVisible();
  await page.getByText('Số liệu đã chốt (1)').click();
  await page.getByRole('button', { name: /^UBND huyện Như Thanh – / }).click();
  const drawer = page.getByRole('dialog');
  const [handed] = await Promise.all([page.waitForEvent('download'), drawer.getByRole('button', { name: 'Xuất gói đã chốt' }).click()]);
  const text = (await readFile(await handed.path())).toString('utf8');
  expect(peopleOf(portal.state.world).filter((value) => text.includes(value))).toEqual([]);

  await drawer.getByRole('button', { name: 'Xóa gói này' }).click();
  await page.getByRole('dialog', { name: 'Xóa gói đã chốt' }).getByRole('button', { name: 'Xóa gói này' }).click();
  await expect(page.getByText('Số liệu đã chốt (0)')).toBeVisible();
  const box = page.locator('.frozen-desk input[type=file]');
  await box.setInputFiles({
    name: 'sua.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('"unplaced": 0', '"unplaced": 1')),
  });
  await expect(page.getByRole('alert')).toContainText('sua.json: Nội dung gói khác với mã đối chiếu');
  await box.setInputFiles({ name: 'goc.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('dialog').getByRole('row', { name: /^Tổng số 5\.770 4\.953 718 / })).toBeVisible();
});
